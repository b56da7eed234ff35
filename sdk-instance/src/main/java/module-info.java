/** Scaleway's Instance API: virtual machines, and what belongs to them. */
module io.github.scw4j.instance {
    requires transitive io.github.scw4j.core;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.scw4j.instance;
    exports io.github.scw4j.instance.blockmigration;
    exports io.github.scw4j.instance.dashboard;
    exports io.github.scw4j.instance.image;
    exports io.github.scw4j.instance.ip;
    exports io.github.scw4j.instance.placementgroup;
    exports io.github.scw4j.instance.privatenic;
    exports io.github.scw4j.instance.resource;
    exports io.github.scw4j.instance.securitygroup;
    exports io.github.scw4j.instance.server;
    exports io.github.scw4j.instance.servertype;
    exports io.github.scw4j.instance.snapshot;
    exports io.github.scw4j.instance.userdata;
    exports io.github.scw4j.instance.volume;
    exports io.github.scw4j.instance.volumetype;

    opens io.github.scw4j.instance.blockmigration to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.dashboard to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.image to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.internal to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.ip to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.marketplace to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.placementgroup to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.privatenic to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.resource to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.securitygroup to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.server to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.servertype to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.snapshot to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.volume to
            com.fasterxml.jackson.databind;
    opens io.github.scw4j.instance.volumetype to
            com.fasterxml.jackson.databind;
}
