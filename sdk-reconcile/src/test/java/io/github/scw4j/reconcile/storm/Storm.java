package io.github.scw4j.reconcile.storm;

import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.world.Healer;
import io.github.scw4j.reconcile.world.Mishap;
import io.github.scw4j.reconcile.world.World;
import io.github.scw4j.reconcile.world.WorldNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** One run: the same mishaps in a world with a healer and in one without. */
final class Storm {
    private static final Duration LENGTH = Duration.ofHours(1_000);
    private static final Duration CALM_END = Duration.ofHours(24);
    private static final Duration BUSY = Duration.ofMinutes(2);
    private static final Duration QUIET = Duration.ofMinutes(5);
    private static final Duration REPORTED_WITHIN = Duration.ofMinutes(150); // the alert comes after two hours

    private final long seed;
    private final boolean allMends;
    private final Random random;
    private final World world = world();
    private final World twin = world();
    private final Healer healer = Healer.of(world);
    private final List<String> worse = new ArrayList<>();
    private final List<String> unreported = new ArrayList<>();
    private final Map<String, Instant> brokenSince = new HashMap<>();
    private double healthy;
    private double healthyAlone;
    private int strikes;
    private int mostBehind;

    Storm(long seed, boolean allMends) {
        this.seed = seed;
        this.allMends = allMends;
        random = new Random(seed);
    }

    private static World world() {
        World world = new World();
        world.pool("web", "fr-par-1", 10);
        world.pool("db", "fr-par-2", 6);
        world.pool("batch", "fr-par-2", 10);
        world.pool("edge", "fr-par-3", 4);
        return world;
    }

    StormResult run() {
        Instant end = World.START.plus(LENGTH);
        mishaps(end.minus(CALM_END));
        while (world.now().isBefore(end)) {
            healer.step();
            boolean calm = world.nodes().size() == world.slots().size()
                    && world.nodes().stream().allMatch(WorldNode::isHealthy);
            pass(world.now().plus(calm ? QUIET : BUSY));
        }
        return new StormResult(
                seed,
                allMends,
                strikes,
                healthy / LENGTH.toSeconds() / world.slots().size(),
                healthyAlone / LENGTH.toSeconds() / world.slots().size(),
                count("reboot"),
                count("replace"),
                mostBehind,
                List.copyOf(worse),
                List.copyOf(unreported),
                (int) world.slots().values().stream()
                        .filter(node -> !node.isHealthy())
                        .count());
    }

    private int count(String verb) {
        return (int)
                healer.calls().stream().filter(deed -> deed.verb().equals(verb)).count();
    }

    /** Time goes by in both worlds, from one thing that happens to the next. */
    private void pass(Instant to) {
        while (world.now().isBefore(to)) {
            Instant next =
                    earliest(to, earliest(world.next().orElse(to), twin.next().orElse(to)));
            double seconds = Duration.between(world.now(), next).toMillis() / 1000.0;
            healthy += seconds * wellIn(world);
            healthyAlone += seconds * wellIn(twin);
            world.advanceTo(next);
            twin.advanceTo(next);
            compare();
        }
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static long wellIn(World of) {
        return of.slots().values().stream().filter(WorldNode::isHealthy).count();
    }

    /** A place is worse off than without a healer only while its repair is under way. */
    private void compare() {
        int behind = 0;
        for (Map.Entry<String, WorldNode> place : world.slots().entrySet()) {
            boolean well = place.getValue().isHealthy();
            if (!well && twin.slots().get(place.getKey()).isHealthy()) {
                behind++;
                if (!world.repairing().contains(place.getKey())) {
                    worse.add(world.now() + " " + place.getKey());
                }
            }
            report(place.getValue(), well);
        }
        mostBehind = Math.max(mostBehind, behind);
    }

    private void report(WorldNode node, boolean well) {
        if (well) {
            brokenSince.remove(node.name());
            return;
        }
        Instant since = brokenSince.putIfAbsent(node.name(), world.now());
        if (since != null
                && Duration.between(since, world.now()).compareTo(REPORTED_WITHIN) >= 0
                && !healer.hasWarned(node.name(), since)) {
            unreported.add(node.name() + " broken since " + since);
            brokenSince.put(node.name(), Instant.MAX);
        }
    }

    private void mishaps(Instant end) {
        Instant at = World.START.plus(Duration.ofHours(1));
        while (at.isBefore(end)) {
            String place = List.copyOf(world.slots().keySet())
                    .get(random.nextInt(world.slots().size()));
            Mishap mishap = mishap();
            Duration length = minutes(360);
            both(at, of -> mishap.strikes(of.slots().get(place), length));
            strikes++;
            at = at.plus(minutes(360));
        }
        every(end, 100, (when, length) -> {
            String zone = "fr-par-" + (1 + random.nextInt(3));
            both(when, of -> of.outage(zone, length));
        });
        every(end, 50, (when, length) -> during(when, length, () -> world.cannotBeSeen("timed out"), world::canBeSeen));
        every(
                end,
                80,
                (when, length) -> during(when, length, () -> world.outOfStock(true), () -> world.outOfStock(false)));
        every(end, 60, (when, length) -> {
            Outcome.Result result = random.nextBoolean() ? Outcome.Result.UNKNOWN : Outcome.Result.NOT_DONE;
            boolean done = random.nextBoolean();
            during(when, length, () -> world.answers(result, done), () -> world.answers(Outcome.Result.DONE, true));
        });
        every(end, 70, (when, length) -> {
            Duration error = minutes(240).minus(Duration.ofMinutes(120));
            during(when, length, () -> healer.clockIsOffBy(error), () -> healer.clockIsOffBy(Duration.ZERO));
        });
        every(end, 40, (when, length) -> world.at(when, healer::restarts));
        every(end, 30, (when, length) -> {
            String place = List.copyOf(world.slots().keySet())
                    .get(random.nextInt(world.slots().size()));
            both(when, of -> of.slots().get(place).runs(2, "disruption budget shop/web"));
            both(when.plus(length), of -> of.slots().get(place).runs(2, ""));
        });
    }

    private Mishap mishap() {
        while (true) {
            Mishap any = Mishap.values()[random.nextInt(Mishap.values().length)];
            if (any.mendsItself() || !allMends) {
                return any;
            }
        }
    }

    private interface Spell {
        void comes(Instant when, Duration length);
    }

    private void every(Instant end, int hours, Spell spell) {
        Instant at = World.START.plus(minutes(hours * 120));
        while (at.isBefore(end)) {
            spell.comes(at, minutes(180));
            at = at.plus(minutes(hours * 120));
        }
    }

    private void during(Instant from, Duration length, Runnable begin, Runnable over) {
        world.at(from, begin);
        world.at(from.plus(length), over);
    }

    private void both(Instant when, Consumer<World> what) {
        world.at(when, () -> what.accept(world));
        twin.at(when, () -> what.accept(twin));
    }

    private Duration minutes(int most) {
        return Duration.ofMinutes(1 + random.nextInt(most));
    }
}
