package io.github.scw4j.instance.image;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.Arch;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What shall change of an image; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateImage.Builder.class)
public sealed interface UpdateImage permits ImmutableUpdateImage {
    /** The name. Default: kept. */
    @Value.Default
    default Change<String> name() {
        return Change.keep();
    }

    /** The architecture that it is for. Default: kept. */
    @Value.Default
    default Change<Arch> arch() {
        return Change.keep();
    }

    /** All further volumes by their index, in place of those that there are. Default: kept. */
    @Value.Default
    default Change<Map<String, ImageVolumeUpdate>> extraVolumes() {
        return Change.keep();
    }

    /** All tags, in place of those that there are. Default: kept. */
    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    /** Whether everybody can use it. Default: kept. */
    @Value.Default
    @JsonProperty("public")
    default Change<Boolean> isPublic() {
        return Change.keep();
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.notCleared("name", name());
        Limits.notCleared("arch", arch());
        Limits.notCleared("isPublic", isPublic());
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdateImage}. */
    final class Builder extends ImmutableUpdateImage.Builder {
        Builder() {}

        /** Sets the name. */
        public Builder name(String name) {
            return name(Change.set(name));
        }

        /** Sets the architecture that it is for. */
        public Builder arch(Arch arch) {
            return arch(Change.set(arch));
        }

        /** Sets all further volumes by their index, in place of those that there are. */
        public Builder extraVolumes(Map<String, ImageVolumeUpdate> extraVolumes) {
            return extraVolumes(Change.set(extraVolumes));
        }

        /** Takes all further volumes away. */
        public Builder clearExtraVolumes() {
            return extraVolumes(Change.clear());
        }

        /** Sets all tags, in place of those that there are. */
        public Builder tags(List<String> tags) {
            return tags(Change.set(tags));
        }

        /** Takes all tags away. */
        public Builder clearTags() {
            return tags(Change.clear());
        }

        /** Sets whether everybody can use it. */
        public Builder isPublic(boolean isPublic) {
            return isPublic(Change.set(isPublic));
        }
    }
}
