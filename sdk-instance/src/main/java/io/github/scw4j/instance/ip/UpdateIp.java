package io.github.scw4j.instance.ip;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.ClearedByNull;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** What shall change of an IP address; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateIp.Builder.class)
public sealed interface UpdateIp permits ImmutableUpdateIp {
    /** The name that it resolves to, which must itself resolve to it. Default: kept. */
    @Value.Default
    @ClearedByNull
    default Change<String> reverse() {
        return Change.keep();
    }

    /** The kind. Default: kept. */
    @Value.Default
    default Change<IpType> type() {
        return Change.keep();
    }

    /** All tags, in place of those that there are. Default: kept. */
    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    /** The server that it is attached to. Default: kept. */
    @Value.Default
    @ClearedByNull
    default Change<String> server() {
        return Change.keep();
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.notCleared("type", type());
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdateIp}. */
    final class Builder extends ImmutableUpdateIp.Builder {
        Builder() {}

        /** Sets the name that it resolves to, which must itself resolve to it. */
        public Builder reverse(String reverse) {
            return reverse(Change.set(reverse));
        }

        /** Takes the name away. */
        public Builder clearReverse() {
            return reverse(Change.clear());
        }

        /** Sets the kind. */
        public Builder type(IpType type) {
            return type(Change.set(type));
        }

        /** Sets all tags, in place of those that there are. */
        public Builder tags(List<String> tags) {
            return tags(Change.set(tags));
        }

        /** Takes all tags away. */
        public Builder clearTags() {
            return tags(Change.clear());
        }

        /** Attaches it to this server. */
        public Builder server(String server) {
            return server(Change.set(server));
        }

        /** Detaches it. */
        public Builder clearServer() {
            return server(Change.clear());
        }
    }
}
