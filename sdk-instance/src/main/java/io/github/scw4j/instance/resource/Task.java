package io.github.scw4j.instance.resource;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What Scaleway answers to an action. It cannot be asked for again, and since 2026 its id is all zeros: watch the
 * resource that it is about instead.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Task.Builder.class)
public sealed interface Task permits ImmutableTask {
    /** The identifier, mostly {@code 00000000-0000-0000-0000-000000000000}. Deprecated by Scaleway. */
    String id();

    /** What it does, such as {@code fake task}. Deprecated by Scaleway. */
    @Value.Default
    default String description() {
        return "";
    }

    /** How far it is, in percent. Deprecated by Scaleway. */
    @Value.Default
    default int progress() {
        return 0;
    }

    /** When it began. Deprecated by Scaleway. */
    Optional<Instant> startedAt();

    /** When it ended. Deprecated by Scaleway. */
    Optional<Instant> terminatedAt();

    /** How far it is. Deprecated by Scaleway. */
    @Value.Default
    default TaskStatus status() {
        return TaskStatus.of("");
    }

    /** The path of the action, such as {@code /servers/<id>/action}. */
    @Value.Default
    default String hrefFrom() {
        return "";
    }

    /** The path of what comes of it, such as {@code /servers/<id>}, or {@code /images/<id>} for a backup. */
    @Value.Default
    default String hrefResult() {
        return "";
    }

    /** The zone that it runs in. Deprecated by Scaleway. */
    Optional<Zone> zone();

    /** A task that nobody can ask for, as Scaleway's own: known by these paths alone. */
    static Task of(String hrefFrom, String hrefResult) {
        return builder()
                .id("00000000-0000-0000-0000-000000000000")
                .hrefFrom(hrefFrom)
                .hrefResult(hrefResult)
                .build();
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Task}. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
