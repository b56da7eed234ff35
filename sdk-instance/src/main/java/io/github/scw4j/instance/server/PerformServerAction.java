package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something to be done to a server ({@code ServerAction}). */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = PerformServerAction.Builder.class)
public sealed interface PerformServerAction permits ImmutablePerformServerAction {
    /** What to do. */
    ServerAction action();

    /** The name of the image, of a backup. */
    Optional<String> name();

    /** How its volumes are backed up, by their ids. Default: all of them, each as its own kind. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, BackupVolumeSpec> volumes();

    /** Whether to give up the IPv6 address of former times, when moving to routed addresses. */
    Optional<Boolean> disableIpv6();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the action is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PerformServerAction}. */
    final class Builder extends ImmutablePerformServerAction.Builder {
        Builder() {}
    }
}
