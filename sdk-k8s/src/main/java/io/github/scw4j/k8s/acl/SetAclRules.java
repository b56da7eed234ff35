package io.github.scw4j.k8s.acl;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** All ACL rules of a cluster, or rules to add to them. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetAclRules.Builder.class)
sealed interface SetAclRules permits ImmutableSetAclRules {
    /** The rules. */
    List<AclRuleSpec> acls();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SetAclRules}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableSetAclRules.Builder {
        Builder() {}
    }
}
