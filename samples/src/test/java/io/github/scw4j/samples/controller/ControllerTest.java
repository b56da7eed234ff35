package io.github.scw4j.samples.controller;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.KubernetesCalls;
import io.github.scw4j.samples.terminal.Program;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ControllerTest {
    private static final Pattern NODE = Pattern.compile("(\\S+) breaks: ");
    private static final Pattern SUCCESSOR = Pattern.compile("(\\S+) came in the place of ");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int controller(String... arguments) {
        return Program.run(Controller::commandLine, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String found(Pattern pattern) {
        return pattern.matcher(out.toString())
                .results()
                .findFirst()
                .map((MatchResult result) -> result.group(1))
                .orElseThrow();
    }

    @Test
    void aNodeThatGoesBadIsSuspectedRebootedReplacedAndTheNewOneIsLabelled() {
        long began = System.nanoTime();

        int exitCode = controller("--pace", "0");

        System.out.println("the bad night took " + (System.nanoTime() - began) / 1_000_000 + " ms");
        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isZero();
        String bad = found(NODE);
        String successor = found(SUCCESSOR);
        assertThat(out.toString())
                .containsSubsequence(
                        "mode ENFORCE",
                        bad + "  fr-par-1  zone unlabelled",
                        "patch " + bad + ": label topology.kubernetes.io/zone=fr-par-1",
                        bad + "  fr-par-1  zone labelled",
                        bad + " breaks",
                        "suspect, NotReady",
                        "AutohealSuspected " + bad,
                        "reboot " + bad,
                        "rebooting, NotReady for 15m",
                        "AutohealRebootFailed " + bad,
                        "drain " + bad,
                        "draining, NotReady for 30m",
                        "replace " + bad,
                        "AutohealReplaceSucceeded",
                        "its incident is over",
                        "reboots 1")
                .contains(
                        successor + "  fr-par-1  zone labelled    Ready",
                        "refused",
                        "zone labelled    Ready                           healthy",
                        "  fr-par-2  ")
                .containsPattern(
                        "reboots 1\\W+replacements 1\\W+rounds \\d+\\W+Scaleway calls \\d+\\W+Kubernetes writes \\d+");
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNothing() {
        assertThat(controller("--pace", "0", "--mode", "dry-run")).isZero();

        String bad = found(NODE);
        assertThat(out.toString())
                .containsSubsequence(
                        "mode DRY_RUN", "would", "label topology.kubernetes.io/zone=fr-par-1", "would", "reboot " + bad)
                .contains("AutohealDryRun " + bad, "reboots 0", "replacements 0")
                .doesNotContain("zone labelled", "  did  ");
    }

    @Test
    void aRunningControllerIsElectedDoesNothingButSayWhatItWouldAndGivesItsLeaseBack() throws Exception {
        try (Stage stage = Stage.embedded(EmbeddedScaleway.builder(), UnaryOperator.identity());
                BadNight night = new BadNight(stage.scaleway().orElseThrow(), stage.client());
                KubernetesClient kubernetes = night.newClient(new KubernetesCalls())) {
            CountDownLatch decided = new CountDownLatch(1);
            Writer screen = new FilterWriter(out) {
                @Override
                public void write(String text, int from, int length) throws IOException {
                    super.write(text, from, length);
                    if (text.contains("would")) {
                        decided.countDown();
                    }
                }
            };
            Controller controller = new Controller(new PrintWriter(screen, true), new PrintWriter(err, true));
            Thread running = new Thread(() -> controller.watch(stage, kubernetes, night.clusterId()));
            running.start();

            assertThat(decided.await(90, TimeUnit.SECONDS)).isTrue();
            running.interrupt();
            running.join(30_000);

            assertThat(running.isAlive()).isFalse();
            assertThat(out.toString())
                    .containsSubsequence("mode DRY_RUN", "would", "label topology.kubernetes.io/zone", "given back");
            assertThat(kubernetes
                            .leases()
                            .inNamespace("kube-system")
                            .withName("scw4j-reconcile-" + night.clusterId())
                            .require()
                            .getSpec()
                            .getLeaseDurationSeconds())
                    .as("it runs out at once")
                    .isOne();
        }
    }

    @Test
    void aLiveControllerHasToBeToldItsCluster() {
        assertThat(controller("--live")).isEqualTo(2);
        assertThat(err.toString()).contains("--cluster");
    }

    @Test
    void aLiveControllerGoesIntoItsClusterWithoutTheAdminToken() {
        try (Stage stage = Stage.embedded(EmbeddedScaleway.builder(), UnaryOperator.identity());
                BadNight night = new BadNight(stage.scaleway().orElseThrow(), stage.client());
                KubernetesClient kubernetes = Controller.withKey(stage, night.clusterId())) {
            assertThat(kubernetes.getMasterUrl().getHost()).startsWith(night.clusterId() + ".api.k8s.");
            assertThat(stage.scaleway().orElseThrow().calls().of("GetClusterKubeConfig"))
                    .singleElement()
                    .satisfies(
                            call -> assertThat(call.queryParameter("redacted")).contains("true"));
        }
    }

    @Test
    void aModeThatIsNoneIsRefused() {
        assertThat(controller("--mode", "kaputt")).isEqualTo(2);
        assertThat(err.toString()).contains("--mode", "kaputt");
    }
}
