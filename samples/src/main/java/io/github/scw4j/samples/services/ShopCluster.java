package io.github.scw4j.samples.services;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.playground.Kubelets;
import io.github.scw4j.playground.MockKubernetes;
import io.github.scw4j.reconcile.Reconciler;
import io.github.scw4j.reconcile.listener.ReconcileListener;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.KubernetesCalls;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** A cluster of three nodes on the embedded Scaleway, Kubernetes beside it, and the reconciler that gives its Services load balancers. */
final class ShopCluster implements AutoCloseable {

    private static final String NAMESPACE = "shop";
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration INTERVAL = Duration.ofSeconds(30);
    private static final Duration LONGEST_START = Duration.ofMinutes(30);
    private static final int MOST_ROUNDS = 200;

    private final EmbeddedScaleway scaleway;
    private final MockKubernetes kubernetes = MockKubernetes.start();
    private final KubernetesCalls kubernetesCalls = new KubernetesCalls();
    private final KubernetesClient reconciling = kubernetes.newClient(kubernetesCalls);
    private final EmbeddedCluster cluster;
    private final Kubelets kubelets;
    private final K8s k8s;
    private final Reconciler reconciler;
    private final CallTally calls;

    /** Once its nodes are there and have addresses. */
    ShopCluster(Stage stage, ReconcileListener listener) {
        scaleway = stage.scaleway().orElseThrow();
        cluster = scaleway.k8s().seed(ClusterSeed.named("shop").pool(PoolSeed.of("default", "PRO2-XXS", 3)));
        kubelets = new Kubelets(kubernetes.client(), scaleway, cluster.id());
        k8s = K8s.of(stage.client());
        calls = new CallTally(scaleway.calls(), kubernetesCalls);
        reconciler = Reconciler.builder()
                .scaleway(stage.client())
                .kubernetes(reconciling)
                .cluster(cluster.id())
                // Nobody else gives these nodes their addresses. On Kapsule the platform does: NodePolicy.kapsule().
                .nodes(NodePolicy.selfManaged())
                .services(ServicePolicy.byClass())
                .mode(Mode.ENFORCE)
                .audit(record -> {}) // the listener shows it
                .listener(listener)
                .clock(stage.clock())
                .build();
        pass(SOON);
        settle();
    }

    /** Applies what a manifest says. */
    void apply(List<HasMetadata> objects) {
        objects.forEach(object -> kubernetes.client().resource(object).create());
    }

    void edit(String service, UnaryOperator<ServiceBuilder> change) {
        kubernetes
                .client()
                .services()
                .inNamespace(NAMESPACE)
                .withName(service)
                .edit(now -> change.apply(new ServiceBuilder(now)).build());
    }

    void delete(String service) {
        kubernetes.client().services().inNamespace(NAMESPACE).withName(service).delete();
    }

    /** The Services that there are. */
    List<Service> services() {
        return kubernetes.client().services().inNamespace(NAMESPACE).list().getItems();
    }

    /** Lets the pool grow by a node, and waits until its kubelet has registered it. */
    void addNode() {
        int wanted = cluster.nodes().size() + 1;
        k8s.pools().update(cluster.pool("default").id(), pool -> pool.size(wanted));
        for (Duration passed = Duration.ZERO; readyNodes() < wanted; passed = passed.plus(INTERVAL)) {
            if (passed.compareTo(LONGEST_START) > 0) {
                throw new IllegalStateException("the node does not become ready");
            }
            pass(INTERVAL);
        }
    }

    private long readyNodes() {
        return cluster.nodes().stream()
                .filter(node -> node.status().filter("ready"::equals).isPresent())
                .count();
    }

    /** A round, and time between it and the next, until there is nothing to do and nothing to wait for. */
    Observation settle() {
        for (int rounds = 0; rounds < MOST_ROUNDS; rounds++) {
            Round round = round();
            if (round.observation().isPresent()
                    && round.due().isEmpty()
                    && round.plan().actions().isEmpty()) {
                return round.observation().get();
            }
            pass(SOON);
        }
        throw new IllegalStateException("it does not come to rest");
    }

    /** A single round. */
    Round round() {
        calls.countRound();
        return reconciler.reconcileOnce();
    }

    /** Rounds at the interval at which a reconciler makes them by itself, until one has something to do. */
    void waitForWork(Duration longest) {
        Round round = round();
        for (Duration passed = Duration.ZERO;
                round.plan().actions().isEmpty() && passed.compareTo(longest) < 0;
                passed = passed.plus(INTERVAL)) {
            pass(INTERVAL);
            round = round();
        }
    }

    private void pass(Duration time) {
        scaleway.clock().advance(time);
        kubelets.play();
    }

    /** The calls that the reconciler makes. */
    CallTally calls() {
        return calls;
    }

    @Override
    public void close() {
        reconciler.close();
        reconciling.close();
        kubernetes.close();
    }
}
