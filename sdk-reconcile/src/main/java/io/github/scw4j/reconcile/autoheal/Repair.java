package io.github.scw4j.reconcile.autoheal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A repair in the cluster's records: the budgets count them, and a replacement is followed here when its node is gone.
 *
 * @param step what is done
 * @param node the node's name
 * @param nodeId the node's id at Scaleway
 * @param poolId its pool
 * @param zone its zone; empty when it is not known
 * @param startedAt when it was begun
 * @param calledAt when Scaleway was asked; empty while the node is still being drained
 * @param youngest when the youngest node of the pool was made by then, by Scaleway's clock: the one in its place is younger
 * @param outcome how it ended
 * @param endedAt when it ended; empty while it is under way
 * @param replacementId the node that came in its place; empty until that is well
 */
record Repair(
        Step step,
        String node,
        String nodeId,
        String poolId,
        String zone,
        Instant startedAt,
        Optional<Instant> calledAt,
        Optional<Instant> youngest,
        Outcome outcome,
        Optional<Instant> endedAt,
        Optional<String> replacementId) {
    enum Step {
        REBOOT,
        REPLACE
    }

    enum Outcome {
        /** It is not over. */
        UNDER_WAY,
        /** It was asked for; the incident on the Node object says the rest. */
        ASKED,
        /** There is a node in its place that is well. */
        SUCCEEDED,
        /** There is not. */
        FAILED,
        /** It was not brought to an end. */
        GIVEN_UP
    }

    static Repair reboot(Diagnosis of, Instant now) {
        return begun(Step.REBOOT, of, now, Optional.of(now), Outcome.ASKED);
    }

    static Repair replacement(Diagnosis of, Instant now) {
        return begun(Step.REPLACE, of, now, Optional.empty(), Outcome.UNDER_WAY);
    }

    private static Repair begun(Step step, Diagnosis of, Instant now, Optional<Instant> calledAt, Outcome outcome) {
        return new Repair(
                step,
                of.node().name(),
                of.nodeId(),
                of.poolId(),
                of.zone(),
                now,
                calledAt,
                Optional.empty(),
                outcome,
                Optional.empty(),
                Optional.empty());
    }

    /** Its key among the cluster's records: each repair is written by itself, so that none overwrites another. */
    String key() {
        return Repairs.PREFIX + nodeId + "." + step.name().toLowerCase(Locale.ROOT) + "." + startedAt.toEpochMilli();
    }

    boolean isUnderWay() {
        return outcome == Outcome.UNDER_WAY;
    }

    boolean isReplacement() {
        return step == Step.REPLACE;
    }

    Repair called(Instant youngestThen, Instant now) {
        return new Repair(
                step,
                node,
                nodeId,
                poolId,
                zone,
                startedAt,
                Optional.of(now),
                Optional.of(youngestThen),
                outcome,
                endedAt,
                replacementId);
    }

    Repair ended(Outcome how, Instant now) {
        return new Repair(
                step, node, nodeId, poolId, zone, startedAt, calledAt, youngest, how, Optional.of(now), replacementId);
    }

    Repair succeeded(String by, Instant now) {
        return new Repair(
                step,
                node,
                nodeId,
                poolId,
                zone,
                startedAt,
                calledAt,
                youngest,
                Outcome.SUCCEEDED,
                Optional.of(now),
                Optional.of(by));
    }

    /** When anything happened to it last. */
    Instant lastAt() {
        return endedAt.or(() -> calledAt).orElse(startedAt);
    }
}
