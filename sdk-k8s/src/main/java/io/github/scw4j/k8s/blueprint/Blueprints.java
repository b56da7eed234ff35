package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;

/**
 * Clusters that are described as values, reached through {@code K8s.of(client).blueprints()}.
 *
 * <pre>{@code
 * BlueprintPlan plan = k8s.blueprints().plan(blueprint);
 * System.out.println(plan);
 * k8s.blueprints().runner(plan).onProgress((step, line) -> System.out.println(line)).run();
 * }</pre>
 *
 * <p>Every method that asks Scaleway may throw a {@link CallException}.
 */
public final class Blueprints {
    private final Calls calls;

    /** For the entry point. */
    public Blueprints(Calls calls) {
        this.calls = calls;
    }

    /**
     * The blueprint of a cluster that is there, see {@link Blueprint#of} ({@code GetCluster}, {@code ListPools},
     * {@code ListClusterACLRules}, {@code GetPrivateNetwork}, {@code GetVPC}). It names the project only if that is not the
     * client's, and the VPC only if that is not the project's default one.
     */
    public Blueprint of(String clusterId) {
        return new BlueprintView(calls).read(clusterId);
    }

    /**
     * What would have to be done for a blueprint to be so, in the client's region ({@code ListClusters}, {@code ListPools},
     * {@code ListClusterACLRules}, {@code ListClusterTypes}; {@code GetPrivateNetwork} or {@code ListPrivateNetworks}; where versions
     * differ, what {@link io.github.scw4j.k8s.upgrade.Upgrades#observe an upgrade} is planned from); nothing is changed.
     *
     * @throws IllegalArgumentException when no project is known, and clusters of that name are in several
     */
    public BlueprintPlan plan(Blueprint blueprint) {
        return BlueprintPlanner.plan(blueprint, new BlueprintView(calls).observe(blueprint));
    }

    /**
     * A run of a plan. It begins with what is found then, so the plan may be an older one, and a run that was broken off is continued
     * by planning and running again: what was done already is not done twice.
     */
    public BlueprintRun runner(BlueprintPlan plan) {
        return BlueprintRun.of(calls, plan);
    }
}
