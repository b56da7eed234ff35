package io.github.scw4j.instance.privatenic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** A network interface to be added to a server. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreatePrivateNic.Builder.class)
public sealed interface CreatePrivateNic permits ImmutableCreatePrivateNic {
    /** The private network that it will be in. */
    String privateNetworkId();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Addresses booked in IPAM. Deprecated by Scaleway: see {@link #ipamIpIds()}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> ipIds();

    /** Addresses booked in IPAM for it. Default: any that are free. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> ipamIpIds();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the private network is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreatePrivateNic}. */
    final class Builder extends ImmutableCreatePrivateNic.Builder {
        Builder() {}
    }
}
