package io.github.scw4j.reconcile.autoheal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long the healer has been looking, and where its clock jumped meanwhile. Only the healer can tell a jump from a pause, so it
 * keeps what it knows of the time: a jump must not make anything look older than it is.
 *
 * @param lastAt when it decided last
 * @param restarted whether this look is the first, or the first after a jump: nothing that was seen before counts as watched
 * @param jumps the clock's last jumps forward
 */
record Looks(Optional<Instant> lastAt, boolean restarted, List<Jump> jumps) {
    private static final int JUMPS_KEPT = 20;

    /**
     * A jump forward.
     *
     * @param to where the clock was afterwards
     * @param by how far it had come since the look before
     */
    record Jump(Instant to, Duration by) {}

    static Looks none() {
        return new Looks(Optional.empty(), true, List.of());
    }

    Looks next(Instant now, AutohealPolicy policy) {
        Duration step = lastAt.map(last -> Duration.between(last, now)).orElse(Duration.ZERO);
        if (step.isNegative()) {
            List<Jump> before =
                    jumps.stream().filter(jump -> !jump.to().isAfter(now)).toList();
            return new Looks(Optional.of(now), true, before);
        }
        if (step.compareTo(policy.longestPause()) > 0) {
            List<Jump> more = new ArrayList<>(jumps);
            more.add(new Jump(now, step));
            int dropped = Math.max(0, more.size() - JUMPS_KEPT);
            return new Looks(Optional.of(now), true, List.copyOf(more.subList(dropped, more.size())));
        }
        return new Looks(Optional.of(now), lastAt.isEmpty(), jumps);
    }

    /** How long ago something was, less what the clock skipped since; never negative. */
    Duration age(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        for (Jump jump : jumps) {
            if (since.isBefore(jump.to())) {
                age = age.minus(jump.by());
            }
        }
        return age.isNegative() ? Duration.ZERO : age;
    }
}
