package io.github.scw4j.reconcile.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why something is done, or not: the part of an audit record that a planner knows. Mode, request id, outcome and duration are
 * added by who carries it out.
 *
 * @param at when it was decided
 * @param target what it is about
 * @param action what is done or refused, such as {@code reboot}; {@code none} when nothing is due
 * @param kind what is wrong, such as {@code NotReady}; empty where nothing is
 * @param since since when
 * @param reason why, for people
 * @param witnesses what each witness says, such as {@code lease: expired 5m ago}
 * @param counts the numbers that it was decided by, such as {@code pool.unhealthy}
 * @param gates the conditions, in the order in which they were looked at
 */
public record Decision(
        Instant at,
        Target target,
        String action,
        String kind,
        Optional<Instant> since,
        String reason,
        List<String> witnesses,
        Map<String, Integer> counts,
        List<GateCheck> gates) {
    /** Copies the lists. */
    public Decision {
        witnesses = List.copyOf(witnesses);
        counts = Map.copyOf(counts);
        gates = List.copyOf(gates);
    }

    /** A decision that no incident stands behind. */
    public static Decision of(Instant at, Target target, String action, String reason, List<GateCheck> gates) {
        return new Decision(at, target, action, "", Optional.empty(), reason, List.of(), Map.of(), gates);
    }

    /** Tells decisions apart in the audit trail: the same observation gives the same id. */
    public String id() {
        return target.path() + "/" + action + "/" + at.toEpochMilli();
    }

    /** The same, refused by one more gate. */
    public Decision refusedBy(GateCheck gate) {
        List<GateCheck> all = Stream.concat(gates.stream(), Stream.of(gate)).toList();
        return new Decision(at, target, action, kind, since, reason, witnesses, counts, all);
    }

    /** The gate that refused it; empty when it is done. */
    public Optional<GateCheck> refusedBy() {
        return gates.stream().filter(gate -> !gate.passed()).findFirst();
    }
}
