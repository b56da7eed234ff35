package io.github.scw4j.lb.loadbalancer;

/** What becomes of the flexible IP addresses of a load balancer that is deleted. */
public enum FlexibleIps {
    /** They go with it, and somebody else may get them. */
    RELEASE,

    /** They stay in the project, and are billed. */
    KEEP
}
