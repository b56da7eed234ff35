package io.github.scw4j.vpc.cloud;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which VPCs to list; what is not said does not narrow the list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListVpcs.Builder.class)
public sealed interface ListVpcs permits ImmutableListVpcs {
    /** The order. Default: oldest first. */
    Optional<VpcOrder> orderBy();

    /** How many a page holds, 1 to 100; this limits a page, not the result. Default: 100. */
    Optional<Integer> pageSize();

    /** Those whose name contains this. */
    Optional<String> name();

    /** Those that have all of these tags. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Those of this organization. */
    Optional<String> organizationId();

    /** Those of this project. Default: all that the key may see, whatever the client's project. */
    Optional<String> projectId();

    /** Those that are, or are not, the default of their project. */
    @JsonProperty("is_default")
    Optional<Boolean> isDefault();

    /** Those whose private networks do, or do not, reach each other. */
    Optional<Boolean> routingEnabled();

    /** Those from which Object Storage is, or is not, reached. */
    Optional<Boolean> s3IntegrationEnabled();

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ListVpcs}. */
    final class Builder extends ImmutableListVpcs.Builder {
        Builder() {}
    }
}
