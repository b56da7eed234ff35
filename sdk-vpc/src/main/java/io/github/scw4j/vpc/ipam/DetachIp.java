package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** What an address is to be detached from. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = DetachIp.Builder.class)
sealed interface DetachIp permits ImmutableDetachIp {
    CustomResource resource();

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableDetachIp.Builder {
        Builder() {}
    }
}
