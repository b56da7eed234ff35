package io.github.scw4j.samples.controller;

import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.playground.Kubelets;
import io.github.scw4j.playground.MockKubernetes;
import io.github.scw4j.reconcile.Reconciler;
import io.github.scw4j.reconcile.autoheal.AutohealEvent;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A cluster on the embedded Scaleway, five nodes in two zones, of which one breaks so that only another in its place helps. */
final class BadNight implements AutoCloseable {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final String NODE_TYPE = "PRO2-XXS";

    private final EmbeddedScaleway scaleway;
    private final MockKubernetes kubernetes = MockKubernetes.start();
    private final EmbeddedCluster cluster;
    private final Kubelets kubelets;

    /** Makes the cluster, through the client where it is more than a seed. */
    BadNight(EmbeddedScaleway scaleway, ScalewayClient client) {
        this.scaleway = scaleway;
        cluster = scaleway.k8s().seed(ClusterSeed.named("shop").pool(PoolSeed.of("front", NODE_TYPE, 3)));
        K8s.of(client)
                .pools()
                .create(
                        cluster.id(),
                        pool -> pool.name("back").nodeType(NODE_TYPE).size(2).zone(Zone.FR_PAR_2));
        scaleway.clock().advance(Duration.ofMinutes(10)); // its nodes come up
        kubelets = new Kubelets(kubernetes.client(), scaleway, cluster.id());
        kubelets.play();
        scaleway.calls().reset();
    }

    String clusterId() {
        return cluster.id();
    }

    /** A client of the Kubernetes API beside it. */
    KubernetesClient newClient(Interceptor hears) {
        return kubernetes.newClient(hears);
    }

    /**
     * Lives through it.
     *
     * @param pace how long a round takes in real time at the least: half a minute of Scaleway's
     */
    void live(Reconciler reconciler, ControllerView view, Duration pace) {
        goOn(reconciler, Duration.ofMinutes(2), pace);
        EmbeddedNode bad = cluster.nodes().get(1);
        run("web-1", bad);
        view.news(
                "@|bold,red story|@    ", bad.name() + " breaks: its kubelet falls silent, and no reboot will mend it");
        bad.breaks();
        for (Duration passed = Duration.ZERO;
                passed.compareTo(LONGEST) < 0 && !view.hasHeard(AutohealEvent.REPLACE_SUCCEEDED);
                passed = passed.plus(STEP)) {
            goOn(reconciler, STEP, pace);
        }
        goOn(reconciler, Duration.ofMinutes(2), pace);
    }

    private void run(String pod, EmbeddedNode node) {
        kubernetes
                .client()
                .resource(new PodBuilder()
                        .withNewMetadata()
                        .withNamespace("shop")
                        .withName(pod)
                        .endMetadata()
                        .withNewSpec()
                        .withNodeName(node.name())
                        .endSpec()
                        .build())
                .create();
    }

    /** Time goes on, with a round each half minute. */
    void goOn(Reconciler reconciler, Duration length, Duration pace) {
        for (Duration passed = Duration.ZERO; passed.compareTo(length) < 0; passed = passed.plus(STEP)) {
            scaleway.clock().advance(STEP);
            kubelets.play();
            reconciler.reconcileOnce();
            LockSupport.parkNanos(pace.toNanos());
        }
    }

    int reboots() {
        return scaleway.calls().count("RebootNode");
    }

    int replacements() {
        return scaleway.calls().count("ReplaceNode");
    }

    /** All calls that Scaleway got since the night began. */
    int scalewayCalls() {
        return scaleway.calls().total();
    }

    @Override
    public void close() {
        kubernetes.close();
    }
}
