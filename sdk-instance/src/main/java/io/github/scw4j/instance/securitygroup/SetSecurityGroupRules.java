package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** All rules that a security group shall have. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetSecurityGroupRules.Builder.class)
sealed interface SetSecurityGroupRules permits ImmutableSetSecurityGroupRules {
    /** The rules, the first that fits first. */
    List<SecurityGroupRuleSpec> rules();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetSecurityGroupRules}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableSetSecurityGroupRules.Builder {
        Builder() {}
    }
}
