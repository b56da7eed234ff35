package io.github.scw4j.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The status of a node by hand. */
public enum PlainNodeStatus {
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN,

    @JsonProperty("creating")
    CREATING,

    @JsonProperty("not_ready")
    NOT_READY,

    @JsonProperty("ready")
    READY,

    @JsonProperty("deleting")
    DELETING,

    @JsonProperty("deleted")
    DELETED,

    @JsonProperty("locked")
    LOCKED,

    @JsonProperty("rebooting")
    REBOOTING,

    @JsonProperty("creation_error")
    CREATION_ERROR,

    @JsonProperty("upgrading")
    UPGRADING,

    @JsonProperty("starting")
    STARTING,

    @JsonProperty("registering")
    REGISTERING
}
