package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** What an address is to be attached to. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AttachIp.Builder.class)
sealed interface AttachIp permits ImmutableAttachIp {
    CustomResource resource();

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableAttachIp.Builder {
        Builder() {}
    }
}
