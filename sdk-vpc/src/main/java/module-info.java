/** Scaleway's VPC and IPAM: what a cluster is attached to, and where its nodes' addresses come from. */
module io.github.scw4j.vpc {
    requires transitive io.github.scw4j.core;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.scw4j.vpc;
    exports io.github.scw4j.vpc.cloud;
    exports io.github.scw4j.vpc.ipam;
    exports io.github.scw4j.vpc.privatenetwork;

    opens io.github.scw4j.vpc.cloud to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.vpc.ipam to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.vpc.privatenetwork to
            com.fasterxml.jackson.databind;
}
