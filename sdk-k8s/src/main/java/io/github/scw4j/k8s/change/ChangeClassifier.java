package io.github.scw4j.k8s.change;

import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.UpdateCluster;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.UpdatePool;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says of a change how far it goes, field by field, before it is made: a pure function of what is seen, without I/O.
 *
 * <ul>
 *   <li>Of a request, each field that it names is told, those too that are so already.
 *   <li>Of a desired state, what differs is told. What it leaves open ({@code Optional.empty()}) is the server's to decide and no
 *       difference; texts, lists and maps are taken as they stand, so an empty list means none.
 *   <li>{@code PRO2-XXS} and {@code pro2_xxs} are one node type; lists have no order; a size under autoscaling is the autoscaler's.
 * </ul>
 */
public final class ChangeClassifier {
    private final ChangeObservation seen;

    /** Judges by what is seen. */
    public ChangeClassifier(ChangeObservation seen) {
        this.seen = seen;
    }

    /** What {@code UpdateCluster} would do. */
    public List<ClassifiedChange> update(UpdateCluster update) {
        return request(found -> new ClusterChange(seen, found).update(update));
    }

    /** What {@code SetClusterType} would do. */
    public List<ClassifiedChange> setType(String type) {
        return request(found -> new TypeChange(seen).to(type, found));
    }

    /** What {@code UpgradeCluster} would do. */
    public List<ClassifiedChange> upgrade(UpgradeCluster upgrade) {
        return request(found -> new VersionChange(seen, found).ofCluster(upgrade.version(), upgrade.upgradePools()));
    }

    /** What {@code SetClusterACLRules} would do; all rules together are one field. */
    public List<ClassifiedChange> setAclRules(List<AclRuleSpec> rules) {
        return request(found -> new AclChange(seen).to(rules, found));
    }

    /**
     * What {@code UpdatePool} would do.
     *
     * @throws IllegalArgumentException when the cluster has no such pool
     */
    public List<ClassifiedChange> updatePool(String poolId, UpdatePool update) {
        Pool pool = pool(poolId);
        return request(found -> new PoolChange(seen, pool, found).update(update));
    }

    /**
     * What {@code UpgradePool} would do.
     *
     * @throws IllegalArgumentException when the cluster has no such pool
     */
    public List<ClassifiedChange> upgradePool(String poolId, String version) {
        Pool pool = pool(poolId);
        return request(found -> new VersionChange(seen, found).ofPool(pool, version));
    }

    /**
     * What would have to change for the cluster to be as if it had just been made so, its pools by name included. Pools that are there
     * and not named are left alone. Pools are judged one after the other, as they would be changed.
     */
    public List<ClassifiedChange> become(CreateCluster desired) {
        Comparison found = Comparison.ofState();
        new ClusterChange(seen, found).become(desired);
        ChangeObservation then = seen;
        for (PoolSpec pool : desired.pools()) {
            found.addAll("pools[\"" + pool.name() + "\"]", new ChangeClassifier(then).becomePool(pool));
            then = then.after(pool);
        }
        return found.changes();
    }

    /** The same for one pool, found by its name; one that is not there would be made. */
    public List<ClassifiedChange> becomePool(PoolSpec desired) {
        Comparison found = Comparison.ofState();
        seen.pool(desired.name())
                .ifPresentOrElse(
                        pool -> new PoolChange(seen, pool, found).become(desired),
                        () -> SizeChange.made(seen, desired, found));
        return found.changes();
    }

    private static List<ClassifiedChange> request(Consumer<Comparison> judge) {
        Comparison found = Comparison.ofRequest();
        judge.accept(found);
        return found.changes();
    }

    private Pool pool(String id) {
        return seen.pools().stream()
                .filter(pool -> pool.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "cluster " + seen.cluster().id() + " has no pool " + id + "; it has "
                                + seen.pools().stream().map(Pool::id).toList()));
    }
}
