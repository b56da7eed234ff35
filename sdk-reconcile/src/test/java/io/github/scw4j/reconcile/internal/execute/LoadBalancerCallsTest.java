package io.github.scw4j.reconcile.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.acl.Acl;
import io.github.scw4j.lb.acl.AclAction;
import io.github.scw4j.lb.acl.AclMatch;
import io.github.scw4j.lb.acl.AclSpec;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.loadbalancer.LoadBalancerStatus;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkAttachment;
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
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.WriteBudget;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadBalancerCallsTest {
    private static final Zone ZONE = Zone.NL_AMS_1;
    private static final List<AclSpec> ACLS = List.of(
            AclSpec.builder()
                    .name("allow")
                    .index(0)
                    .action(AclAction.allow())
                    .match(AclMatch.sources("10.0.0.0/8"))
                    .build(),
            AclSpec.builder()
                    .name("deny")
                    .index(1)
                    .action(AclAction.deny())
                    .match(AclMatch.sources("0.0.0.0/0"))
                    .build());

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final ScalewayClient client = ScalewayClient.builder()
            .environment(scaleway.environment())
            .clock(scaleway.clock())
            .scheduler(scaleway.clock().scheduler())
            .build();
    private final LoadBalancers api = LoadBalancers.of(client.with(options -> options.zone(ZONE)));
    private final List<String> told = new ArrayList<>();
    private final LoadBalancerCalls calls = new LoadBalancerCalls(
            LoadBalancers.of(client.with(options -> options.retryPolicy(RetryPolicy.none()))), told::add);
    private final Set<Class<?>> carriedOut = new HashSet<>();

    @AfterEach
    void close() {
        client.close();
        scaleway.close();
    }

    private Done carryOut(LoadBalancerChange change) {
        carriedOut.add(change.getClass());
        Target target = Target.cluster("cluster", Optional.empty(), "web");
        return calls.carryOut(new ChangeLoadBalancer(target, ZONE, change), new Budget(WriteBudget.defaults()));
    }

    private void done(LoadBalancerChange change) {
        told.clear();
        Done done = carryOut(change);
        assertThat(done.result()).as("%s: %s", change.verb(), done.detail()).isEqualTo(Result.DONE);
        if (!change.loadBalancerId().isEmpty()) {
            assertThat(told).as(change.verb()).containsExactly(change.loadBalancerId());
        }
    }

    private String seeded() {
        return scaleway.loadBalancers()
                .seed(LoadBalancerSeed.named("shop").zone(ZONE.id()))
                .id();
    }

    private Backend backend(String lb) {
        return api.backends()
                .create(
                        lb,
                        request -> request.name("web")
                                .forwardProtocol(Protocol.TCP)
                                .forwardPort(30080));
    }

    private CreateFrontend frontend(String lb) {
        return new CreateFrontend(
                lb,
                io.github.scw4j.lb.frontend.CreateFrontend.builder()
                        .name("http")
                        .inboundPort(80)
                        .backendId(backend(lb).id())
                        .build(),
                ACLS);
    }

    private List<Frontend> frontends(String lb) {
        return api.frontends().list(lb).toList();
    }

    @Test
    void eachChangeIsCarriedOutInItsZoneAndTold() {
        done(new CreateLoadBalancer(io.github.scw4j.lb.loadbalancer.CreateLoadBalancer.builder()
                .name("shop")
                .type("lb-s")
                .addTags("ours")
                .build()));
        scaleway.clock().advance(Duration.ofMinutes(5));
        LoadBalancer made = api.lbs().list().toList().get(0);
        assertThat(made.status()).isEqualTo(LoadBalancerStatus.READY);
        String lb = made.id();

        done(new UpdateLoadBalancer(
                lb,
                io.github.scw4j.lb.loadbalancer.UpdateLoadBalancer.builder()
                        .name("shop")
                        .addTags("ours", "new")
                        .build()));
        assertThat(api.lbs().get(lb).tags()).containsExactly("ours", "new");

        done(new MigrateLoadBalancer(lb, "lb-gp-m"));
        scaleway.clock().advance(Duration.ofMinutes(5));
        assertThat(api.lbs().get(lb).type()).isEqualTo("lb-gp-m");

        String network = scaleway.vpc().seedPrivateNetwork("nl-ams", scaleway.projectId(), "nodes");
        done(new AttachPrivateNetwork(
                lb,
                io.github.scw4j.lb.privatenetwork.AttachPrivateNetwork.builder()
                        .privateNetworkId(network)
                        .build()));
        scaleway.clock().advance(Duration.ofMinutes(1));
        assertThat(api.privateNetworks().list(lb).toList())
                .extracting(PrivateNetworkAttachment::privateNetworkId)
                .containsExactly(network);
        done(new DetachPrivateNetwork(lb, network));
        scaleway.clock().advance(Duration.ofMinutes(1));
        assertThat(api.privateNetworks().list(lb).toList()).isEmpty();

        backendsAndFrontends(lb);

        done(new DeleteLoadBalancer(lb, FlexibleIps.KEEP));
        scaleway.clock().advance(Duration.ofMinutes(5));
        assertThat(api.lbs().list().toList()).isEmpty();
        Ip kept = api.ips().list().toList().get(0);
        done(new ReleaseIp(kept.id()));
        assertThat(api.ips().list().toList()).isEmpty();

        assertThat(carriedOut)
                .as("nothing that can be planned is missing")
                .containsExactlyInAnyOrder(LoadBalancerChange.class.getPermittedSubclasses());
    }

    private void backendsAndFrontends(String lb) {
        done(new CreateBackend(
                lb,
                io.github.scw4j.lb.backend.CreateBackend.builder()
                        .name("web")
                        .forwardProtocol(Protocol.TCP)
                        .forwardPort(30080)
                        .healthCheck(HealthCheck.tcp(30080))
                        .build()));
        Backend backend = api.backends().list(lb).toList().get(0);
        done(new UpdateBackend(
                lb,
                backend.id(),
                backend.toUpdate().forwardProtocol(Protocol.HTTP).build()));
        done(new UpdateHealthCheck(lb, backend.id(), HealthCheck.http(31000, "/healthz")));
        done(new SetServers(lb, backend.id(), List.of(IpAddress.of("10.0.0.1"), IpAddress.of("10.0.0.2"))));
        Backend changed = api.backends().get(backend.id());
        assertThat(changed.forwardProtocol()).isEqualTo(Protocol.HTTP);
        assertThat(changed.healthCheck().orElseThrow().port()).isEqualTo(31000);
        assertThat(changed.serverIps()).containsExactly(IpAddress.of("10.0.0.1"), IpAddress.of("10.0.0.2"));

        done(new CreateFrontend(
                lb,
                io.github.scw4j.lb.frontend.CreateFrontend.builder()
                        .name("http")
                        .inboundPort(80)
                        .backendId(backend.id())
                        .build(),
                ACLS));
        Frontend frontend = frontends(lb).get(0);
        assertThat(api.acls().list(frontend.id()).toList())
                .extracting(Acl::name)
                .containsExactly("allow", "deny");
        done(new UpdateFrontend(
                lb, frontend.id(), frontend.toUpdate().inboundPort(8080).build()));
        done(new SetAcls(lb, frontend.id(), List.of()));
        assertThat(api.frontends().get(frontend.id()).inboundPort()).isEqualTo(8080);
        assertThat(api.acls().list(frontend.id()).toList()).isEmpty();

        done(new DeleteFrontend(lb, frontend.id()));
        assertThat(frontends(lb)).isEmpty();
        done(new DeleteBackend(lb, backend.id()));
        assertThat(api.backends().list(lb).toList()).isEmpty();
    }

    @Test
    void whatIsGoneIsDeletedAlreadyAndCannotBeChanged() {
        String lb = seeded();
        String gone = "11111111-1111-1111-1111-111111111111";

        done(new DeleteLoadBalancer(gone, FlexibleIps.RELEASE));
        done(new DetachPrivateNetwork(lb, gone));
        done(new DeleteBackend(lb, gone));
        done(new DeleteFrontend(lb, gone));
        done(new ReleaseIp(gone));

        assertThat(carryOut(new SetServers(lb, gone, List.of())).result()).isEqualTo(Result.GONE);
        assertThat(carryOut(new MigrateLoadBalancer(gone, "lb-gp-m")).result()).isEqualTo(Result.GONE);
        assertThat(told).as("the reader is told of those as well").contains(lb, gone);
    }

    @Test
    void whatMayHaveBeenDoneIsNotAskedForAgain() {
        scaleway.faults().on("CreateLB").then(Fault.cutAfterActing());
        io.github.scw4j.lb.loadbalancer.CreateLoadBalancer.Builder request =
                io.github.scw4j.lb.loadbalancer.CreateLoadBalancer.builder()
                        .name("shop")
                        .type("lb-s");

        assertThat(carryOut(new CreateLoadBalancer(request.build())).result()).isEqualTo(Result.UNKNOWN);
        assertThat(scaleway.calls().count("CreateLB")).isOne();

        assertThat(carryOut(new CreateLoadBalancer(request.identified().build()))
                        .result())
                .as("looked for and found, as something tells it from others")
                .isEqualTo(Result.DONE);
        assertThat(scaleway.calls().count("CreateLB")).isEqualTo(2);
    }

    @Test
    void whatIsCertainlyNotDoneSaysSo() {
        String lb = seeded();
        scaleway.faults().on("MigrateLB").then(Fault.transientState("lb", lb, "migrating"));
        scaleway.faults().on("UpdateLB").then(Fault.permissionsDenied("lb", "write"));

        assertThat(carryOut(new MigrateLoadBalancer(lb, "lb-gp-m")).result()).isEqualTo(Result.NOT_DONE);
        Done forbidden = carryOut(new UpdateLoadBalancer(
                lb,
                io.github.scw4j.lb.loadbalancer.UpdateLoadBalancer.builder()
                        .name("other")
                        .build()));
        assertThat(forbidden.result()).isEqualTo(Result.FORBIDDEN);
        assertThat(forbidden.requestId()).isPresent();
        assertThat(scaleway.calls().count("MigrateLB")).isOne();
    }

    @Test
    void aFrontendThatNobodyCanBeKeptFromIsDeletedAgain() {
        String lb = seeded();
        CreateFrontend creation = frontend(lb);
        scaleway.faults().on("SetACLs").times(1).then(Fault.status(500));

        Done done = carryOut(creation);

        assertThat(done.result()).isEqualTo(Result.NOT_DONE);
        assertThat(done.detail()).contains("was deleted again", "access control list could not be set");
        assertThat(frontends(lb)).isEmpty();
        assertThat(told).containsExactly(lb);

        scaleway.faults().on("SetACLs").times(1).then(Fault.cutAfterActing());
        assertThat(carryOut(creation).result())
                .as("whether they were set or not")
                .isEqualTo(Result.NOT_DONE);
        assertThat(frontends(lb)).isEmpty();

        scaleway.faults().on("SetACLs").times(1).then(Fault.permissionsDenied("lb", "write"));
        assertThat(carryOut(creation).result()).isEqualTo(Result.FORBIDDEN);
        assertThat(frontends(lb)).isEmpty();

        assertThat(carryOut(creation).result()).isEqualTo(Result.DONE);
        assertThat(api.acls().list(frontends(lb).get(0).id()).toList()).hasSize(2);
    }

    @Test
    void aFrontendThatStaysOpenIsSaidToBe() {
        String lb = seeded();
        CreateFrontend creation = frontend(lb);
        scaleway.faults().on("SetACLs", "DeleteFrontend").then(Fault.status(500));

        Done done = carryOut(creation);

        assertThat(done.result()).isEqualTo(Result.UNKNOWN);
        assertThat(done.detail())
                .contains(
                        "frontend " + frontends(lb).get(0).id() + " may be open to everybody",
                        "nor could it be deleted");
    }

    @Test
    void aFrontendWithoutAnAccessControlListIsOneCall() {
        String lb = seeded();

        done(new CreateFrontend(lb, frontend(lb).request(), List.of()));

        assertThat(scaleway.calls().count("SetACLs")).isZero();
    }

    @Test
    void nothingIsBegunThatTheBudgetMayNotBringToItsEnd() {
        Target target = Target.cluster("cluster", Optional.empty(), "web");
        ChangeLoadBalancer guarded = new ChangeLoadBalancer(target, ZONE, frontend(seeded()));
        ChangeLoadBalancer plain = new ChangeLoadBalancer(target, ZONE, new ReleaseIp("ip"));
        Budget budget = new Budget(new WriteBudget(0, 0, 0, 0, 3));
        assertThat(budget.lacks(guarded)).isEmpty();

        assertThat(calls.carryOut(guarded, budget).result()).isEqualTo(Result.DONE);

        assertThat(budget.lacks(plain)).as("two of three are used").isEmpty();
        assertThat(budget.lacks(guarded)).hasValue("1 changes of load balancers left in this round, up to 3 needed");
        calls.carryOut(plain, budget);
        assertThat(budget.lacks(plain)).hasValue("0 changes of load balancers left in this round, up to 1 needed");
    }
}
