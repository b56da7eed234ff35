package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.AttachPrivateNetwork;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.CreateBackend;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.CreateFrontend;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.CreateLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.DeleteBackend;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.DeleteFrontend;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.DeleteLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.DetachPrivateNetwork;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.MigrateLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.ReleaseIp;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.SetAcls;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.SetServers;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.UpdateBackend;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.UpdateFrontend;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.UpdateHealthCheck;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.UpdateLoadBalancer;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Carries out changes of load balancers, each by its call to Scaleway. */
public final class LoadBalancerCalls {
    private static final Map<Class<?>, BiFunction<LoadBalancers, LoadBalancerChange, String>> CALLS = calls();

    /** After these it is as it should be when there is nothing any more. */
    private static final Set<Class<?>> DELETIONS = Set.of(
            DeleteLoadBalancer.class,
            DetachPrivateNetwork.class,
            DeleteBackend.class,
            DeleteFrontend.class,
            ReleaseIp.class);

    private final LoadBalancers loadBalancers;
    private final Consumer<String> onCall;

    /**
     * Over the Load Balancer API.
     *
     * @param loadBalancers without repeating: what was not carried out is planned anew from what is seen then
     * @param onCall told of each load balancer that a call was about, by its id, whatever became of the call
     */
    public LoadBalancerCalls(LoadBalancers loadBalancers, Consumer<String> onCall) {
        this.loadBalancers = loadBalancers;
        this.onCall = onCall;
    }

    private static Map<Class<?>, BiFunction<LoadBalancers, LoadBalancerChange, String>> calls() {
        Table table = new Table();
        table.creation(
                CreateLoadBalancer.class,
                (api, it) -> "load balancer " + api.lbs().create(it.request()).id());
        table.change(UpdateLoadBalancer.class, (api, it) -> api.lbs().update(it.loadBalancerId(), it.request()));
        table.change(MigrateLoadBalancer.class, (api, it) -> api.lbs().migrate(it.loadBalancerId(), it.type()));
        table.change(DeleteLoadBalancer.class, (api, it) -> api.lbs().delete(it.loadBalancerId(), it.flexibleIps()));
        table.change(
                AttachPrivateNetwork.class,
                (api, it) -> api.privateNetworks().attach(it.loadBalancerId(), it.request()));
        table.change(
                DetachPrivateNetwork.class,
                (api, it) -> api.privateNetworks().detach(it.loadBalancerId(), it.privateNetworkId()));
        table.creation(
                CreateBackend.class,
                (api, it) -> "backend "
                        + api.backends()
                                .create(it.loadBalancerId(), it.request())
                                .id());
        table.change(UpdateBackend.class, (api, it) -> api.backends().update(it.backendId(), it.request()));
        table.change(
                UpdateHealthCheck.class, (api, it) -> api.backends().updateHealthCheck(it.backendId(), it.check()));
        table.change(SetServers.class, (api, it) -> api.backends().setServers(it.backendId(), it.servers()));
        table.change(DeleteBackend.class, (api, it) -> api.backends().delete(it.backendId()));
        table.change(UpdateFrontend.class, (api, it) -> api.frontends().update(it.frontendId(), it.request()));
        table.change(DeleteFrontend.class, (api, it) -> api.frontends().delete(it.frontendId()));
        table.change(SetAcls.class, (api, it) -> api.acls().set(it.frontendId(), it.acls()));
        table.change(ReleaseIp.class, (api, it) -> api.ips().release(it.ipId()));
        return Map.copyOf(table.calls);
    }

    /** Collects what is called for which change. */
    private static final class Table {
        private final Map<Class<?>, BiFunction<LoadBalancers, LoadBalancerChange, String>> calls = new HashMap<>();

        <T extends LoadBalancerChange> void creation(Class<T> type, BiFunction<LoadBalancers, T, String> call) {
            calls.put(type, (api, change) -> call.apply(api, type.cast(change)));
        }

        <T extends LoadBalancerChange> void change(Class<T> type, BiConsumer<LoadBalancers, T> call) {
            creation(type, (api, change) -> {
                call.accept(api, change);
                return "Scaleway took it";
            });
        }
    }

    Done carryOut(ChangeLoadBalancer action, Budget budget) {
        LoadBalancers there = loadBalancers.with(options -> options.zone(action.zone()));
        LoadBalancerChange change = action.change();
        try {
            return change instanceof CreateFrontend creation
                    ? create(creation, there, budget)
                    : call(change, there, budget);
        } catch (CallInterruptedException e) {
            throw e; // somebody wants an end; the next look says how far it got
        } catch (CallException e) {
            return failed(change, e);
        } finally {
            if (!change.loadBalancerId().isEmpty()) {
                onCall.accept(change.loadBalancerId());
            }
        }
    }

    private static Done call(LoadBalancerChange change, LoadBalancers there, Budget budget) {
        budget.loadBalancerCall();
        BiFunction<LoadBalancers, LoadBalancerChange, String> call = CALLS.get(change.getClass());
        if (call == null) {
            throw new IllegalStateException("nothing is called for " + change.verb());
        }
        return Done.well(call.apply(there, change));
    }

    private static Done failed(LoadBalancerChange change, CallException e) {
        Result result = Failures.of(e);
        return result == Result.GONE && DELETIONS.contains(change.getClass())
                ? Done.well("it is gone already")
                : new Done(result, Failures.text(e), Failures.requestId(e));
    }

    private static Done create(CreateFrontend creation, LoadBalancers there, Budget budget) {
        budget.loadBalancerCall();
        Frontend frontend = there.frontends().create(creation.loadBalancerId(), creation.request());
        if (creation.acls().isEmpty()) {
            return Done.well("frontend " + frontend.id());
        }
        budget.loadBalancerCall();
        try {
            there.acls().set(frontend.id(), creation.acls());
            return Done.well("frontend " + frontend.id() + " and its access control list");
        } catch (CallInterruptedException e) {
            throw e;
        } catch (CallException e) {
            budget.loadBalancerCall();
            return takenBack(frontend, e, there);
        }
    }

    /** Without its access control list it would be open to everybody. */
    private static Done takenBack(Frontend frontend, CallException problem, LoadBalancers there) {
        String why = "its access control list could not be set: " + Failures.text(problem);
        try {
            there.frontends().delete(frontend.id());
        } catch (CallException e) {
            if (Failures.of(e) != Result.GONE) {
                return new Done(
                        Result.UNKNOWN,
                        "frontend " + frontend.id() + " may be open to everybody: " + why
                                + "; nor could it be deleted again: " + Failures.text(e),
                        Failures.requestId(problem));
            }
        }
        Result result = Failures.of(problem) == Result.FORBIDDEN ? Result.FORBIDDEN : Result.NOT_DONE;
        return new Done(
                result, "frontend " + frontend.id() + " was deleted again, as " + why, Failures.requestId(problem));
    }
}
