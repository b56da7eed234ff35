package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An incident that was acted on, as it is written down on the Node object: before each call, so that whoever comes next repeats
 * nothing.
 */
@Value.Immutable
@ScalewayStyle
public sealed interface Incident permits ImmutableIncident {
    /** The annotation of the Node object that it is written in. */
    String ANNOTATION = "scw4j.github.io/autoheal-incident";

    /** What was wrong when it was acted on first. */
    FaultKind kind();

    /** Since when. It stays, whatever the conditions do while the node is being repaired. */
    Instant since();

    /** How far it is. */
    IncidentState state();

    /** When it came there. */
    Instant changedAt();

    /** How often the node was rebooted. */
    @Value.Default
    default int reboots() {
        return 0;
    }

    /** Whether the healer cordoned it, and so uncordons it when it recovers. */
    @Value.Default
    default boolean cordoned() {
        return false;
    }

    /** Whether the healer put the out-of-service taint on it, and so takes it away again. */
    @Value.Default
    default boolean outOfService() {
        return false;
    }

    /** What a person should know; empty when there is nothing. */
    @Value.Default
    default String note() {
        return "";
    }

    /** That of a Node object; one that cannot be read is taken for abandoned, so that nothing is done twice. */
    static Optional<Incident> of(KubernetesNode node) {
        return Optional.ofNullable(node.annotations().get(ANNOTATION)).map(IncidentCodec::read);
    }

    /** As it is written down. */
    default String text() {
        return IncidentCodec.write(this);
    }

    /** The incident one step on. */
    default Incident in(IncidentState state, Instant now) {
        return toBuilder().state(state).changedAt(now).build();
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code kind}, {@code since}, {@code state} and {@code changedAt} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Incident}. */
    final class Builder extends ImmutableIncident.Builder {
        Builder() {}
    }
}
