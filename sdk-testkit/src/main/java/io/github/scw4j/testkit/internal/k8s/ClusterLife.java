package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.clock.Timeline;
import io.github.scw4j.testkit.internal.vpc.Networks;
import io.github.scw4j.testkit.internal.wire.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What happens to a cluster: creating → pool_required or ready → updating → … → deleting → gone. */
final class ClusterLife {

    private final World world;
    private final Timeline timeline;
    private final Clusters clusters;
    private final PoolLife pools;
    private final Networks networks;
    private Consumer<Cluster> deletesAdditionalResources = cluster -> {};

    ClusterLife(World world, Clusters clusters, PoolLife pools, Networks networks) {
        this.world = world;
        this.timeline = world.timeline();
        this.clusters = clusters;
        this.pools = pools;
        this.networks = networks;
        pools.whenEmptied(this::lostPool);
    }

    /** Tells what else goes when a cluster is deleted with its additional resources. */
    void whenDeletedWithAdditionalResources(Consumer<Cluster> action) {
        deletesAdditionalResources = action;
    }

    /** A cluster was created, with its inline pools if it has any. */
    void created(Cluster cluster) {
        clusters.add(cluster);
        enterNetwork(cluster);
        timeline.after(Timings.NODES_GROUP, () -> {
            cluster.iamNodesGroupId = world.ids().next();
            cluster.updatedAt = timeline.now();
        });
        planned(untilStable(cluster), cluster, now -> comeUp(cluster, now));
    }

    /** A cluster is there that nobody created. */
    void seeded(Cluster cluster) {
        clusters.add(cluster);
        enterNetwork(cluster);
        cluster.status = ClusterStatus.READY;
        cluster.controlPlane = true;
    }

    private void enterNetwork(Cluster cluster) {
        String network = cluster.privateNetworkId;
        if (network != null) {
            networks.findPrivateNetwork(network).ifPresent(found -> found.enter(cluster.id));
        }
    }

    private static Duration untilStable(Cluster cluster) {
        if (cluster.isDedicated()) {
            return Timings.DEDICATED;
        }
        if (!cluster.pools.isEmpty()) {
            return Timings.CLUSTER_WITH_POOLS;
        }
        return cluster.isKosmos() ? Timings.KOSMOS : Timings.UNTIL_POOL_REQUIRED;
    }

    private void comeUp(Cluster cluster, Instant now) {
        cluster.become(stableStatus(cluster), now);
        if (cluster.status.equals(ClusterStatus.READY)) {
            cluster.controlPlane = true;
            pools.start(cluster);
        }
    }

    private static String stableStatus(Cluster cluster) {
        return cluster.needsPool() && cluster.pools.isEmpty() ? ClusterStatus.POOL_REQUIRED : ClusterStatus.READY;
    }

    /** A pool was added: the first one of a cluster that needed it brings the control plane up. */
    void poolAdded(Pool pool, Instant now) {
        Cluster cluster = pool.cluster;
        if (cluster.status.equals(ClusterStatus.POOL_REQUIRED)) {
            cluster.plan++;
            cluster.become(ClusterStatus.CREATING, now);
            planned(Timings.CLUSTER_FIRST_POOL, cluster, at -> comeUp(cluster, at));
        } else {
            pools.scale(pool, now);
        }
    }

    private void lostPool(Cluster cluster) {
        if (cluster.needsPool() && cluster.pools.isEmpty() && cluster.status.equals(ClusterStatus.READY)) {
            cluster.controlPlane = false;
            cluster.become(ClusterStatus.POOL_REQUIRED, timeline.now());
        }
    }

    /** Something of the cluster changed: it is updating for as long as that takes, depending on whether it has nodes. */
    void update(Cluster cluster, Instant now) {
        boolean hasNodes = cluster.status.equals(ClusterStatus.READY) && !cluster.nodes.isEmpty();
        update(cluster, hasNodes ? Timings.UPDATE_WITH_NODES : Timings.UPDATE_WITHOUT_NODES, now, at -> {});
    }

    /** The control plane goes to another version, and then the pools if that is wanted; external nodes are upgraded by hand. */
    void upgrade(Cluster cluster, String version, boolean upgradePools, Instant now) {
        boolean running = cluster.status.equals(ClusterStatus.READY);
        cluster.version = version;
        update(cluster, running ? Timings.UPGRADE : Timings.UPDATE_WITHOUT_NODES, now, at -> {
            if (upgradePools) {
                List.copyOf(cluster.pools.values()).stream()
                        .filter(pool ->
                                !pool.isDeleting() && !pool.nodeType.isExternal() && !pool.version.equals(version))
                        .forEach(pool -> pools.upgrade(pool, version, at));
            }
        });
    }

    /** The control plane goes to another offer. */
    void setType(Cluster cluster, ClusterType type, Instant now) {
        cluster.type = type.name();
        cluster.commitmentEndsAt = now.plus(type.commitment());
        update(cluster, Timings.SET_TYPE, now, at -> cluster.controlPlane |= cluster.isDedicated());
    }

    private void update(Cluster cluster, Duration lasting, Instant now, Consumer<Instant> afterwards) {
        cluster.plan++;
        cluster.become(ClusterStatus.UPDATING, now);
        planned(lasting, cluster, at -> {
            cluster.become(stableStatus(cluster), at);
            cluster.controlPlane &= cluster.status.equals(ClusterStatus.READY);
            afterwards.accept(at);
        });
    }

    /** Deletes a cluster with its pools; and, if that is wanted, its network, if nothing else is in that. */
    void delete(Cluster cluster, boolean withAdditionalResources, Instant now) {
        cluster.plan++;
        cluster.become(ClusterStatus.DELETING, now);
        if (withAdditionalResources) {
            deletesAdditionalResources.accept(cluster);
        }
        boolean hasPools = !cluster.pools.isEmpty();
        List.copyOf(cluster.pools.values()).forEach(pool -> pools.delete(pool, now));
        planned(hasPools ? Timings.DELETE_CLUSTER_WITH_POOLS : Timings.DELETE_CLUSTER, cluster, at -> {
            List.copyOf(cluster.pools.values()).forEach(pools::forget);
            clusters.remove(cluster);
            leaveNetwork(cluster, withAdditionalResources);
        });
    }

    private void leaveNetwork(Cluster cluster, boolean deleteIt) {
        String network = cluster.privateNetworkId;
        if (network != null) {
            networks.findPrivateNetwork(network).ifPresent(found -> {
                found.leave(cluster.id);
                if (deleteIt && !found.isInUse()) {
                    networks.remove(found);
                }
            });
        }
    }

    private void planned(Duration delay, Cluster cluster, Consumer<Instant> action) {
        int plan = cluster.plan;
        timeline.after(delay, () -> {
            if (clusters.has(cluster) && cluster.plan == plan) {
                action.accept(timeline.now());
            }
        });
    }
}
