package io.github.scw4j.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The status of a cluster by hand. */
public enum PlainClusterStatus {
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN,

    @JsonProperty("creating")
    CREATING,

    @JsonProperty("ready")
    READY,

    @JsonProperty("deleting")
    DELETING,

    @JsonProperty("deleted")
    DELETED,

    @JsonProperty("updating")
    UPDATING,

    @JsonProperty("locked")
    LOCKED,

    @JsonProperty("pool_required")
    POOL_REQUIRED
}
