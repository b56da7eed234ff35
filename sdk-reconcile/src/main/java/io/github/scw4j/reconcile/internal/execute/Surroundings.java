package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.k8s.K8s;
import io.github.scw4j.reconcile.internal.kubernetes.ClusterRecords;
import io.github.scw4j.reconcile.internal.kubernetes.Drains;
import io.github.scw4j.reconcile.internal.kubernetes.NodeObjects;
import io.github.scw4j.reconcile.internal.kubernetes.ServiceObjects;

/**
 * What actions act on.
 *
 * @param k8s Scaleway's Kubernetes API, in the cluster's region
 * @param nodes the Node objects
 * @param records the texts kept for the cluster
 * @param drains the pods of nodes
 * @param machines the machines behind nodes
 * @param services the Services
 * @param loadBalancers the load balancers
 */
public record Surroundings(
        K8s k8s,
        NodeObjects nodes,
        ClusterRecords records,
        Drains drains,
        MachineLookup machines,
        ServiceObjects services,
        LoadBalancerCalls loadBalancers) {}
