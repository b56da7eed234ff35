package io.github.scw4j.k8s.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** How far a change goes, from what nobody notices to what cannot be done: a later one is more severe than those before it. */
public enum ChangeClass {
    /** It is so already, or asking for it changes nothing. */
    NO_EFFECT,
    /** It is changed where it is; what runs is left alone, unless the reason says more. */
    IN_PLACE,
    /** The API server restarts; pods keep running. */
    API_SERVER_RESTARTS,
    /** The control plane is made anew, for hours. */
    CONTROL_PLANE_REDEPLOYED,
    /** Nodes are drained and replaced by others, with new names and addresses; their local data is lost. */
    NODES_REPLACED,
    /** It is fixed when a pool is made: another pool is needed, and pods have to move to it. */
    NEW_POOL_NEEDED,
    /** It is refused, by Scaleway or before that by the SDK. */
    IMPOSSIBLE;

    /** The most severe class of these changes; {@link #NO_EFFECT} where there are none. */
    public static ChangeClass worstOf(Collection<ClassifiedChange> changes) {
        return changes.stream()
                .map(ClassifiedChange::changeClass)
                .max(Comparator.naturalOrder())
                .orElse(NO_EFFECT);
    }

    /** In words, such as {@code nodes replaced}. */
    @Override
    public String toString() {
        return this == API_SERVER_RESTARTS
                ? "API server restarts"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
