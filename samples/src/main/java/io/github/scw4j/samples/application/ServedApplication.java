package io.github.scw4j.samples.application;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.ControlC;
import io.github.scw4j.samples.terminal.LiveOptions;
import io.github.scw4j.samples.terminal.Program;
import io.github.scw4j.samples.terminal.Steps;
import io.github.scw4j.samples.terminal.Terminal;
import java.io.PrintWriter;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line of the sample; what it does with the SDK is in {@link ApplicationLife}. */
@Command(
        name = "served-application",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        description =
                "From nothing to a served application: a cluster, a Deployment and a Service in it, a load balancer, and the URL.",
        footer = "%nExit code: 0 when all went well, 1 when something failed, 2 when the options make no sense.")
public final class ServedApplication implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Mixin
    private final LiveOptions options = new LiveOptions();

    @Option(names = "--keep", description = "Do not delete anything in the end.")
    private boolean keep;

    private ServedApplication(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the sample; the process ends with 0 if all went well. */
    public static void main(String... arguments) {
        Program.main(ServedApplication::commandLine, arguments);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new ServedApplication(out, err));
    }

    @Override
    public Integer call() {
        return Program.reporting(err, this::play);
    }

    private int play() {
        try (Stage stage =
                options.live() ? Stage.live(client -> client.userAgent("served-application")) : Stage.embedded()) {
            Terminal terminal = Terminal.on(out, stage.clock());
            terminal.line("@|bold From nothing to a served application, on "
                    + (options.live() ? "the real Scaleway" : "an embedded Scaleway") + "|@");
            terminal.line("");
            if (options.live()) {
                terminal.line("@|yellow It costs money: two nodes, their volumes, a load balancer.|@");
            }
            if (!options.agreed(out, err)) {
                return 1;
            }
            Steps steps = new Steps(terminal);
            String name =
                    options.live() ? "served-" + UUID.randomUUID().toString().substring(0, 8) : "served";
            try (ApplicationLife life = new ApplicationLife(
                    name,
                    stage.client(),
                    stage.clock(),
                    cluster -> stage.scaleway()
                            .<Inside>map(scaleway -> new PlayedInside(scaleway, cluster.id()))
                            .orElseGet(() -> Inside.real(stage.client(), cluster)),
                    steps)) {
                return live(life, terminal) ? 0 : 1;
            }
        }
    }

    /** The life, and the tidying up after it, however it ended. */
    private boolean live(ApplicationLife life, Terminal terminal) {
        boolean well = false;
        try (ControlC unused = new ControlC()) {
            try {
                URI url = life.live();
                terminal.line("");
                terminal.line("  @|bold,green served at " + url + "|@"
                        + (options.live()
                                ? ""
                                : "   @|faint (nothing listens there: load balancers are embedded, too)|@"));
                terminal.line("");
                well = true;
            } catch (ScalewayException | KubernetesClientException | IllegalStateException e) {
                Program.failed(err, e);
            }
            // an interrupt was for the life; from here on it would only leave things behind
            boolean interrupted = Thread.interrupted();
            if (!keep) {
                life.end();
            } else if (options.live()) {
                terminal.line("Kept, and billed.");
            }
            return well && !interrupted;
        }
    }
}
