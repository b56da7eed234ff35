/** What all of scw4j stands on: transport, configuration, errors, retries, paging, waiting, and shared value types. */
module io.github.scw4j.core {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires dev.failsafe.core;
    requires transitive okhttp3;
    requires okio;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.scw4j.core;
    exports io.github.scw4j.core.client;
    exports io.github.scw4j.core.config;
    exports io.github.scw4j.core.error;
    exports io.github.scw4j.core.listener;
    exports io.github.scw4j.core.okhttp;
    exports io.github.scw4j.core.page;
    exports io.github.scw4j.core.waiting;
    exports io.github.scw4j.core.internal.json to
            io.github.scw4j.vpc,
            io.github.scw4j.instance,
            io.github.scw4j.lb,
            io.github.scw4j.k8s;
    exports io.github.scw4j.core.internal.model to
            io.github.scw4j.vpc,
            io.github.scw4j.instance,
            io.github.scw4j.lb,
            io.github.scw4j.k8s;
    exports io.github.scw4j.core.internal.operation to
            io.github.scw4j.vpc,
            io.github.scw4j.instance,
            io.github.scw4j.lb,
            io.github.scw4j.k8s;
    exports io.github.scw4j.core.internal.waiting to
            io.github.scw4j.vpc,
            io.github.scw4j.instance,
            io.github.scw4j.lb,
            io.github.scw4j.k8s;

    opens io.github.scw4j.core.internal.json to
            com.fasterxml.jackson.databind;
}
