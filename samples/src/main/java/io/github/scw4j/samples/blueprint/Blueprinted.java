package io.github.scw4j.samples.blueprint;

import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.blueprint.Blueprint;
import io.github.scw4j.k8s.blueprint.BlueprintPlan;
import io.github.scw4j.k8s.blueprint.BlueprintStoppedException;
import io.github.scw4j.k8s.blueprint.InvalidBlueprintException;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.CallCount;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A cluster as a file ({@code src/main/blueprints/web.yaml}): planned and made, changed, held up where somebody has to say yes, and
 * exported for those who leave.
 */
public final class Blueprinted {
    private static final String FILE = "web.yaml";

    private final K8s k8s;
    private final Terminal terminal;

    private Blueprinted(K8s k8s, Terminal terminal) {
        this.k8s = k8s;
        this.terminal = terminal;
    }

    /** Plays on an embedded Scaleway. With the id of a cluster of one's own it exports that one, and changes nothing. */
    public static void main(String... arguments) {
        CallCount calls = new CallCount();
        boolean live = arguments.length > 0;
        try (Stage stage = live
                ? Stage.live(client -> client.listener(calls))
                : Stage.embedded(EmbeddedScaleway.builder().skipWaits(), client -> client.listener(calls))) {
            Terminal terminal = Terminal.on(new PrintWriter(System.out, true, Terminal.charset()), stage.clock());
            Blueprinted sample = new Blueprinted(K8s.of(stage.client()), terminal);
            if (live) {
                sample.export(arguments[0]);
            } else {
                sample.play(file());
            }
            terminal.line("");
            terminal.line("@|faint " + calls + "|@");
        }
    }

    private static String file() {
        String name = "/blueprints/" + FILE;
        try (InputStream text = Objects.requireNonNull(Blueprinted.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void play(String file) {
        headline("Mistakes in the file are told by line and field");
        mistaken(file.replace("max_size: 5", "maxsize: 5").replace("description: office", "comment: office"));

        headline("What is not there is made");
        apply(Blueprint.parse(file, FILE));
        headline("A second time nothing is done");
        apply(Blueprint.parse(file, FILE));

        headline("Another node type is not taken without a yes");
        Blueprint larger = Blueprint.parse(
                file.replace("DEV1-M\n    size: 1", "DEV1-L\n    size: 2")
                        .replace("    autoscaling: true", "    labels: {tier: front}\n    autoscaling: true"),
                FILE);
        try {
            apply(larger);
        } catch (BlueprintStoppedException e) {
            terminal.line("  " + e.getMessage());
        }
        headline("Somebody says yes");
        k8s.blueprints()
                .runner(k8s.blueprints().plan(larger))
                .allowing(ChangeClass.NEW_POOL_NEEDED)
                .onProgress((step, line) -> through(line))
                .run();
        terminal.line(k8s.blueprints().plan(larger).toString());

        export(k8s.clusters().list().iterator().next().id());
    }

    private void mistaken(String file) {
        try {
            Blueprint.parse(file, FILE);
        } catch (InvalidBlueprintException e) {
            terminal.line("  " + e.getMessage());
        }
    }

    private void apply(Blueprint blueprint) {
        BlueprintPlan plan = k8s.blueprints().plan(blueprint);
        terminal.line(plan.toString());
        k8s.blueprints().runner(plan).onProgress((step, line) -> through(line)).run();
    }

    private void through(String line) {
        if (line.endsWith(": done")) {
            terminal.line("  " + terminal.check() + " " + line);
        }
    }

    private void export(String clusterId) {
        Cluster cluster = k8s.clusters().get(clusterId);
        Blueprint live = k8s.blueprints().of(clusterId);
        headline("As a file, read from what is there");
        terminal.line(live.toYaml());
        headline("As Terraform or OpenTofu, with what is there to be taken over");
        terminal.line(live.toTerraform(cluster, k8s.pools().list(clusterId).toList()));
        headline("As commands for scw, to make it anew");
        terminal.line(live.toCommands());
    }

    private void headline(String text) {
        terminal.line("");
        terminal.line("@|bold " + text + "|@");
    }
}
