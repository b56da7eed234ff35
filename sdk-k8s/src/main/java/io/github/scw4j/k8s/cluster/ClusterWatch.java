package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at clusters; those of one region share a list. */
final class ClusterWatch implements Watched<Cluster, Readiness> {
    private final Calls calls;
    private final Clusters clusters;

    ClusterWatch(Calls calls, Clusters clusters) {
        this.calls = calls;
        this.clusters = clusters;
    }

    @Override
    public String kind() {
        return "cluster";
    }

    @Override
    public String place() {
        return calls.region().id();
    }

    @Override
    public Object group() {
        return List.of("clusters", place());
    }

    @Override
    public Cluster get(String id) {
        return clusters.get(id);
    }

    @Override
    public Pages<Cluster> list() {
        return clusters.list();
    }

    @Override
    public String id(Cluster cluster) {
        return cluster.id();
    }

    @Override
    public String name(Cluster cluster) {
        return cluster.name();
    }

    @Override
    public String status(Cluster cluster) {
        return cluster.status().value();
    }

    @Override
    public Optional<Instant> updatedAt(Cluster cluster) {
        return cluster.updatedAt();
    }

    @Override
    public Goal<Cluster> goal(Readiness readiness) {
        return readiness.goal(calls);
    }
}
