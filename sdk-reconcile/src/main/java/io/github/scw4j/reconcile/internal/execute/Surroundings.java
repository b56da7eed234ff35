package io.github.scw4j.reconcile.internal.execute;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.reconcile.internal.kubernetes.ClusterRecords;
import io.github.scw4j.reconcile.internal.kubernetes.Drains;
import io.github.scw4j.reconcile.internal.kubernetes.NodeObjects;
import io.github.scw4j.reconcile.internal.kubernetes.ServiceObjects;
import java.util.function.Consumer;

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
        LoadBalancerCalls loadBalancers) {
    /**
     * Those of one cluster. One layer repeats: what was not carried out is planned anew from what is seen then, so that calls that
     * change something are not repeated here.
     *
     * @param scaleway in the cluster's region
     * @param kubernetes does not repeat either
     * @param forget told of load balancers that were changed
     */
    public static Surroundings of(
            ScalewayClient scaleway,
            KubernetesClient kubernetes,
            ClusterRecords records,
            Drains drains,
            Consumer<String> forget) {
        ScalewayClient once = scaleway.with(options -> options.retryPolicy(RetryPolicy.none()));
        return new Surroundings(
                K8s.of(once),
                new NodeObjects(kubernetes),
                records,
                drains,
                new InstanceLookup(Instances.of(scaleway)),
                new ServiceObjects(kubernetes),
                new LoadBalancerCalls(LoadBalancers.of(once), forget));
    }
}
