package io.github.scw4j.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Secret;
import io.github.scw4j.k8s.kubeconfig.Kubeconfig;
import io.github.scw4j.samples.terminal.Program;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int quickstart(String... arguments) {
        return Program.run(Quickstart::commandLine, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void aClusterIsMadeFilledScaledUpgradedAndDeleted(@TempDir Path folder) throws Exception {
        Path kubeconfig = folder.resolve("kubeconfig.yaml");

        int exitCode = quickstart("--speed", "600", "--kubeconfig", kubeconfig.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("embedded Scaleway 600 times as fast")
                .contains("creating", "2 of 3 nodes ready", "upgrading", "deleting")
                .containsSubsequence(
                        "create a private network",
                        "wait for its 2 nodes",
                        "from 2 to 3 nodes",
                        "upgrade the control plane",
                        "replace the nodes",
                        "delete the cluster",
                        "what was done",
                        "in all",
                        "calls");
        assertThat(Files.readString(kubeconfig)).contains("exec-credential");
        assertThat(Kubeconfig.parse(Files.readString(kubeconfig)).token()).isEmpty();
    }

    @Test
    void theAdminTokenIsWrittenOnlyWhenAskedFor(@TempDir Path folder) throws Exception {
        Path kubeconfig = folder.resolve("kubeconfig.yaml");

        assertThat(quickstart("--speed", "600", "--with-token", "--kubeconfig", kubeconfig.toString()))
                .isZero();

        Secret token = Kubeconfig.parse(Files.readString(kubeconfig)).token().orElseThrow();
        assertThat(out.toString()).doesNotContain(token.reveal());
    }

    @Test
    void aFailureIsOneReadableMessageAndWhatWasMadeIsDeleted(@TempDir Path folder) {
        Path nowhere = folder.resolve("missing").resolve("kubeconfig.yaml");

        int exitCode = quickstart("--speed", "600", "--kubeconfig", nowhere.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).startsWith("failed: ").contains("missing").doesNotContain("\tat ");
        assertThat(out.toString()).contains("delete the cluster with its nodes");
    }

    @Test
    void aRegionThatIsNoneIsRefusedBeforeAnythingIsDone() {
        assertThat(quickstart("--region", "Paris")).isEqualTo(2);
        assertThat(err.toString()).contains("--region", "Paris", "fr-par");
    }

    @Test
    void helpTellsTheOptions() {
        assertThat(quickstart("--help")).isZero();
        assertThat(out.toString()).contains("--live", "--region", "--keep", "--speed");
    }
}
