package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.okhttp.OkHttpTransport;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.reconcile.stage.Crash;
import io.github.scw4j.reconcile.stage.Services;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The life of a Service on the embedded Scaleway, where each kind of change goes wrong the first time: the next rounds reach the same
 * end, with nothing doubled and nothing left. Each single step, in memory, is held by {@code MishapsTest}.
 */
class ServiceFaultsTest {
    private static final List<String> OPERATIONS = List.of(
            "CreateLB",
            "UpdateLB",
            "MigrateLB",
            "DeleteLB",
            "AttachPrivateNetwork",
            "DetachPrivateNetwork",
            "CreateBackend",
            "UpdateBackend",
            "UpdateHealthCheck",
            "SetBackendServers",
            "DeleteBackend",
            "CreateFrontend",
            "UpdateFrontend",
            "DeleteFrontend",
            "SetACLs");

    private final Stage stage = Stage.skippingWaits(PoolSeed.of("default", "PRO2-XXS", 2));
    private final Services services = new Services(stage);
    private final LoadBalancers loadBalancers = LoadBalancers.of(stage.scalewayClient());

    @AfterEach
    void close() {
        stage.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("an error before it is done", Fault.status(500)),
                Arguments.of("an error after it is done", Fault.statusAfterActing(500)),
                Arguments.of("a connection that is cut before it is done", Fault.cutBeforeActing()),
                Arguments.of("a connection that is cut after it is done", Fault.cutAfterActing()),
                Arguments.of("too many requests", Fault.tooManyRequests()),
                Arguments.of("another change under way", Fault.transientState("lb", "id", "pending")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void afterAnyFaultOfAnyCallTheEndIsTheSame(String what, Fault fault) {
        OPERATIONS.forEach(
                operation -> stage.scaleway().faults().on(operation).times(1).then(fault));

        Reconciler reconciler = reconciler(stage.scalewayClient());
        live(() -> reconciler);
    }

    @ParameterizedTest(name = "after the call: {0}")
    @ValueSource(booleans = {false, true})
    void afterTheEndOfTheProcessInAnyCallTheEndIsTheSame(boolean answered) {
        Crash.EachOnce crashes = new Crash.EachOnce("/lb/", answered);

        live(() -> reconciler(stage.scalewayClient(new OkHttpTransport(
                new OkHttpClient.Builder().addInterceptor(crashes).build()))));

        assertThat(crashes.kinds()).isGreaterThanOrEqualTo(OPERATIONS.size());
    }

    private Reconciler reconciler(ScalewayClient client) {
        return stage.reconciler(client, stage.kubernetes().client())
                .nodes(NodePolicy.selfManaged())
                .services(ServicePolicy.soleController())
                .mode(Mode.ENFORCE)
                .build();
    }

    private void live(Supplier<Reconciler> process) {
        services.create("web", Map.of(), List.of(Services.tcp(80), Services.tcp(443)));
        services.edit(
                "web",
                service -> service.editSpec()
                        .withLoadBalancerSourceRanges("192.0.2.0/24")
                        .endSpec());
        services.settle(process);
        assertServed(80, 443);

        String network = stage.scaleway()
                .vpc()
                .seedPrivateNetwork(
                        "fr-par",
                        K8s.of(stage.scalewayClient())
                                .clusters()
                                .get(stage.cluster().id())
                                .projectId(),
                        "other");
        stage.cluster().seed(PoolSeed.of("more", "PRO2-XXS", 1));
        services.annotate("web", "timeout-client", "5s");
        services.annotate("web", "protocol-http", "80");
        services.annotate("web", "health-check-type", "80:http;tcp");
        services.annotate("web", "ssl-compatibility-level", "ssl_compatibility_level_modern");
        services.annotate("web", "type", "lb-gp-m");
        services.annotate("web", "pn-ids", network);
        services.edit(
                "web",
                service -> service.editSpec()
                        .removeMatchingFromPorts(port -> port.getPort() == 443)
                        .addToPorts(Services.tcp(8443))
                        .endSpec());
        services.settle(process);
        assertServed(80, 8443);
        assertThat(loadBalancers.lbs().list().toList())
                .extracting(LoadBalancer::type)
                .containsExactly("lb-gp-m");

        services.delete("web");
        services.settle(process);
        assertThat(services.exists("web")).isFalse();
        assertThat(loadBalancers.lbs().list().toList()).isEmpty();
        assertThat(loadBalancers.ips().list().toList()).isEmpty();
        OPERATIONS.forEach(operation -> assertThat(stage.scaleway().calls().count(operation))
                .as(operation)
                .isPositive());
    }

    private void assertServed(int... ports) {
        List<LoadBalancer> all = loadBalancers.lbs().list().toList();
        assertThat(all).hasSize(1);
        assertThat(loadBalancers.ips().list().toList()).hasSize(1);
        String id = all.get(0).id();
        List<Frontend> frontends = loadBalancers.frontends().list(id).toList();
        Set<Integer> served = new HashSet<>();
        frontends.forEach(frontend -> served.add(frontend.inboundPort()));
        assertThat(frontends).hasSize(ports.length);
        for (int port : ports) {
            assertThat(served).contains(port);
        }
        assertThat(frontends)
                .allSatisfy(frontend -> assertThat(
                                loadBalancers.acls().list(frontend.id()).toList())
                        .hasSize(2));
        int nodes = stage.cluster().nodes().size();
        List<Backend> backends = loadBalancers.backends().list(id).toList();
        assertThat(backends).hasSize(ports.length);
        assertThat(backends)
                .allSatisfy(backend -> assertThat(backend.serverIps()).hasSize(nodes));
        assertThat(services.addresses("web")).hasSize(1);
    }
}
