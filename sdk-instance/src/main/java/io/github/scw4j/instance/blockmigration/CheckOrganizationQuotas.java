package io.github.scw4j.instance.blockmigration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whose quotas to check. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CheckOrganizationQuotas.Builder.class)
sealed interface CheckOrganizationQuotas permits ImmutableCheckOrganizationQuotas {
    /** The organization. Default: the client's. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CheckOrganizationQuotas}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableCheckOrganizationQuotas.Builder {
        Builder() {}
    }
}
