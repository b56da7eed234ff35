package io.github.scw4j.samples.controller;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.reconcile.Reconciler;
import io.github.scw4j.reconcile.ReconcilerBuilder;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.kubernetes.ClusterAccess;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.ControlC;
import io.github.scw4j.samples.terminal.KubernetesCalls;
import io.github.scw4j.samples.terminal.Program;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A controller of one cluster: keeps its nodes labelled, heals them, and gives Services load balancers where it is told to. On the embedded Scaleway it lives through a bad night; on
 * the real one it runs until it is stopped, and its Deployment is in {@code src/main/kubernetes/controller.yaml}.
 */
@Command(
        name = "controller",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        description = "Watches a cluster from both sides, shows what it sees, and heals what is broken.",
        footer = "%nExit code: 0 when all went well, 1 when something failed, 2 when the options make no sense.")
public final class Controller implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--live",
            description =
                    "On the real Scaleway, as your environment and profile file say, and in the cluster with the same key."
                            + " Runs until it is stopped; its audit trail goes to standard error.")
    private boolean live;

    @Option(names = "--cluster", paramLabel = "ID", description = "With --live: the cluster's id, Scaleway's.")
    private @Nullable String clusterId;

    @Option(
            names = "--service-account",
            description =
                    "With --live, in a pod: in the cluster with the pod's service account in place of the key, so that"
                            + " Kubernetes' own roles say what it may do there.")
    private boolean serviceAccount;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "observe, dry-run or enforce. Default: dry-run with --live, enforce on the embedded Scaleway.")
    private @Nullable Mode mode;

    @Option(
            names = "--services",
            description =
                    "Gives Services of the class reconcile.scw4j.io/load-balancer their load balancers as well, beside"
                            + " the platform's own controller. What it needs for that: src/main/kubernetes/controller-services.yaml.")
    private boolean services;

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            defaultValue = "kube-system",
            description = "Where its ConfigMap and its Lease are. Default: ${DEFAULT-VALUE}.")
    private String namespace = "kube-system";

    @Option(
            names = "--pace",
            paramLabel = "MS",
            defaultValue = "50",
            description = "On the embedded Scaleway: how many milliseconds to rest after each half minute of its time."
                    + " Default: ${DEFAULT-VALUE}.")
    private long pace;

    Controller(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the controller; the process ends with 0 if all went well. */
    public static void main(String... arguments) {
        Program.main(Controller::commandLine, arguments);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Controller(out, err))
                .registerConverter(
                        Mode.class,
                        text -> Mode.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @Override
    public Integer call() {
        return Program.reporting(err, live ? this::live : this::play);
    }

    private int live() {
        String id = clusterId;
        if (id == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--live needs --cluster=ID: the id of the cluster to watch");
        }
        try (Stage stage = Stage.live(client -> client.userAgent("controller"));
                KubernetesClient kubernetes =
                        serviceAccount ? new KubernetesClientBuilder().build() : withKey(stage, id)) {
            watch(stage, kubernetes, id);
            return 0;
        }
    }

    /** Into the cluster with the key that Scaleway is called with. */
    static KubernetesClient withKey(Stage stage, String id) {
        return ClusterAccess.of(
                        stage.client(), K8s.of(stage.client()).clusters().get(id))
                .connect();
    }

    /** Watches a cluster until the thread is interrupted. */
    void watch(Stage stage, KubernetesClient kubernetes, String id) {
        Terminal terminal = Terminal.on(out, stage.clock());
        ControllerView view = new ControllerView(terminal);
        terminal.line("@|bold scw4j controller of cluster " + id + ", mode " + mode(Mode.DRY_RUN) + "|@");
        terminal.line("");
        try (Reconciler reconciler = reconciler(stage, namespace, services)
                .listener(view)
                .kubernetes(kubernetes)
                .cluster(id)
                .mode(mode(Mode.DRY_RUN))
                .build()) {
            untilStopped(reconciler);
        }
        view.news("stopped  ", "the Lease is given back");
    }

    /** Ctrl-C or SIGTERM ends it: the action under way is waited for, and another replica takes over at once. */
    private static void untilStopped(Reconciler reconciler) {
        try (ControlC unused = new ControlC()) {
            reconciler.start();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                reconciler.stop();
            }
        }
    }

    private int play() {
        KubernetesCalls calls = new KubernetesCalls();
        try (Stage stage = Stage.embedded(EmbeddedScaleway.builder(), client -> client.userAgent("controller"));
                BadNight night = new BadNight(stage.scaleway().orElseThrow(), stage.client());
                KubernetesClient kubernetes = night.newClient(calls)) {
            Terminal terminal = Terminal.on(out, stage.clock());
            ControllerView view = new ControllerView(terminal);
            terminal.line("@|bold scw4j controller of an embedded cluster, mode " + mode(Mode.ENFORCE) + "|@");
            terminal.line("");
            try (Reconciler reconciler = reconciler(stage, namespace, services)
                    .listener(view)
                    .kubernetes(kubernetes)
                    .cluster(night.clusterId())
                    .mode(mode(Mode.ENFORCE))
                    .audit(record -> {}) // the view shows it
                    .build()) {
                night.live(reconciler, view, Duration.ofMillis(pace));
            }
            summary(terminal, view, night, calls);
            return 0;
        }
    }

    private static void summary(Terminal terminal, ControllerView view, BadNight night, KubernetesCalls calls) {
        terminal.erase();
        terminal.line("");
        view.table();
        terminal.line("");
        terminal.line(
                "  @|bold reboots " + night.reboots() + terminal.separator() + "replacements " + night.replacements()
                        + terminal.separator() + "rounds " + view.rounds() + terminal.separator() + "Scaleway calls "
                        + night.scalewayCalls() + terminal.separator() + "Kubernetes writes " + calls.writes()
                        + terminal.separator() + "reads " + calls.reads() + "|@");
    }

    /** What runs here and there: only clients, cluster and mode are to be added. */
    static ReconcilerBuilder reconciler(Stage stage, String namespace, boolean services) {
        ReconcilerBuilder builder = Reconciler.builder()
                .scaleway(stage.client())
                .nodes(NodePolicy.kapsule())
                .autoheal(AutohealPolicy.defaults())
                .namespace(namespace)
                .clock(stage.clock());
        return services ? builder.services(ServicePolicy.byClass()) : builder;
    }

    private Mode mode(Mode byDefault) {
        Mode chosen = mode;
        return chosen == null ? byDefault : chosen;
    }
}
