package io.github.scw4j.reconcile.autoheal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.world.Healer;
import io.github.scw4j.reconcile.world.Mishap;
import io.github.scw4j.reconcile.world.World;
import io.github.scw4j.reconcile.world.WorldNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What holds in every history: worlds to which things happen at random for a day and a half, looked at after each round. */
class AutohealProperties {
    private static final int TRIES = 15;
    private static final AutohealPolicy POLICY = AutohealPolicy.defaults();

    @Property(tries = TRIES)
    void planningAfterApplyingPlansNothing(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        history(seed, (world, healer) -> {
            List<?> again = healer.decide().plan().actions();
            assertThat(again).as("at %s, after %s", world.now(), healer.deeds()).isEmpty();
        });
    }

    @Property(tries = TRIES)
    void noBudgetIsEverPassed(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Healer healer = history(seed, (world, acting) -> {
            List<Diagnosis> underRepair = acting.last().diagnoses().stream()
                    .filter(Diagnosis::isUnderRepair)
                    .toList();
            assertThat(underRepair).hasSizeLessThanOrEqualTo(1);
        });
        noTwoStartsWithin(healer.calls(), POLICY.clusterCooldown());
        pools(starts(healer)).forEach((pool, starts) -> noTwoStartsWithin(starts, POLICY.poolCooldown()));
        List<Healer.Deed> replacements = healer.calls().stream()
                .filter(deed -> deed.verb().equals("replace"))
                .toList();
        atMostWithin(replacements, Duration.ofDays(1), POLICY.maxReplacePerClusterPerDay());
        pools(replacements)
                .forEach(
                        (pool, starts) -> atMostWithin(starts, Duration.ofHours(1), POLICY.maxReplacePerPoolPerHour()));
    }

    @Property(tries = TRIES)
    void theOrderOfWhatIsReadNeverMatters(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        history(seed, (world, healer) -> {
            AutohealDecision straight = decision(world.look(world.now()), healer);
            AutohealDecision shuffled =
                    decision(world.shuffled(new Random(seed)).look(world.now()), healer);
            assertThat(shuffled.plan()).isEqualTo(straight.plan());
        });
    }

    @Property(tries = TRIES)
    void aFrozenHealerWritesNothing(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        history(seed, (world, healer) -> {
            if (healer.last().memory().frozen().isPresent() || !(world.look(world.now()) instanceof Observation)) {
                assertThat(healer.last().plan().actions()).isEmpty();
            }
        });
    }

    @Property(tries = TRIES)
    void whatOthersWroteOnANodeSurvives(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        history(
                seed,
                (world, healer) -> assertThat(world.nodes())
                        .filteredOn(node -> node.name().matches("[abc]-\\d+"))
                        .allSatisfy(node ->
                                assertThat(node.object().orElseThrow().labels()).containsEntry("owner", "somebody")));
    }

    private interface Check {
        void after(World world, Healer healer);
    }

    /** A day and a half of a world of two zones, 24 nodes, in which something happens every other hour. */
    private static Healer history(long seed, Check check) {
        Random random = new Random(seed);
        World world = new World();
        world.pool("a", "fr-par-1", 10);
        world.pool("b", "fr-par-2", 10);
        world.pool("c", "fr-par-2", 4);
        world.nodes().forEach(node -> node.labelled("owner", "somebody").runs(random.nextInt(3), ""));
        for (int number = 0; number < 18; number++) {
            Duration when = minutes(random, 36 * 60);
            world.in(when, () -> happens(world, random));
        }
        Healer healer = Healer.of(world);
        Instant end = world.now().plus(Duration.ofHours(36));
        while (world.now().isBefore(end)) {
            healer.step();
            check.after(world, healer);
            boolean calm = world.nodes().stream().allMatch(WorldNode::isHealthy);
            world.advance(Duration.ofSeconds(calm ? 300 : 60));
            if (random.nextInt(200) == 0) {
                healer.restarts();
            }
        }
        return healer;
    }

    private static void happens(World world, Random random) {
        int what = random.nextInt(12);
        if (what == 0) {
            world.cannotBeSeen("timed out");
            world.in(minutes(random, 30), world::canBeSeen);
        } else if (what == 1) {
            world.outage("fr-par-" + (1 + random.nextInt(2)), minutes(random, 90));
        } else if (what == 2) {
            world.outOfStock(true);
            world.in(minutes(random, 120), () -> world.outOfStock(false));
        } else {
            List<WorldNode> nodes = List.copyOf(world.nodes());
            Mishap mishap = Mishap.values()[random.nextInt(Mishap.values().length)];
            mishap.strikes(nodes.get(random.nextInt(nodes.size())), minutes(random, 240));
        }
    }

    private static Duration minutes(Random random, int most) {
        return Duration.ofMinutes(1 + random.nextInt(most));
    }

    private static AutohealDecision decision(Look look, Healer healer) {
        return Autoheal.with(POLICY)
                .decide(
                        AutohealInput.builder()
                                .look(look)
                                .memory(healer.last().memory())
                                .mode(Mode.ENFORCE)
                                .build(),
                        look.at());
    }

    /** Where a repair begins: reboots, and drains or replacements, whichever comes first. */
    private static List<Healer.Deed> starts(Healer healer) {
        return healer.calls().stream()
                .filter(deed -> deed.verb().equals("reboot"))
                .toList();
    }

    private static Map<Character, List<Healer.Deed>> pools(List<Healer.Deed> deeds) {
        return deeds.stream().collect(Collectors.groupingBy(deed -> deed.node().charAt(0)));
    }

    private static void noTwoStartsWithin(List<Healer.Deed> deeds, Duration cooldown) {
        for (int number = 1; number < deeds.size(); number++) {
            assertThat(Duration.between(
                            deeds.get(number - 1).at(), deeds.get(number).at()))
                    .as("between %s and %s", deeds.get(number - 1), deeds.get(number))
                    .isGreaterThanOrEqualTo(cooldown);
        }
    }

    private static void atMostWithin(List<Healer.Deed> deeds, Duration within, int most) {
        for (Healer.Deed first : deeds) {
            Instant end = first.at().plus(within);
            assertThat(deeds.stream()
                            .filter(deed ->
                                    !deed.at().isBefore(first.at()) && deed.at().isBefore(end)))
                    .as("within %s after %s", within, first)
                    .hasSizeLessThanOrEqualTo(most);
        }
    }
}
