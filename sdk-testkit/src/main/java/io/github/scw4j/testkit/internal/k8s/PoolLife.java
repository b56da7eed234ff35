package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.clock.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What happens to a pool: scaling → ready, upgrading → scaling → ready, warning when nodes lack, deleting → gone. */
final class PoolLife {

    private static final Duration NEXT_TRY = Duration.ofMinutes(1);

    private final Timeline timeline;
    private final Clusters clusters;
    private final NodeLife nodes;
    private final Shortages shortages;
    private Consumer<Cluster> emptied = cluster -> {};

    PoolLife(Timeline timeline, Clusters clusters, NodeLife nodes, Shortages shortages) {
        this.timeline = timeline;
        this.clusters = clusters;
        this.nodes = nodes;
        this.shortages = shortages;
        nodes.whenChanged(this::settle);
    }

    /** Tells whom to ask when a cluster may have lost its last pool. */
    void whenEmptied(Consumer<Cluster> listener) {
        emptied = listener;
    }

    /** Brings a pool to its size: nodes come or go. Without a control plane it waits for one. */
    void scale(Pool pool, Instant now) {
        pool.plan++;
        pool.errorMessage = null;
        pool.become(PoolStatus.SCALING, now);
        if (pool.cluster.hasControlPlane()) {
            fill(pool, now);
        }
    }

    /** The control plane came up: pools that waited for it get their nodes a little later. */
    void start(Cluster cluster) {
        List.copyOf(cluster.pools.values()).stream()
                .filter(pool -> !pool.isDeleting())
                .forEach(pool -> planned(Timings.FIRST_NODES, pool, at -> fill(pool, at)));
    }

    private void fill(Pool pool, Instant now) {
        List<Node> living = pool.nodeType.isExternal() ? List.of() : pool.livingNodes();
        boolean grows = living.isEmpty() || living.size() < pool.size;
        for (int i = living.size() - 1; i >= pool.size; i--) {
            nodes.remove(living.get(i), now);
        }
        for (int i = living.size(); i < pool.size; i++) {
            Optional<String> shortage = shortages.of(pool);
            if (shortage.isPresent()) {
                hang(pool, shortage.get());
                return;
            }
            nodes.create(pool, pool.size - 1 - i, now);
        }
        planned(grows ? Timings.POOL_WITHOUT_NODES : Timings.SHRINKING, pool, at -> settle(pool, at));
    }

    /** Some nodes cannot be had: the pool hangs, warns after a while, and tries again. */
    private void hang(Pool pool, String shortage) {
        if (pool.errorMessage == null) {
            pool.errorMessage = shortage;
            planned(Timings.NODE_GIVEN_UP, pool, at -> {
                if (pool.livingNodes().size() < pool.size) {
                    pool.become(PoolStatus.WARNING, at);
                }
            });
        }
        planned(NEXT_TRY, pool, at -> fill(pool, at));
    }

    /** Looks whether a pool has what it should have. */
    void settle(Pool pool, Instant now) {
        boolean settling = pool.status.equals(PoolStatus.SCALING)
                || pool.status.equals(PoolStatus.READY)
                || pool.status.equals(PoolStatus.WARNING);
        if (!settling || !pool.cluster.hasControlPlane()) {
            return;
        }
        List<Node> living = pool.livingNodes();
        boolean enough = pool.nodeType.isExternal() || living.size() == pool.size;
        boolean bad = living.stream()
                .anyMatch(node -> node.status.equals(NodeStatus.CREATION_ERROR)
                        || node.status.equals(NodeStatus.NOT_READY)
                        || node.status.equals(NodeStatus.LOCKED));
        if (bad) {
            changeTo(pool, PoolStatus.WARNING, now);
        } else if (enough && living.stream().allMatch(Node::isReady)) {
            pool.errorMessage = null;
            changeTo(pool, PoolStatus.READY, now);
        } else if (pool.status.equals(PoolStatus.READY)) {
            changeTo(pool, PoolStatus.SCALING, now);
        }
    }

    private static void changeTo(Pool pool, String status, Instant now) {
        if (!pool.status.equals(status)) {
            pool.become(status, now);
        }
    }

    /** Brings a pool to a version by replacing its nodes in waves. */
    void upgrade(Pool pool, String version, Instant now) {
        pool.plan++;
        pool.version = version;
        pool.become(PoolStatus.UPGRADING, now);
        planned(Timings.UPGRADE_WAVE, pool, at -> upgradeWave(pool, at));
    }

    private void upgradeWave(Pool pool, Instant now) {
        List<Node> old = pool.livingNodes().stream()
                .filter(node -> !node.version.equals(pool.version))
                .toList();
        int wave = Math.min(old.size(), Math.max(1, pool.maxUnavailable + pool.maxSurge));
        for (Node node : old.subList(0, wave)) {
            nodes.remove(node, now);
            nodes.create(pool, Timings.UPGRADE_SCALING, now);
        }
        if (wave < old.size()) {
            planned(Timings.UPGRADE_WAVE.plus(Timings.UPGRADE_SCALING), pool, at -> upgradeWave(pool, at));
        } else {
            pool.become(PoolStatus.SCALING, now);
            planned(Timings.UPGRADE_SCALING, pool, at -> settle(pool, at));
        }
    }

    /** Takes a pool away with its nodes. */
    void delete(Pool pool, Instant now) {
        pool.plan++;
        pool.become(PoolStatus.DELETING, now);
        List<Node> its = pool.nodes();
        its.forEach(node -> nodes.remove(node, now));
        planned(its.isEmpty() ? Timings.DELETE_EMPTY_POOL : Timings.DELETE_POOL, pool, at -> {
            forget(pool);
            emptied.accept(pool.cluster);
        });
    }

    /** Removes a pool and its nodes at once. */
    void forget(Pool pool) {
        pool.nodes().forEach(nodes::forget);
        clusters.remove(pool);
    }

    private void planned(Duration delay, Pool pool, Consumer<Instant> action) {
        int plan = pool.plan;
        timeline.after(delay, () -> {
            if (clusters.has(pool) && pool.plan == plan) {
                action.accept(timeline.now());
            }
        });
    }
}
