package io.github.scw4j.instance.servertype;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a type can do. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerTypeCapabilities.Builder.class)
public sealed interface ServerTypeCapabilities permits ImmutableServerTypeCapabilities {
    /** Whether block volumes can be attached. */
    Optional<Boolean> blockStorage();

    /** What it can start from. */
    List<BootType> bootTypes();

    /** How many file systems can be attached. */
    @Value.Default
    default int maxFileSystems() {
        return 0;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerTypeCapabilities}. */
    final class Builder extends ImmutableServerTypeCapabilities.Builder {
        Builder() {}
    }
}
