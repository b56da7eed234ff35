package io.github.scw4j.lb.ip;

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
    /** The name that the address resolves to. Default: kept. */
    @Value.Default
    default Change<String> reverse() {
        return Change.keep();
    }

    /** The load balancer that shall have it. Default: kept. */
    @Value.Default
    default Change<String> lbId() {
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

    /** Builds {@link UpdateIp}. */
    final class Builder extends ImmutableUpdateIp.Builder {
        Builder() {}

        /** Sets the name that the address resolves to. */
        public Builder reverse(String reverse) {
            return reverse(Change.set(reverse));
        }

        /** Goes back to the name that Scaleway gave the address. */
        public Builder clearReverse() {
            return reverse(Change.clear());
        }

        /** Gives the address to a load balancer. */
        public Builder lbId(String lbId) {
            return lbId(Change.set(lbId));
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
