package io.github.scw4j.vpc.privatenetwork;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** What shall change of a private network; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdatePrivateNetwork.Builder.class)
public sealed interface UpdatePrivateNetwork permits ImmutableUpdatePrivateNetwork {
    /** The name. Default: kept. */
    @Value.Default
    default Change<String> name() {
        return Change.keep();
    }

    /** All tags, in place of those that there are. Default: kept. */
    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    /** Whether the default routes of its VPC are announced in it. Default: kept. It cannot be cleared. */
    @Value.Default
    default Change<Boolean> defaultRoutePropagationEnabled() {
        return Change.keep();
    }

    /** Refuses to clear what has no empty value. */
    @Value.Check
    default void check() {
        if (defaultRoutePropagationEnabled().isClear()) {
            throw new IllegalArgumentException(
                    "defaultRoutePropagationEnabled cannot be cleared; true and false are allowed");
        }
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdatePrivateNetwork}. */
    final class Builder extends ImmutableUpdatePrivateNetwork.Builder {
        Builder() {}

        /** Sets the name. */
        public Builder name(String name) {
            return name(Change.set(name));
        }

        /** Replaces all tags. */
        public Builder tags(List<String> tags) {
            return tags(Change.set(tags));
        }

        /** Takes all tags away. */
        public Builder clearTags() {
            return tags(Change.clear());
        }

        /** Sets whether the default routes of its VPC are announced in it. */
        public Builder defaultRoutePropagationEnabled(boolean enabled) {
            return defaultRoutePropagationEnabled(Change.set(enabled));
        }
    }
}
