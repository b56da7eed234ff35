package io.github.scw4j.samples.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private final KubernetesClient reader = new KubernetesClientBuilder()
            .withConfig(new ConfigBuilder(Config.empty()).build())
            .build();

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void withoutHelmTheFileIsApplied(@TempDir Path empty) {
        Manifest manifest = Manifest.read(reader, empty.toString());

        assertThat(manifest.source()).isEqualTo("application.yaml");
        assertThat(manifest.objects())
                .extracting(object -> object.getKind() + " "
                        + object.getMetadata().getNamespace() + "/"
                        + object.getMetadata().getName())
                .containsExactly("Deployment default/web", "Service default/web");
    }

    @Test
    void withHelmItsChartIsRenderedAndApplied(@TempDir Path folder) throws Exception {
        program(
                folder.resolve("helm"),
                "test -f \"$3/Chart.yaml\" || exit 3",
                "printf 'apiVersion: v1\\nkind: ConfigMap\\nmetadata:\\n  name: %s-%s-%s\\n' \"$1\" \"$2\" \"$5\"");

        Manifest manifest = Manifest.read(reader, folder.toString());

        assertThat(manifest.source()).isEqualTo("the Helm chart web");
        assertThat(manifest.objects())
                .extracting(object -> object.getMetadata().getName())
                .containsExactly("template-web-default");
    }

    @Test
    void whenHelmFailsNothingIsAppliedInItsPlace(@TempDir Path folder) throws Exception {
        program(folder.resolve("helm"), "exit 7");

        assertThatThrownBy(() -> Manifest.read(reader, folder.toString())).hasMessageContaining("ended with 7");
    }

    @Test
    void chartAndFileSayTheSame(@TempDir Path empty) {
        String path = System.getenv("PATH");
        assumeTrue(
                path != null
                        && Arrays.stream(path.split(File.pathSeparator))
                                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "helm"))),
                "helm is not installed");

        assertThat(Manifest.read(reader, path).objects())
                .isEqualTo(Manifest.read(reader, empty.toString()).objects());
    }

    private static void program(Path file, String... lines) throws Exception {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
