package io.github.scw4j.instance.privatenic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** What shall change of a private network interface; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdatePrivateNic.Builder.class)
public sealed interface UpdatePrivateNic permits ImmutableUpdatePrivateNic {
    /** All tags, in place of those that there are. Default: kept. */
    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdatePrivateNic}. */
    final class Builder extends ImmutableUpdatePrivateNic.Builder {
        Builder() {}

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
