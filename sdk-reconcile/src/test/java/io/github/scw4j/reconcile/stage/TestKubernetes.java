package io.github.scw4j.reconcile.stage;

import io.fabric8.kubernetes.api.model.DeletionPropagation;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.github.scw4j.playground.MockKubernetes;
import java.io.File;
import java.util.List;
import java.util.Optional;

/**
 * The API server that tests run against: fabric8's mock, or a real one where the system property {@code scw4j.kubeconfig} names
 * its kubeconfig.
 */
public final class TestKubernetes implements AutoCloseable {
    private static final String KUBECONFIG = "scw4j.kubeconfig";

    private final KubernetesClient client;
    private final Optional<MockKubernetes> mock;

    private TestKubernetes(KubernetesClient client, Optional<MockKubernetes> mock) {
        this.client = client;
        this.mock = mock;
    }

    /** One with nothing in it. */
    public static TestKubernetes start() {
        if (isReal()) {
            TestKubernetes real = new TestKubernetes(realClient(), Optional.empty());
            real.empty();
            return real;
        }
        MockKubernetes mock = MockKubernetes.start();
        return new TestKubernetes(mock.client(), Optional.of(mock));
    }

    /** Whether it is a real one. */
    public static boolean isReal() {
        return !System.getProperty(KUBECONFIG, "").isEmpty();
    }

    private static KubernetesClient realClient() {
        Config config = Config.fromKubeconfig(new File(System.getProperty(KUBECONFIG)));
        return new KubernetesClientBuilder().withConfig(config).build();
    }

    private void empty() {
        client.nodes().delete();
        client.leases().inNamespace("kube-node-lease").delete();
        client.leases().inNamespace("kube-system").delete();
        client.configMaps().inNamespace("scw4j").withName("scw4j-reconcile").delete();
        client.configMaps()
                .inNamespace("kube-system")
                .withName("scw4j-reconcile")
                .delete();
        List.of("default", "kube-system", "scw4j")
                .forEach(
                        namespace -> client.v1().events().inNamespace(namespace).delete());
        client.services().inNamespace("default").list().getItems().stream()
                .filter(service -> !service.getMetadata().getName().equals("kubernetes"))
                .forEach(service -> {
                    client.resource(service)
                            .edit(each -> new ServiceBuilder(each)
                                    .editMetadata()
                                    .withFinalizers(List.of())
                                    .endMetadata()
                                    .build());
                    client.resource(service).delete();
                });
        client.pods().inNamespace("default").withGracePeriod(0).delete();
        client.policy()
                .v1beta1()
                .podDisruptionBudget()
                .inNamespace("default")
                .withPropagationPolicy(DeletionPropagation.BACKGROUND)
                .delete();
    }

    public KubernetesClient client() {
        return client;
    }

    /** A client of its own, as another process has. */
    public KubernetesClient newClient() {
        return mock.map(MockKubernetes::newClient).orElseGet(TestKubernetes::realClient);
    }

    /** The mock, for what only that can do. */
    public MockKubernetes mock() {
        return mock.orElseThrow();
    }

    @Override
    public void close() {
        mock.ifPresentOrElse(MockKubernetes::close, client::close);
    }
}
