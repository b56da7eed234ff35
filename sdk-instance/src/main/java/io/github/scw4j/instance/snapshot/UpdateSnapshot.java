package io.github.scw4j.instance.snapshot;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** What shall change of a snapshot; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateSnapshot.Builder.class)
public sealed interface UpdateSnapshot permits ImmutableUpdateSnapshot {
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

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.notCleared("name", name());
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdateSnapshot}. */
    final class Builder extends ImmutableUpdateSnapshot.Builder {
        Builder() {}

        /** Sets the name. */
        public Builder name(String name) {
            return name(Change.set(name));
        }

        /** Sets all tags, in place of those that there are. */
        public Builder tags(List<String> tags) {
            return tags(Change.set(tags));
        }

        /** Takes all tags away. */
        public Builder clearTags() {
            return tags(Change.clear());
        }
    }
}
