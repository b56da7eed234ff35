package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.Service;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.acl.Acl;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.service.ServiceHealth;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.reconcile.stage.Services;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Services of type LoadBalancer from end to end: what is decided is held by the tests of the planner. */
class ServiceLifeTest {
    private final Stage stage = Stage.withNodes(3);
    private final Services services = new Services(stage);
    private final ScalewayClient scaleway = stage.scalewayClient();
    private final LoadBalancers loadBalancers = LoadBalancers.of(scaleway);
    private final Reconciler reconciler = stage.reconciler()
            .nodes(NodePolicy.selfManaged())
            .services(ServicePolicy.soleController())
            .mode(Mode.ENFORCE)
            .build();

    @AfterEach
    void close() {
        reconciler.close();
        stage.close();
    }

    private LoadBalancer lb() {
        List<LoadBalancer> all = loadBalancers.lbs().list().toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<Backend> backends() {
        return loadBalancers.backends().list(lb().id()).toList();
    }

    private List<Frontend> frontends() {
        return loadBalancers.frontends().list(lb().id()).toList();
    }

    private List<String> reasons() {
        return stage.events().stream().map(Event::getReason).toList();
    }

    @Test
    void aServiceIsServedWithTheFewestCallsAndThenCostsNoWrite() {
        services.create("web", 80, 443);

        services.settle(reconciler);

        assertThat(services.writes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("CreateLB", 1, "AttachPrivateNetwork", 1, "CreateBackend", 2, "CreateFrontend", 2));
        assertThat(services.addresses("web"))
                .containsExactly(lb().ips().get(0).ipAddress().orElseThrow().toString());
        assertThat(backends())
                .allSatisfy(backend -> assertThat(backend.serverIps()).hasSize(3));
        assertThat(reasons()).contains("EnsuringLoadBalancer", "EnsuredLoadBalancer");

        services.forgetCalls();
        int kubernetesWrites = stage.audit().size();
        stage.goOn(reconciler, Duration.ofMinutes(25), Duration.ofSeconds(30));

        assertThat(services.writes()).isEmpty();
        assertThat(stage.audit()).hasSize(kubernetesWrites);
    }

    @Test
    void portsChangeOneByOne() {
        services.create("web", 80, 443);
        services.settle(reconciler);
        services.forgetCalls();

        services.edit(
                "web",
                service -> service.editSpec()
                        .removeMatchingFromPorts(port -> port.getPort() == 443)
                        .addToPorts(Services.tcp(8443))
                        .endSpec());
        services.settle(reconciler);

        assertThat(services.writes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("CreateBackend", 1, "CreateFrontend", 1, "DeleteFrontend", 1, "DeleteBackend", 1));
        assertThat(frontends()).extracting(Frontend::inboundPort).containsExactlyInAnyOrder(80, 8443);
    }

    @Test
    void annotationsChangeWhatTheyAreAbout() {
        services.create("web", 80, 443);
        services.settle(reconciler);
        services.forgetCalls();

        services.annotate("web", "timeout-client", "30s");
        services.annotate("web", "protocol-http", "80");
        services.annotate("web", "health-check-type", "80:http;tcp");
        services.annotate("web", "type", "lb-gp-m");
        services.annotate("web", "ssl-compatibility-level", "ssl_compatibility_level_modern");
        services.settle(reconciler);

        assertThat(services.writes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "UpdateFrontend",
                        2,
                        "UpdateBackend",
                        1,
                        "UpdateHealthCheck",
                        1,
                        "MigrateLB",
                        1,
                        "UpdateLB",
                        1));
        assertThat(lb().type()).isEqualTo("lb-gp-m");
        assertThat(frontends())
                .allSatisfy(frontend -> assertThat(frontend.timeoutClient()).contains(Duration.ofSeconds(30)));
    }

    @Test
    void tenNodesThatJoinAreAtMostOneWriteToEachOf40Backends() {
        for (int service = 0; service < 20; service++) {
            services.create("s" + service, 80, 443);
        }
        services.settle(reconciler);
        assertThat(services.writes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("CreateLB", 20, "AttachPrivateNetwork", 20, "CreateBackend", 40, "CreateFrontend", 40));
        services.forgetCalls();

        for (int node = 0; node < 10; node++) {
            stage.cluster().seed(PoolSeed.of("more-" + node, "PRO2-XXS", 1));
            stage.advance(Duration.ofMillis(500));
            reconciler.reconcileOnce();
        }
        services.settle(reconciler);

        assertThat(stage.kubernetes().client().nodes().list().getItems()).hasSize(13);
        assertThat(services.writes()).containsExactlyEntriesOf(Map.of("SetBackendServers", 40));
    }

    @Test
    void nodesComeAndGo() {
        services.create("web", 80);
        services.settle(reconciler);
        services.forgetCalls();

        EmbeddedNode gone = stage.node(0);
        K8s.of(scaleway).nodes().delete(gone.id());
        stage.goOn(reconciler, Duration.ofMinutes(5), Duration.ofSeconds(10));
        services.settle(reconciler);

        assertThat(stage.kubernetes().client().nodes().list().getItems()).hasSize(2);
        assertThat(services.writes()).containsExactlyEntriesOf(Map.of("SetBackendServers", 1));
        assertThat(backends())
                .allSatisfy(backend -> assertThat(backend.serverIps()).hasSize(2));
    }

    @Test
    void aServiceWithALocalTrafficPolicyIsCheckedOnItsOwnPort() {
        Service service = services.create("web", 80);
        services.edit(
                "web",
                edited -> edited.editSpec()
                        .withExternalTrafficPolicy("Local")
                        .withHealthCheckNodePort(32100)
                        .endSpec());
        services.settle(reconciler);

        assertThat(service.getSpec().getPorts()).hasSize(1);
        assertThat(backends()).singleElement().satisfies(backend -> {
            HealthCheck check = backend.healthCheck().orElseThrow();
            assertThat(check.port()).isEqualTo(32100);
            assertThat(check.config().httpConfig().orElseThrow().uri()).isEqualTo("/healthz");
        });
    }

    @Test
    void aDeletedServiceLeavesNothing() {
        services.create("web", 80);
        services.settle(reconciler);
        services.forgetCalls();

        services.delete("web");
        assertThat(services.exists("web")).isTrue();
        services.settle(reconciler);

        assertThat(services.exists("web")).isFalse();
        assertThat(services.writes()).containsExactlyEntriesOf(Map.of("DeleteLB", 1));
        assertThat(loadBalancers.lbs().list().toList()).isEmpty();
        assertThat(loadBalancers.ips().list().toList()).isEmpty();
        assertThat(reasons()).contains("DeletingLoadBalancer", "DeletedLoadBalancer");
    }

    @Test
    void aUdpPortBesideTcpPortsIsNamedOnceAndTheOthersAreServed() {
        assumeFalse(
                TestKubernetes.isReal(), "Kubernetes 1.20 refuses Services of type LoadBalancer with two protocols");
        services.create("dns", Map.of(), List.of(Services.tcp(53), Services.port(5353, "UDP"), Services.tcp(853)));

        services.settle(reconciler);
        stage.goOn(reconciler, Duration.ofMinutes(5), Duration.ofSeconds(30));

        assertThat(frontends()).extracting(Frontend::inboundPort).containsExactlyInAnyOrder(53, 853);
        assertThat(stage.events())
                .filteredOn(event -> "Warning".equals(event.getType()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getMessage()).contains("5353").contains("UDP");
                    assertThat(event.getCount()).isOne();
                    assertThat(event.getInvolvedObject().getKind()).isEqualTo("Service");
                });
    }

    @Test
    void aServiceWithABrokenAnnotationIsServedForTheRestAndCanBeDeleted() {
        services.create("web", 80);
        services.settle(reconciler);
        services.annotate("web", "timeout-server", "5 seconds");
        services.annotate("web", "timeout-client", "7s");

        services.settle(reconciler);

        assertThat(frontends())
                .allSatisfy(frontend -> assertThat(frontend.timeoutClient()).contains(Duration.ofSeconds(7)));
        assertThat(stage.events())
                .filteredOn(event -> "InvalidAnnotation".equals(event.getReason()))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getMessage()).contains("scw-loadbalancer-timeout-server", "5 seconds"));

        services.annotate("web", "id", "broken");
        services.delete("web");
        services.settle(reconciler);

        assertThat(services.exists("web")).isFalse();
        assertThat(loadBalancers.lbs().list().toList()).isEmpty();
    }

    @Test
    void aLoadBalancerInAnotherZoneIsFoundAndDeletedAfterAFailedFirstTry() {
        services.create("web", Map.of("zone", "fr-par-2"), List.of(Services.tcp(80)));
        services.settle(reconciler);
        LoadBalancers there = loadBalancers.with(options -> options.zone(Zone.FR_PAR_2));
        assertThat(there.lbs().list().toList()).hasSize(1);
        stage.scaleway().faults().on("DeleteLB").times(1).then(Fault.status(500));

        services.edit(
                "web",
                service -> service.editMetadata().withAnnotations(Map.of()).endMetadata());
        services.delete("web");
        services.settle(reconciler);

        assertThat(services.exists("web")).isFalse();
        assertThat(there.lbs().list().toList()).isEmpty();
        assertThat(there.ips().list().toList()).isEmpty();
        assertThat(reasons()).contains("DeleteLoadBalancerFailed");
    }

    @Test
    void whatIsChangedByHandIsPutRightWithinTheDriftPeriodAndTold() {
        services.create("web", 80, 443);
        services.settle(reconciler);
        services.forgetCalls();
        Backend backend = backends().get(0);
        loadBalancers.backends().setServers(backend.id(), List.of(IpAddress.of("10.9.9.9")));
        loadBalancers.frontends().delete(frontends().get(1).id());
        services.forgetCalls();

        stage.goOn(reconciler, ServicePolicy.soleController().driftPeriod(), Duration.ofSeconds(30));
        services.settle(reconciler);

        assertThat(backends()).allSatisfy(each -> assertThat(each.serverIps()).hasSize(3));
        assertThat(frontends()).hasSize(2);
        assertThat(services.writes())
                .containsExactlyInAnyOrderEntriesOf(Map.of("SetBackendServers", 1, "CreateFrontend", 1));
        assertThat(reasons()).contains("DriftRepaired");
    }

    @Test
    void aReservedAddressIsUsedAndStays() {
        Ip reserved = loadBalancers.ips().create(ip -> ip);
        services.create("web", Map.of("ip-ids", reserved.id()), List.of(Services.tcp(80)));
        services.settle(reconciler);
        assertThat(services.addresses("web"))
                .containsExactly(reserved.ipAddress().orElseThrow().toString());

        services.edit(
                "web",
                service -> service.editMetadata().withAnnotations(Map.of()).endMetadata());
        services.settle(reconciler);
        services.delete("web");
        services.settle(reconciler);

        assertThat(loadBalancers.ips().list().toList()).extracting(Ip::id).containsExactly(reserved.id());
    }

    @Test
    void sourceRangesAreClosedToEverybodyElse() {
        services.create("web", 80);
        services.edit(
                "web",
                service -> service.editSpec()
                        .withLoadBalancerSourceRanges("192.0.2.0/24")
                        .endSpec());

        services.settle(reconciler);

        List<Acl> acls = loadBalancers.acls().list(frontends().get(0).id()).toList();
        assertThat(acls).hasSize(2);
        assertThat(acls.get(0).match().orElseThrow().ipSubnets().stream()
                        .map(Object::toString)
                        .toList())
                .contains("192.0.2.0/24");
        services.forgetCalls();
        stage.goOn(reconciler, Duration.ofMinutes(15), Duration.ofSeconds(30));
        assertThat(services.writes()).isEmpty();
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNothing() {
        try (Reconciler dry = stage.reconciler()
                .services(ServicePolicy.soleController())
                .mode(Mode.DRY_RUN)
                .build()) {
            services.create("web", 80);

            stage.goOn(dry, Duration.ofMinutes(1), Duration.ofSeconds(10));

            assertThat(services.writes()).isEmpty();
            assertThat(services.get("web").getMetadata().getFinalizers()).isNullOrEmpty();
        }
    }

    @Test
    void theHealthOfServicesIsTold() {
        services.create("web", 80);
        assertThat(reconciler.reconcileOnce().services())
                .extracting(ServiceHealth::path, ServiceHealth::state)
                .containsExactly(tuple("default/web", ServiceHealth.State.WORKING));

        services.settle(reconciler);

        assertThat(reconciler.reconcileOnce().services())
                .extracting(ServiceHealth::state)
                .containsExactly(ServiceHealth.State.IN_SYNC);
    }

    @Test
    void whatFailsIsToldAndTriedLessAndLessOftenAndTheRestGoesOn() {
        services.create("web", 80, 443);
        services.annotate("web", "certificate-ids", "443:11111111-1111-4111-8111-111111111111");

        stage.goOn(reconciler, Duration.ofMinutes(10), Duration.ofSeconds(5));

        assertThat(frontends()).extracting(Frontend::inboundPort).containsExactly(80);
        assertThat(services.addresses("web")).hasSize(1);
        assertThat(stage.scaleway().calls().count("CreateFrontend")).isBetween(5, 10);
        assertThat(stage.events())
                .filteredOn(event -> "SyncLoadBalancerFailed".equals(event.getReason()))
                .singleElement()
                .satisfies(event -> assertThat(event.getMessage()).contains("create-frontend"));

        services.annotate("web", "certificate-ids", "");
        services.settle(reconciler);

        assertThat(frontends()).hasSize(2);
    }

    @Test
    void aServiceThatFailsKeepsNoOtherFromBeingServed() {
        services.create("bad", Map.of("ip-ids", "11111111-1111-4111-8111-111111111111"), List.of(Services.tcp(80)));
        services.create("good", 80);

        stage.goOn(reconciler, Duration.ofMinutes(2), Duration.ofSeconds(5));

        assertThat(services.addresses("good")).hasSize(1);
        assertThat(services.addresses("bad")).isEmpty();
        assertThat(reasons()).contains("SyncLoadBalancerFailed");
        services.delete("bad");
        services.settle(reconciler);
        assertThat(services.exists("bad")).isFalse();
    }
}
