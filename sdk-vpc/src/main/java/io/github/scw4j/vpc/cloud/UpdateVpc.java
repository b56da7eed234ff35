package io.github.scw4j.vpc.cloud;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** What shall change of a VPC; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateVpc.Builder.class)
public sealed interface UpdateVpc permits ImmutableUpdateVpc {
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

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdateVpc}. */
    final class Builder extends ImmutableUpdateVpc.Builder {
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
    }
}
