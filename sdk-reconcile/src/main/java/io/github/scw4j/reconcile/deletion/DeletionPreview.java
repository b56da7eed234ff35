package io.github.scw4j.reconcile.deletion;

import io.github.scw4j.core.Region;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import java.util.List;

/**
 * What the deletion of a cluster would take away, and what it would leave and be billed. It is a pure function of what was observed:
 * it calls nothing and deletes nothing. What was made or changed after the observation it does not know.
 *
 * <pre>{@code
 * ClusterResources observed = ResourceReader.of(client).cluster(clusterId);
 * System.out.println(DeletionPreview.of(observed, AdditionalResources.DELETE));
 * }</pre>
 *
 * @param cluster the cluster
 * @param additionalResources how it would be deleted
 * @param resources every resource that belongs to the cluster, in the order of their kinds
 * @param notSeen what may be there as well, in APIs that this SDK does not have
 */
public record DeletionPreview(
        Cluster cluster, AdditionalResources additionalResources, List<ResourceFate> resources, List<String> notSeen) {
    /** Copies the lists. */
    public DeletionPreview {
        resources = List.copyOf(resources);
        notSeen = List.copyOf(notSeen);
    }

    /** That of a cluster, deleted in this way. */
    public static DeletionPreview of(ClusterResources observed, AdditionalResources additionalResources) {
        return new DeletionPreview(
                observed.cluster(),
                additionalResources,
                ClusterFates.of(observed, additionalResources),
                NotSeen.afterDeletion(additionalResources == AdditionalResources.DELETE));
    }

    /** What is deleted. */
    public List<ResourceFate> goes() {
        return those(Fate.GOES);
    }

    /** What is left. */
    public List<ResourceFate> stays() {
        return those(Fate.STAYS);
    }

    /** What is there now, and cannot be told of afterwards. */
    public List<ResourceFate> unknown() {
        return those(Fate.UNKNOWN);
    }

    /** What is billed for that which stays. */
    public Bill billAfterwards() {
        return Bill.of(stays());
    }

    private List<ResourceFate> those(Fate fate) {
        return resources.stream().filter(resource -> resource.fate() == fate).toList();
    }

    /** All of it, a line each, for a terminal. */
    @Override
    public String toString() {
        String how = additionalResources == AdditionalResources.DELETE ? "deleted" : "kept";
        Listed text = new Listed("cluster \"" + cluster.name() + "\" (" + cluster.id() + ")"
                + cluster.region()
                        .map(Region::toString)
                        .map(region -> " in " + region)
                        .orElse("")
                + ", if it is deleted and its additional resources are " + how);
        text.group("goes", goes());
        text.group("stays (" + billAfterwards() + ")", stays());
        text.group("not known", unknown());
        text.group("not seen", notSeen);
        return text.toString();
    }
}
