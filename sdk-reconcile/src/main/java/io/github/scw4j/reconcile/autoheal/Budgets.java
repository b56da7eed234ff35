package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.plan.GateCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** How much is repaired at once and one after another. Counts what is begun in this round as well. */
final class Budgets {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** Where a repair is. */
    private record Place(String poolId, String zone) {}

    private final AutohealPolicy policy;
    private final Census census;
    private final Repairs repairs;
    private final Moment moment;
    private final Map<String, Place> inFlight = new HashMap<>();

    Budgets(Moment moment, Census census, Repairs repairs, Iterable<Diagnosis> diagnoses) {
        this.moment = moment;
        policy = moment.policy();
        this.census = census;
        this.repairs = repairs;
        for (Diagnosis diagnosis : diagnoses) {
            if (diagnosis.isUnderRepair()) {
                begun(diagnosis);
            }
        }
        repairs.where(repair -> repair.isReplacement() && repair.isUnderWay())
                .forEach(repair -> inFlight.put(repair.node(), new Place(repair.poolId(), repair.zone())));
    }

    void begun(Diagnosis of) {
        inFlight.put(of.node().name(), new Place(of.poolId(), of.zone()));
    }

    /** The gates for this treatment, up to the first that refuses. */
    List<GateCheck> check(Diagnosis of, Treatment treatment) {
        List<GateCheck> checks = new ArrayList<>();
        boolean open = all(
                checks,
                List.of(
                        () -> inFlight(
                                Gate.IN_FLIGHT_POOL,
                                of,
                                policy.maxInFlightPerPool(),
                                place -> place.poolId().equals(of.poolId())),
                        () -> inFlight(
                                Gate.IN_FLIGHT_ZONE,
                                of,
                                policy.maxInFlightPerZone(),
                                place -> place.zone().equals(of.zone())),
                        () -> inFlight(Gate.IN_FLIGHT_CLUSTER, of, mostInFlight(), place -> true),
                        () -> cooldown(
                                Gate.COOLDOWN_POOL,
                                policy.poolCooldown(),
                                repair -> repair.poolId().equals(of.poolId())),
                        () -> cooldown(Gate.COOLDOWN_CLUSTER, policy.clusterCooldown(), repair -> true)));
        if (open && treatment == Treatment.REPLACE) {
            all(
                    checks,
                    List.of(
                            () -> minReady(of),
                            () -> breaker(of.poolId()),
                            () -> replaced(
                                    Gate.REPLACEMENTS_PER_HOUR,
                                    HOUR,
                                    policy.maxReplacePerPoolPerHour(),
                                    repair -> repair.poolId().equals(of.poolId())),
                            () -> replaced(Gate.REPLACEMENTS_PER_DAY, DAY, mostPerDay(), repair -> true)));
        }
        return checks;
    }

    private static boolean all(List<GateCheck> checks, List<Supplier<GateCheck>> gates) {
        for (Supplier<GateCheck> gate : gates) {
            GateCheck check = gate.get();
            checks.add(check);
            if (!check.passed()) {
                return false;
            }
        }
        return true;
    }

    private GateCheck inFlight(Gate gate, Diagnosis of, int most, Predicate<Place> there) {
        long others = inFlight.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(of.node().name()) && there.test(entry.getValue()))
                .count();
        return gate.check(others < most, others + " repairs under way, at most " + most);
    }

    private int mostInFlight() {
        int share = (int) (policy.inFlightFraction() * census.cluster().total());
        return Math.max(1, Math.min(share, policy.maxInFlightCluster()));
    }

    private int mostPerDay() {
        return Math.max(policy.maxReplacePerClusterPerDay(), (int)
                (policy.replaceFractionPerDay() * census.cluster().total()));
    }

    private GateCheck cooldown(Gate gate, Duration cooldown, Predicate<Repair> there) {
        Optional<Instant> last = repairs.where(there).map(Repair::startedAt).max(Comparator.naturalOrder());
        boolean cool = last.map(start -> moment.isOlder(start, cooldown)).orElse(true);
        return gate.check(
                cool,
                last.map(start -> "the last repair began at " + start + ", the next may " + cooldown + " later")
                        .orElse("no repair before"));
    }

    private GateCheck minReady(Diagnosis of) {
        int left = census.readyIn(of.poolId()) - (of.node().isReady() ? 1 : 0);
        boolean single = of.node().pool().map(Pool::size).orElse(0) == 1;
        return Gate.MIN_READY.check(
                single || left >= policy.minReady(), left + " ready nodes left, at least " + policy.minReady());
    }

    GateCheck breaker(String poolId) {
        List<Repair> ended = repairs.where(repair -> repair.isReplacement()
                        && repair.poolId().equals(poolId)
                        && (repair.outcome() == Repair.Outcome.FAILED || repair.outcome() == Repair.Outcome.SUCCEEDED))
                .sorted(Comparator.comparing(Repair::lastAt).reversed())
                .toList();
        long failures = ended.stream()
                .takeWhile(repair -> repair.outcome() == Repair.Outcome.FAILED)
                .count();
        boolean open = failures >= policy.breakerFailures()
                && !moment.isOlder(ended.get(0).lastAt(), policy.breakerOpen());
        return Gate.BREAKER.check(
                !open,
                failures + " replacements in a row never became ready"
                        + (open ? ", the last at " + ended.get(0).lastAt() : ""));
    }

    private GateCheck replaced(Gate gate, Duration within, int most, Predicate<Repair> there) {
        long count = repairs.where(repair -> repair.isReplacement()
                        && there.test(repair)
                        && !moment.isOlder(repair.calledAt().orElse(repair.startedAt()), within))
                .count();
        return gate.check(count < most, count + " replacements within " + within + ", at most " + most);
    }
}
