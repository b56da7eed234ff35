/** Scaleway's managed Kubernetes: Kapsule and Kosmos. */
module io.github.scw4j.k8s {
    requires transitive io.github.scw4j.core;
    requires transitive io.github.scw4j.vpc;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires org.snakeyaml.engine;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.scw4j.k8s;
    exports io.github.scw4j.k8s.acl;
    exports io.github.scw4j.k8s.blueprint;
    exports io.github.scw4j.k8s.change;
    exports io.github.scw4j.k8s.cluster;
    exports io.github.scw4j.k8s.clustertype;
    exports io.github.scw4j.k8s.externalnode;
    exports io.github.scw4j.k8s.kubeconfig;
    exports io.github.scw4j.k8s.node;
    exports io.github.scw4j.k8s.pool;
    exports io.github.scw4j.k8s.upgrade;
    exports io.github.scw4j.k8s.version;

    opens io.github.scw4j.k8s.acl to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.k8s.blueprint to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.k8s.cluster to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.k8s.clustertype to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.k8s.externalnode to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.k8s.internal to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.k8s.node to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.k8s.pool to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.k8s.version to
            com.fasterxml.jackson.databind;
}
