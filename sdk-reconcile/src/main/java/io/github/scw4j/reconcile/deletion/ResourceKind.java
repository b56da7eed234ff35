package io.github.scw4j.reconcile.deletion;

/** What a resource is, in the order in which resources are listed. */
public enum ResourceKind {
    /** A cluster: its control plane. */
    CLUSTER("cluster"),
    /** A pool of nodes. */
    POOL("pool"),
    /** A node that has no Instance in the project: one of somebody else's machine, or one that has none yet or no more. */
    NODE("node"),
    /** A machine that is a node of a Kosmos cluster and not Scaleway's Instance. Its id is that of the node. */
    MACHINE("machine"),
    /** An Instance. */
    INSTANCE("Instance"),
    /** A volume in an Instance, or one that was. */
    VOLUME("volume"),
    /** A flexible IP of Instances. */
    INSTANCE_IP("Instance IP"),
    /** A load balancer. */
    LOAD_BALANCER("load balancer"),
    /** A flexible IP of load balancers. */
    LOAD_BALANCER_IP("load balancer IP"),
    /** A private network. */
    PRIVATE_NETWORK("private network");

    private final String text;

    ResourceKind(String text) {
        this.text = text;
    }

    /** In words. */
    @Override
    public String toString() {
        return text;
    }
}
