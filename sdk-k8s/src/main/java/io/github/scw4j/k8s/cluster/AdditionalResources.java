package io.github.scw4j.k8s.cluster;

/** What becomes of the resources that belong to a cluster when it is deleted. There is no default: both ways cost. */
public enum AdditionalResources {
    /**
     * They are deleted as well, as far as possible: all volumes of the cluster, also those to be retained, its load balancers,
     * and <strong>its private network</strong> unless something else is in it, even one that was made before the cluster.
     */
    DELETE,
    /** They stay, and are billed. */
    KEEP
}
