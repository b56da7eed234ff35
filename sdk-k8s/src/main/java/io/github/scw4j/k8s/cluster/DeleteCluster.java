package io.github.scw4j.k8s.cluster;

/**
 * How to delete a cluster.
 *
 * @param withAdditionalResources whether what belongs to it goes as well
 */
record DeleteCluster(boolean withAdditionalResources) {}
