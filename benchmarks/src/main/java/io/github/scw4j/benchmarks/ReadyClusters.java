package io.github.scw4j.benchmarks;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import java.time.Instant;
import java.util.Optional;

/** Clusters to be waited for by the text of their status, with nothing beside the look itself. */
record ReadyClusters(Clusters clusters) implements Watched<Cluster, String> {
    @Override
    public String kind() {
        return "cluster";
    }

    @Override
    public Object group() {
        return kind();
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
    public Goal<Cluster> goal(String status) {
        return new Goal<>() {
            @Override
            public String describe() {
                return status;
            }

            @Override
            public Verdict judge(Cluster cluster) {
                return status(cluster).equals(status) ? Verdict.reached() : Verdict.pending(status);
            }
        };
    }
}
