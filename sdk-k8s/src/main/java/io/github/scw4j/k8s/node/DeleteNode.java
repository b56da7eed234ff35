package io.github.scw4j.k8s.node;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** How to delete a node. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = DeleteNode.Builder.class)
public sealed interface DeleteNode permits ImmutableDeleteNode {
    /** Not to drain it first. Documented by Scaleway as having no effect. Default: false. */
    @Value.Default
    default boolean skipDrain() {
        return false;
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DeleteNode}. */
    final class Builder extends ImmutableDeleteNode.Builder {
        Builder() {}
    }
}
