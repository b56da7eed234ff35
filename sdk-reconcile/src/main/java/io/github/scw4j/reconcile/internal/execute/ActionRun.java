package io.github.scw4j.reconcile.internal.execute;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.reconcile.internal.kubernetes.DrainRound;
import io.github.scw4j.reconcile.observation.ProviderId;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.ChangePool;
import io.github.scw4j.reconcile.plan.Covered;
import io.github.scw4j.reconcile.plan.DeleteNodeObject;
import io.github.scw4j.reconcile.plan.DrainNode;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.PatchService;
import io.github.scw4j.reconcile.plan.RebootNode;
import io.github.scw4j.reconcile.plan.ReplaceNode;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.WriteRecords;
import io.github.scw4j.reconcile.plan.Writes;
import java.util.Optional;
import java.util.function.Consumer;

/** Carries out the actions of one round, one at a time. */
final class ActionRun {
    private final Surroundings around;
    private final NodeWrites writes;
    private final ServiceWrites serviceWrites;
    private final Budget budget;

    ActionRun(Surroundings around, NodeWrites writes, ServiceWrites serviceWrites, Budget budget) {
        this.around = around;
        this.writes = writes;
        this.serviceWrites = serviceWrites;
        this.budget = budget;
    }

    Done carryOut(Action action) {
        try {
            return attempt(action);
        } catch (KubernetesClientException e) {
            return Done.of(Failures.of(e), Failures.text(e));
        }
    }

    private Done attempt(Action action) {
        if (action instanceof PatchNode patch) {
            return writes.patch(patch.target(), patch.patch());
        }
        if (action instanceof WriteRecords records) {
            return writes.records(records.records());
        }
        if (action instanceof DrainNode drain) {
            return drain(drain);
        }
        if (action instanceof DeleteNodeObject deletion) {
            return delete(deletion.target());
        }
        if (action instanceof PatchService patch) {
            return serviceWrites.patch(patch);
        }
        if (action instanceof ChangeLoadBalancer change) {
            return around.loadBalancers().carryOut(change, budget);
        }
        if (action instanceof ChangePool change) {
            return PoolCalls.carryOut(change, around.k8s().pools(), budget);
        }
        if (action instanceof RebootNode reboot) {
            return covered(
                    reboot.target(), reboot.call(), id -> around.k8s().nodes().reboot(id));
        }
        ReplaceNode replacement = (ReplaceNode) action;
        return covered(
                replacement.target(),
                replacement.call(),
                id -> around.k8s().nodes().replace(id));
    }

    private Done drain(DrainNode drain) {
        Done written = writes.write(drain.target(), drain.before());
        if (!written.isWell()) {
            return written;
        }
        DrainRound round = around.drains().evict(drain.target().name(), budget.evictions());
        budget.evicted(round.asked());
        return Done.of(round.refused().isEmpty() ? Result.DONE : Result.NOT_DONE, round.toString());
    }

    private Done delete(Target target) {
        Optional<ProviderId> machine = target.providerId().flatMap(ProviderId::parse);
        if (machine.isEmpty() || target.uid().isEmpty()) {
            return Done.of(
                    Result.NOT_DONE, "nothing tells which machine it is on, so nothing can confirm that it is gone");
        }
        try {
            if (!around.machines().isGone(machine.get())) {
                return Done.of(Result.NOT_DONE, "looked up by itself, " + machine.get() + " is there");
            }
        } catch (CallException e) {
            return new Done(Result.NOT_DONE, "not confirmed: " + Failures.text(e), Failures.requestId(e));
        }
        budget.deletion();
        around.nodes().delete(target.name(), target.uid().get());
        return Done.well(machine.get() + " is gone");
    }

    /** The order is what a crash at any point relies on: see {@link Covered}. */
    private Done covered(Target target, Covered call, Consumer<String> request) {
        if (target.nodeId().isEmpty()) {
            return Done.of(Result.NOT_DONE, "Scaleway does not know this node");
        }
        Done written = writes.write(target, call.before());
        if (!written.isWell()) {
            return Done.of(
                    Result.NOT_DONE, "not asked for, as it could not be written down first: " + written.detail());
        }
        budget.call();
        try {
            request.accept(target.nodeId().get());
            return Done.well("Scaleway took it");
        } catch (CallException e) {
            return failed(target, call, e);
        }
    }

    private Done failed(Target target, Covered call, CallException e) {
        Result result = Failures.of(e);
        Writes after = switch (result) {
            case NOT_DONE, FORBIDDEN -> call.undone();
            case GONE -> call.gone();
            case DONE, UNKNOWN -> Writes.nothing();
        };
        Done written = writes.write(target, after);
        String unwritten = written.isWell() ? "" : "; that could not be written down: " + written.detail();
        return new Done(result, Failures.text(e) + unwritten, Failures.requestId(e));
    }
}
