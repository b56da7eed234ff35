/**
 * An embedded Scaleway: the Kubernetes, Instance, Load Balancer, VPC and IPAM APIs as a stateful HTTP server within the process,
 * on a clock of its own, with a JUnit extension.
 */
module io.github.scw4j.testkit {
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api;

    exports io.github.scw4j.testkit;
    exports io.github.scw4j.testkit.call;
    exports io.github.scw4j.testkit.clock;
    exports io.github.scw4j.testkit.fault;
    exports io.github.scw4j.testkit.instance;
    exports io.github.scw4j.testkit.junit;
    exports io.github.scw4j.testkit.k8s;
    exports io.github.scw4j.testkit.lb;
    exports io.github.scw4j.testkit.limit;
    exports io.github.scw4j.testkit.vpc;
}
