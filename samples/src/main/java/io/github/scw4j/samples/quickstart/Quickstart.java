package io.github.scw4j.samples.quickstart;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.client.ScalewayClientBuilder;
import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.CallCount;
import io.github.scw4j.samples.terminal.ControlC;
import io.github.scw4j.samples.terminal.LiveOptions;
import io.github.scw4j.samples.terminal.Program;
import io.github.scw4j.samples.terminal.Steps;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line of the quickstart; what it does with the SDK is in {@link ClusterLife}. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        description = "Lives through the life of a Kapsule cluster, from its creation to its deletion.",
        footer = "%nExit code: 0 when all went well, 1 when something failed, 2 when the options make no sense.")
public final class Quickstart implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Mixin
    private final LiveOptions options = new LiveOptions();

    @Option(names = "--region", paramLabel = "REGION", description = "Such as nl-ams. Default: the configured one.")
    private @Nullable Region region;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many times as fast as real time the embedded Scaleway goes. Default: ${DEFAULT-VALUE}.")
    private double speed;

    @Option(names = "--keep", description = "Do not delete the cluster in the end.")
    private boolean keep;

    @Option(
            names = "--kubeconfig",
            paramLabel = "FILE",
            description = "Where to write the kubeconfig. Default: a temporary file.")
    private @Nullable Path kubeconfig;

    @Option(names = "--with-token", description = "Write the kubeconfig with the cluster's admin token in it.")
    private boolean withToken;

    Quickstart(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the quickstart; the process ends with 0 if all went well. */
    public static void main(String... arguments) {
        Program.main(Quickstart::commandLine, arguments);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Quickstart(out, err)).registerConverter(Region.class, Region::of);
    }

    @Override
    public Integer call() {
        return Program.reporting(err, this::play);
    }

    private int play() {
        CallCount calls = new CallCount();
        try (Stage stage = stage(calls)) {
            Terminal terminal = Terminal.on(out, stage.clock());
            introduce(stage, terminal);
            if (!options.agreed(out, err)) {
                return 1;
            }
            Steps steps = new Steps(terminal);
            boolean well = live(new ClusterLife(name(), stage.client(), steps));
            if (!well) {
                return 1;
            }
            steps.summary(!options.live());
            terminal.line("  @|faint " + calls + "|@");
            return 0;
        }
    }

    /** The life, and the tidying up after it, however it ended. */
    private boolean live(ClusterLife life) {
        boolean well = false;
        try (ControlC unused = new ControlC()) {
            try {
                life.live(kubeconfigFile(), withToken);
                well = true;
            } catch (ScalewayException | UncheckedIOException e) {
                Program.failed(err, e);
            }
            // an interrupt was for the life; from here on it would only leave things behind
            boolean interrupted = Thread.interrupted();
            if (!keep) {
                well &= end(life);
            } else if (options.live()) {
                out.println("Kept, and billed: cluster \"" + life.name() + "\" and its private network.");
            }
            return well && !interrupted;
        }
    }

    private boolean end(ClusterLife life) {
        try {
            life.end();
            return true;
        } catch (ScalewayException e) {
            Program.failed(err, e);
            err.println("Look for a cluster and a private network named \"" + life.name()
                    + "\": they may be left, and are billed.");
            return false;
        }
    }

    /** Live, a name that nobody else has: whatever is named so in the end is deleted. */
    private String name() {
        return options.live() ? "quickstart-" + UUID.randomUUID().toString().substring(0, 8) : "quickstart";
    }

    private Path kubeconfigFile() {
        if (kubeconfig != null) {
            return kubeconfig;
        }
        try {
            Path folder = Files.createTempDirectory("quickstart");
            Path file = folder.resolve("kubeconfig.yaml");
            if (!keep) {
                folder.toFile().deleteOnExit();
                file.toFile().deleteOnExit();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("there is no temporary folder to write to", e);
        }
    }

    private Stage stage(CallCount calls) {
        return options.live()
                ? Stage.live(client -> setUp(client, calls))
                : Stage.embedded(EmbeddedScaleway.builder().speed(speed), client -> setUp(client, calls));
    }

    private ScalewayClientBuilder setUp(ScalewayClientBuilder client, CallCount calls) {
        if (region != null) {
            client.defaultRegion(region);
        }
        return client.listener(calls).userAgent("quickstart");
    }

    private void introduce(Stage stage, Terminal terminal) {
        if (options.live()) {
            terminal.line("@|bold scw4j quickstart, on the real Scaleway|@");
            terminal.line("");
            terminal.line(stage.client().configuration().report().toString());
            terminal.line("");
            terminal.line("@|yellow This costs money: three nodes of type " + ClusterLife.NODE_TYPE
                    + " and their volumes, for about a quarter of an hour. "
                    + (keep ? "They are kept in the end." : "All is deleted in the end, also after Ctrl-C.") + "|@");
        } else {
            terminal.line("@|bold scw4j quickstart, on an embedded Scaleway "
                    + String.format(Locale.ROOT, "%.4g", speed).replaceFirst("\\.?0+$", "")
                    + " times as fast as the real one|@");
        }
        terminal.line("");
    }
}
