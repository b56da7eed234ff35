package io.github.scw4j.reconcile.stage;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.core.RateLimit;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.client.ScalewayClientBuilder;
import io.github.scw4j.core.okhttp.OkHttpTransport;
import io.github.scw4j.playground.Kubelets;
import io.github.scw4j.reconcile.Reconciler;
import io.github.scw4j.reconcile.ReconcilerBuilder;
import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.listener.ReconcileListener;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A cluster on the embedded Scaleway, an API server beside it, and its kubelets. */
public final class Stage implements AutoCloseable {
    private final EmbeddedScaleway scaleway;
    private final TestKubernetes kubernetes = TestKubernetes.start();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<AuditRecord> audit = Collections.synchronizedList(new ArrayList<>());
    private final List<PlanEvent> told = Collections.synchronizedList(new ArrayList<>());
    private final EmbeddedCluster cluster;
    private final Kubelets kubelets;

    /** A ready cluster "web" with this pool. */
    public Stage(PoolSeed pool) {
        this(pool, EmbeddedScaleway.start());
    }

    private Stage(PoolSeed pool, EmbeddedScaleway scaleway) {
        this.scaleway = scaleway;
        cluster = scaleway.k8s().seed(ClusterSeed.named("web").pool(pool));
        kubelets = new Kubelets(kubernetes.client(), scaleway, cluster.id());
        kubelets.play();
    }

    /** A ready cluster "web" with a pool "default" of so many nodes. */
    public static Stage withNodes(int nodes) {
        return new Stage(PoolSeed.of("default", "PRO2-XXS", nodes));
    }

    /** The same, where time jumps over whatever a call waits for. */
    public static Stage skippingWaits(PoolSeed pool) {
        return new Stage(pool, EmbeddedScaleway.builder().skipWaits().start());
    }

    public EmbeddedScaleway scaleway() {
        return scaleway;
    }

    public TestKubernetes kubernetes() {
        return kubernetes;
    }

    public EmbeddedCluster cluster() {
        return cluster;
    }

    public Kubelets kubelets() {
        return kubelets;
    }

    public List<AuditRecord> audit() {
        return audit;
    }

    public List<PlanEvent> told() {
        return told;
    }

    /** A client of the embedded Scaleway, on its clock. */
    public ScalewayClient scalewayClient() {
        return opened(clientBuilder().build());
    }

    /** One that ends its process. */
    public ScalewayClient scalewayClient(Crash crash) {
        return scalewayClient(crash.transport());
    }

    /** One with this transport. */
    public ScalewayClient scalewayClient(OkHttpTransport transport) {
        return opened(clientBuilder().transport(transport).build());
    }

    private ScalewayClientBuilder clientBuilder() {
        return ScalewayClient.builder()
                .environment(scaleway.environment())
                .clock(scaleway.clock())
                .scheduler(scaleway.clock().scheduler())
                // the time that whoever waits for its turn waits for stands still meanwhile
                .rateLimit(RateLimit.NONE);
    }

    private ScalewayClient opened(ScalewayClient client) {
        open.add(client);
        return client;
    }

    /** A reconciler of this cluster, on the embedded Scaleway's clock. */
    public ReconcilerBuilder reconciler() {
        return reconciler(scalewayClient(), kubernetes.client());
    }

    /** The same with these clients. */
    public ReconcilerBuilder reconciler(ScalewayClient client, KubernetesClient of) {
        return Reconciler.builder()
                .scaleway(client)
                .kubernetes(of)
                .cluster(cluster.id())
                .clock(scaleway.clock())
                .audit(audit::add)
                .listener(new ReconcileListener() {
                    @Override
                    public void told(PlanEvent event) {
                        told.add(event);
                    }
                });
    }

    /** Time goes on in steps, and after each the kubelets do what they do and there is a round. */
    public void goOn(Reconciler reconciler, Duration length, Duration step) {
        for (Duration passed = Duration.ZERO; passed.compareTo(length) < 0; passed = passed.plus(step)) {
            advance(step);
            reconciler.reconcileOnce();
        }
    }

    /** Time goes on, and the kubelets do what they do. */
    public void advance(Duration length) {
        scaleway.clock().advance(length);
        kubelets.play();
    }

    public EmbeddedNode node(int index) {
        return cluster.nodes().get(index);
    }

    /** The Node object of a node. */
    public Node object(EmbeddedNode node) {
        return kubernetes.client().nodes().withName(node.name()).require();
    }

    /** The Kubernetes Events that the reconciler has written. */
    public List<Event> events() {
        return kubernetes.client().v1().events().inAnyNamespace().list().getItems().stream()
                .filter(event -> event.getSource() != null
                        && "scw4j".equals(event.getSource().getComponent()))
                .toList();
    }

    @Override
    public void close() {
        for (AutoCloseable each : open) {
            try {
                each.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        kubernetes.close();
        scaleway.close();
    }
}
