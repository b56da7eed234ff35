package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Something of the user's own that an address can be attached to, such as a virtual machine on an Elastic Metal server. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CustomResource.Builder.class)
public sealed interface CustomResource permits ImmutableCustomResource {
    /** The MAC address; Scaleway writes it in upper case. */
    String macAddress();

    /** A name for it, which its address can be found by in the private network's DNS. */
    Optional<String> name();

    /** A builder; the MAC address is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CustomResource}. */
    final class Builder extends ImmutableCustomResource.Builder {
        Builder() {}
    }
}
