/** Scaleway's Load Balancers: frontends, backends, and all that is between them. */
module io.github.scw4j.lb {
    requires transitive io.github.scw4j.core;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.scw4j.lb;
    exports io.github.scw4j.lb.acl;
    exports io.github.scw4j.lb.backend;
    exports io.github.scw4j.lb.certificate;
    exports io.github.scw4j.lb.frontend;
    exports io.github.scw4j.lb.ip;
    exports io.github.scw4j.lb.loadbalancer;
    exports io.github.scw4j.lb.privatenetwork;
    exports io.github.scw4j.lb.route;
    exports io.github.scw4j.lb.stats;
    exports io.github.scw4j.lb.subscriber;
    exports io.github.scw4j.lb.type;

    opens io.github.scw4j.lb.acl to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.lb.backend to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.lb.certificate to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.lb.frontend to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.lb.ip to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.lb.loadbalancer to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.lb.privatenetwork to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.lb.route to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.lb.stats to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.lb.subscriber to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.lb.type to
            com.fasterxml.jackson.databind;
}
