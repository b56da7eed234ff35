package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** What shall change of an IP address; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateIp.Builder.class)
public sealed interface UpdateIp permits ImmutableUpdateIp {
    /** All tags, in place of those that there are. Default: kept. */
    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    /** All names that it resolves to, in place of those that there are. Default: kept. */
    @Value.Default
    default Change<List<Reverse>> reverses() {
        return Change.keep();
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdateIp}. */
    final class Builder extends ImmutableUpdateIp.Builder {
        Builder() {}

        /** Replaces all tags. */
        public Builder tags(List<String> tags) {
            return tags(Change.set(tags));
        }

        /** Takes all tags away. */
        public Builder clearTags() {
            return tags(Change.clear());
        }

        /** Replaces all names that it resolves to. */
        public Builder reverses(List<Reverse> reverses) {
            return reverses(Change.set(reverses));
        }

        /** Takes all names away. */
        public Builder clearReverses() {
            return reverses(Change.clear());
        }
    }
}
