package io.github.scw4j.samples.kosmos;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.externalnode.ExternalNodeAuth;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.samples.stage.Stage;
import java.io.PrintStream;

/** A Kosmos cluster with one pool for machines of one's own, and one machine that joins it. */
public final class Kosmos {

    private final K8s k8s;
    private final PrintStream out;

    private Kosmos(ScalewayClient client, PrintStream out) {
        this.k8s = K8s.of(client);
        this.out = out;
    }

    /** Plays on an embedded Scaleway. */
    public static void main(String... arguments) {
        try (Stage stage = Stage.embedded()) {
            new Kosmos(stage.client(), System.out).run();
        }
    }

    private void run() {
        Cluster cluster = create();
        out.println("cluster " + cluster.name() + " is " + cluster.status() + ", its pod network " + cluster.cni());
        Pool pool = k8s.pools().create(cluster.id(), PoolSpec.external("machines"));
        join(pool);
        k8s.clusters().waiter(cluster.id()).until(Readiness.nodes(1)).await();
        for (Node node : k8s.nodes().list(cluster.id())) {
            out.println("node " + node.name() + " is " + node.status());
        }
        // Kosmos has no network of ours to take along; the machines are only detached, and run on
        k8s.clusters().delete(cluster.id(), AdditionalResources.KEEP);
        k8s.clusters().waiter(cluster.id()).untilDeleted().await();
        out.println("the cluster is gone, the machine still runs");
    }

    private Cluster create() {
        // tag::create
        Cluster cluster = k8s.clusters()
                .create(c -> c.name("everywhere").type("multicloud").version("1.34.6"));
        cluster = k8s.clusters().waiter(cluster).until(Readiness.controlPlane()).await();
        // end::create
        return cluster;
    }

    private void join(Pool pool) {
        // tag::register
        try {
            ExternalNodeAuth auth = k8s.externalNodes().register(pool.id());
            configure(auth.metadataUrl(), auth.nodeSecretKey().reveal());
        } catch (OutcomeUnknownException e) {
            // a node may be registered that no machine knows of: look for it before trying again
            k8s.nodes().list(pool.clusterId(), n -> n.poolId(pool.id())).forEach(out::println);
            throw e;
        }
        // end::register
    }

    /** Where a program of yours would hand both to the machine, over a channel that nobody else reads. */
    private void configure(String metadataUrl, String nodeSecretKey) {
        out.println("the machine reads " + metadataUrl + " with a key of " + nodeSecretKey.length() + " characters");
    }
}
