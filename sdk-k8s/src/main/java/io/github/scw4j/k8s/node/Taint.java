package io.github.scw4j.k8s.node;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A taint of Kubernetes nodes: pods that do not tolerate it are kept away. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Taint.Builder.class)
public sealed interface Taint permits ImmutableTaint {
    /** The key: an optional DNS prefix and a slash, then a name; at most 316 characters. */
    @Value.Default
    default String key() {
        return "";
    }

    /** The value, at most 63 characters. Default: empty. */
    @Value.Default
    default String value() {
        return "";
    }

    /** What happens to pods that do not tolerate it. Default: {@link TaintEffect#NO_SCHEDULE}. */
    @Value.Default
    default TaintEffect effect() {
        return TaintEffect.NO_SCHEDULE;
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; a taint needs a {@code key}. */
    static Builder builder() {
        return new Builder();
    }

    /** The taint {@code key=value:effect}. */
    static Taint of(String key, String value, TaintEffect effect) {
        return builder().key(key).value(value).effect(effect).build();
    }

    /** Builds {@link Taint}. */
    final class Builder extends ImmutableTaint.Builder {
        Builder() {}
    }
}
