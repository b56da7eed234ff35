package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.core.internal.model.OrderedMapStyle;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * When a node counts as broken, what is done about it, and how much of that at once.
 *
 * <pre>{@code
 * AutohealPolicy patient = AutohealPolicy.builder().notReadyBeforeReplace(Duration.ofHours(1)).build();
 * }</pre>
 */
@Value.Immutable
@OrderedMapStyle
public sealed interface AutohealPolicy permits ImmutableAutohealPolicy {
    /** How long a node is not ready before it is rebooted. Default: 15 minutes. */
    @Value.Default
    default Duration notReadyBeforeReboot() {
        return Duration.ofMinutes(15);
    }

    /** How long a node is not ready before it is replaced. Default: 30 minutes. */
    @Value.Default
    default Duration notReadyBeforeReplace() {
        return Duration.ofMinutes(30);
    }

    /** How long a rebooted node is left alone. Default: 10 minutes. */
    @Value.Default
    default Duration rebootGrace() {
        return Duration.ofMinutes(10);
    }

    /** The most reboots of one incident; 0 replaces at once when that is due. Default: 1. */
    @Value.Default
    default int maxReboots() {
        return 1;
    }

    /** How long a fault that no reboot mends lasts before the node is replaced. Default: 10 minutes. */
    @Value.Default
    default Duration hardFaultBeforeReplace() {
        return Duration.ofMinutes(10);
    }

    /** How long a node that has just joined may be not ready. Default: 10 minutes. */
    @Value.Default
    default Duration startupGrace() {
        return Duration.ofMinutes(10);
    }

    /** How long a node may take from being asked for to being ready. Default: 20 minutes. */
    @Value.Default
    default Duration creationTimeout() {
        return Duration.ofMinutes(20);
    }

    /** How long the healer itself watches, with two looks at least, before it acts. Default: 3 minutes. */
    @Value.Default
    default Duration minObservation() {
        return Duration.ofMinutes(3);
    }

    /**
     * The longest pause between two looks that is a pause. After a longer one, or a step back, the clock is taken to have jumped
     * and watching begins anew. Default: 10 minutes, twice the pause between two full passes.
     */
    @Value.Default
    default Duration longestPause() {
        return Duration.ofMinutes(10);
    }

    /** How old a look may be when it is decided on. Default: 1 minute, twice the pause between two looks. */
    @Value.Default
    default Duration staleAfter() {
        return Duration.ofMinutes(1);
    }

    /** The share of a pool that may be unhealthy for it to be healed, rounded up to a node. Default: 0.2. */
    @Value.Default
    default double maxUnhealthy() {
        return 0.2;
    }

    /** The share of a zone's nodes, at least 3, that being unhealthy freezes the zone. Default: 0.55. */
    @Value.Default
    default double zoneUnhealthyFraction() {
        return 0.55;
    }

    /** The share of all nodes, at least 3, that being unhealthy freezes the cluster. Default: 0.33. */
    @Value.Default
    default double clusterUnhealthyFraction() {
        return 0.33;
    }

    /** The share of kubelets, at least 2, that being silent freezes the cluster. Default: 0.6. */
    @Value.Default
    default double leaseFreezeFraction() {
        return 0.6;
    }

    /** How long all has to be well again after a freeze. Default: 5 minutes. */
    @Value.Default
    default Duration stormCooldown() {
        return Duration.ofMinutes(5);
    }

    /** The most repairs under way in a pool. Default: 1. */
    @Value.Default
    default int maxInFlightPerPool() {
        return 1;
    }

    /** The most repairs under way in a zone. Default: 1. */
    @Value.Default
    default int maxInFlightPerZone() {
        return 1;
    }

    /** The share of all nodes that may be under repair, rounded down, but 1 at least. Default: 0.05. */
    @Value.Default
    default double inFlightFraction() {
        return 0.05;
    }

    /** The most repairs under way in the cluster, however large it is. Default: 5. */
    @Value.Default
    default int maxInFlightCluster() {
        return 5;
    }

    /** The time between the starts of two repairs in a pool. Default: 10 minutes. */
    @Value.Default
    default Duration poolCooldown() {
        return Duration.ofMinutes(10);
    }

    /** The time between the starts of two repairs in the cluster. Default: 2 minutes. */
    @Value.Default
    default Duration clusterCooldown() {
        return Duration.ofMinutes(2);
    }

    /** The most replacements in a pool within an hour. Default: 3. */
    @Value.Default
    default int maxReplacePerPoolPerHour() {
        return 3;
    }

    /** The most replacements in the cluster within a day, in small clusters. Default: 5. */
    @Value.Default
    default int maxReplacePerClusterPerDay() {
        return 5;
    }

    /** The share of all nodes that may be replaced within a day, where that is more. Default: 0.2. */
    @Value.Default
    default double replaceFractionPerDay() {
        return 0.2;
    }

    /** How many replacements in a row that never became ready open a pool's circuit breaker. Default: 3. */
    @Value.Default
    default int breakerFailures() {
        return 3;
    }

    /** How long it is open; one replacement is tried afterwards. Default: 60 minutes. */
    @Value.Default
    default Duration breakerOpen() {
        return Duration.ofMinutes(60);
    }

    /** How long a drain waits for disruption budgets. Default: 30 minutes. */
    @Value.Default
    default Duration pdbTimeout() {
        return Duration.ofMinutes(30);
    }

    /** Whether the node is replaced when disruption budgets still refuse then. Default: false: a person is told. */
    @Value.Default
    default boolean forceAfterPdbTimeout() {
        return false;
    }

    /** How long the drain of a node waits whose kubelet is silent: nobody ends its pods. Default: 5 minutes. */
    @Value.Default
    default Duration unreachableDrainTimeout() {
        return Duration.ofMinutes(5);
    }

    /** How long a node has to be ready for its incident to be over. Default: 2 minutes. */
    @Value.Default
    default Duration healthyDelay() {
        return Duration.ofMinutes(2);
    }

    /** How many changes between ready and not ready within {@link #flapWindow()} are a fault of their own. Default: 5. */
    @Value.Default
    default int flapTransitions() {
        return 5;
    }

    /** See {@link #flapTransitions()}. Default: 20 minutes. */
    @Value.Default
    default Duration flapWindow() {
        return Duration.ofMinutes(20);
    }

    /** How long Scaleway and Kubernetes may disagree about a node before a person is told. Default: 30 minutes. */
    @Value.Default
    default Duration disagreementNotify() {
        return Duration.ofMinutes(30);
    }

    /** How long an incident may last before a person is told. Default: 2 hours. */
    @Value.Default
    default Duration longRunningAlert() {
        return Duration.ofHours(2);
    }

    /** The least ready nodes that a replacement leaves in a pool. Default: 1. */
    @Value.Default
    default int minReady() {
        return 1;
    }

    /** Whether the only node of a pool of one may be replaced. Default: false: it is rebooted, then a person is told. */
    @Value.Default
    default boolean replaceSingleNode() {
        return false;
    }

    /** Whether nodes are healed whose Instance was stopped by somebody. Default: false: a person is told. */
    @Value.Default
    default boolean healStopped() {
        return false;
    }

    /** Whether nodes are healed that somebody had cordoned before they broke. Default: false. */
    @Value.Default
    default boolean healCordoned() {
        return false;
    }

    /**
     * Conditions of the node problem detector that a reboot does not mend; the node is replaced. Default: {@code
     * ReadonlyFilesystem}, {@code CperHardwareErrorFatal}, {@code XfsShutdown}.
     */
    @Value.Default
    default Set<String> hardFaults() {
        return Set.of("ReadonlyFilesystem", "CperHardwareErrorFatal", "XfsShutdown");
    }

    /**
     * Conditions of the node problem detector that a reboot may mend; the node is never replaced for them. Default: {@code
     * KernelDeadlock}, {@code KubeletUnhealthy}, {@code ContainerRuntimeUnhealthy}, {@code FrequentKubeletRestart}, {@code
     * FrequentContainerdRestart}.
     */
    @Value.Default
    default Set<String> softFaults() {
        return Set.of(
                "KernelDeadlock",
                "KubeletUnhealthy",
                "ContainerRuntimeUnhealthy",
                "FrequentKubeletRestart",
                "FrequentContainerdRestart");
    }

    /** Refuses values that make no sense. */
    @Value.Check
    default void check() {
        Map.of(
                        "maxUnhealthy", maxUnhealthy(),
                        "zoneUnhealthyFraction", zoneUnhealthyFraction(),
                        "clusterUnhealthyFraction", clusterUnhealthyFraction(),
                        "leaseFreezeFraction", leaseFreezeFraction(),
                        "inFlightFraction", inFlightFraction(),
                        "replaceFractionPerDay", replaceFractionPerDay())
                .forEach(PolicyChecks::fraction);
        PolicyChecks.durations(this);
        PolicyChecks.counts(this);
        if (notReadyBeforeReplace().compareTo(notReadyBeforeReboot()) < 0) {
            throw new IllegalArgumentException("notReadyBeforeReplace is " + notReadyBeforeReplace()
                    + ", shorter than notReadyBeforeReboot " + notReadyBeforeReboot());
        }
    }

    /** The defaults. */
    static AutohealPolicy defaults() {
        return builder().build();
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder with the defaults above. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AutohealPolicy}; nothing is required. */
    final class Builder extends ImmutableAutohealPolicy.Builder {
        Builder() {}
    }
}
