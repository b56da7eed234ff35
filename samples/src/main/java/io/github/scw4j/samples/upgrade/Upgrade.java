package io.github.scw4j.samples.upgrade;

import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.upgrade.UpgradeGoal;
import io.github.scw4j.k8s.upgrade.UpgradePlan;
import io.github.scw4j.k8s.upgrade.UpgradeProgress;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.CallCount;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.samples.terminal.Times;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** An upgrade over two minor versions: which clusters are near their end, what would have to be done, and then it is done. */
public final class Upgrade {

    private final K8s k8s;
    private final Terminal terminal;
    private Instant begun;
    private int looks;

    private Upgrade(K8s k8s, Terminal terminal) {
        this.k8s = k8s;
        this.terminal = terminal;
        this.begun = terminal.now();
    }

    /**
     * Plays on an embedded Scaleway, in which an old cluster stands. With the id of a cluster of one's own it prints the plan for
     * that one and changes nothing; with {@code run} after the id it carries it out.
     */
    public static void main(String... arguments) {
        CallCount calls = new CallCount();
        try (Stage stage = stage(arguments, calls)) {
            Terminal terminal = Terminal.on(new PrintWriter(System.out, true, Terminal.charset()), stage.clock());
            Upgrade upgrade = new Upgrade(K8s.of(stage.client()), terminal);
            String clusterId = stage.scaleway().map(upgrade::seeded).orElseGet(() -> arguments[0]);
            upgrade.show(clusterId);
            if (arguments.length == 0 || arguments.length > 1 && arguments[1].equals("run")) {
                upgrade.run(clusterId);
            }
            terminal.line(calls.toString());
        }
    }

    private static Stage stage(String[] arguments, CallCount calls) {
        return arguments.length > 0
                ? Stage.live(client -> client.listener(calls))
                : Stage.embedded(EmbeddedScaleway.builder().skipWaits(), client -> client.listener(calls));
    }

    /** An old cluster; one of its pools gets a new node before it gives an old one up. */
    private String seeded(EmbeddedScaleway scaleway) {
        EmbeddedCluster old = scaleway.k8s()
                .seed(ClusterSeed.named("shop")
                        .version("1.34.6")
                        .pool(PoolSeed.of("front", "DEV1-M", 3))
                        .pool(PoolSeed.of("back", "PRO2-XXS", 2)));
        scaleway.k8s().seed(ClusterSeed.named("archive").region("nl-ams").version("1.33.4"));
        k8s.pools()
                .update(
                        old.pool("front").id(),
                        pool -> pool.upgradePolicy(
                                policy -> policy.maxUnavailable(0).maxSurge(1)));
        return old.id();
    }

    private void show(String clusterId) {
        terminal.line("@|bold What comes to its end of life|@");
        k8s.upgrades().endOfLife().toString().lines().forEach(row -> terminal.line("  " + row));
        terminal.line("@|bold What would have to be done|@");
        terminal.line(k8s.upgrades().plan(clusterId, UpgradeGoal.latestMinor()).toString());
    }

    private void run(String clusterId) {
        terminal.line("@|bold It is done|@");
        // tag::upgrade
        UpgradePlan plan = k8s.upgrades().plan(clusterId, UpgradeGoal.latestMinor());
        k8s.upgrades().runner(plan).onProgress(this::tell).run();
        // end::upgrade
        terminal.line("@|bold What is left|@");
        terminal.line(k8s.upgrades().plan(clusterId, UpgradeGoal.latestMinor()).toString());
    }

    /** A line for each step that begins and is through; what is under way is drawn in place where that is possible. */
    private void tell(UpgradeProgress progress) {
        String step = progress.number() + "/" + progress.of() + " " + progress.step();
        switch (progress.phase()) {
            case BEGUN -> {
                begun = terminal.now();
                if (!terminal.isInteractive()) {
                    terminal.line("  " + terminal.dots() + " " + step);
                }
            }
            case UNDER_WAY -> {
                if (terminal.isInteractive()) {
                    String missing = progress.waiting()
                            .map(wait -> terminal.separator() + String.join(terminal.separator(), wait.missing()))
                            .orElse("");
                    terminal.redraw(looks++, step + missing);
                }
            }
            case DONE -> {
                terminal.erase();
                Duration lasted = Duration.between(begun, terminal.now());
                terminal.line(
                        "  @|green " + terminal.check() + "|@ " + step + terminal.separator() + Times.text(lasted));
            }
        }
    }
}
