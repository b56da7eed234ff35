package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.change.ChangeClassifier;
import io.github.scw4j.k8s.change.ChangeObservation;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.k8s.version.Cni;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Requests as they are usual, with what a test wants to be otherwise, and what is said of them. */
final class Asked {
    static final Pool WEB = Pool.builder()
            .id("p")
            .name("web")
            .status(PoolStatus.READY)
            .version("1.36.1")
            .nodeType("pro2_xxs")
            .size(2)
            .maxSize(2)
            .zone(Zone.FR_PAR_1)
            .build();
    static final Cluster CLUSTER = Cluster.builder()
            .id("c")
            .name("web")
            .type("kapsule")
            .status(ClusterStatus.READY)
            .version("1.36.1")
            .region(Region.FR_PAR)
            .projectId("project")
            .cni(Cni.CILIUM)
            .privateNetworkId("network")
            .commitmentEndsAt(Seen.NOW)
            .aclAvailable(true)
            .build();

    private Asked() {}

    static CreateCluster.Builder cluster() {
        return CreateCluster.builder().name("web").version("1.36.1").privateNetworkId("network");
    }

    static PoolSpec.Builder pool() {
        return PoolSpec.builder().name("web").nodeType("PRO2-XXS").size(2);
    }

    /** A cluster with a pool. */
    static PreflightReport create(Seen seen, Quotas quotas, UnaryOperator<CreateCluster.Builder> change) {
        CreateCluster request = change.apply(cluster().addPool(pool().build())).build();
        return report(ClusterDraft.of(request, Optional.of("project"), Region.FR_PAR), seen, quotas);
    }

    /** A cluster with this pool. */
    static PreflightReport createWith(Seen seen, Quotas quotas, UnaryOperator<PoolSpec.Builder> change) {
        CreateCluster request = cluster().addPool(change.apply(pool()).build()).build();
        return report(ClusterDraft.of(request, Optional.of("project"), Region.FR_PAR), seen, quotas);
    }

    /** A pool beside another one. */
    static PreflightReport add(Cluster cluster, Seen seen, UnaryOperator<PoolSpec.Builder> change) {
        PoolSpec pool = change.apply(pool().name("more")).build();
        return report(ClusterDraft.of(cluster, List.of(WEB), List.of(pool), Zone.FR_PAR_1), seen, Quotas.unknown());
    }

    static PreflightReport update(Pool pool, Seen seen, Quotas quotas, UnaryOperator<UpdatePool.Builder> change) {
        UpdatePool update = change.apply(UpdatePool.builder()).build();
        return report(ClusterDraft.of(CLUSTER, List.of(pool), pool, update, Zone.FR_PAR_1), seen, quotas);
    }

    private static PreflightReport report(ClusterDraft draft, Seen seen, Quotas quotas) {
        return new PreflightPlanner(draft, seen.observation(draft.version()), quotas).report("it");
    }

    static ChangeClassifier changes(Cluster cluster, Pool pool) {
        return new ChangeClassifier(new ChangeObservation(
                cluster,
                List.of(pool),
                List.of(AclRule.builder().id("a").scalewayRanges(true).build()),
                Seen.usual().observation("1.36.1").types().value().orElseThrow(),
                Seen.NOW));
    }
}
