package io.github.scw4j.samples.application;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is applied: the objects of a Helm chart where {@code helm} is installed, or else those of a file; they are the same.
 *
 * @param source where they are from
 * @param objects a Deployment and a Service
 */
record Manifest(String source, List<HasMetadata> objects) {

    private static final String FILE = "/kubernetes/application.yaml";
    private static final String CHART = "/helm/web/Chart.yaml";

    /**
     * Reads it.
     *
     * @param reader reads YAML; it is asked nothing of its cluster
     * @param path where programs are, as {@code PATH} says
     */
    static Manifest read(KubernetesClient reader, @Nullable String path) {
        return helm(path)
                .map(helm -> rendered(reader, helm))
                .orElseGet(() -> new Manifest("application.yaml", load(reader, file())));
    }

    private static Manifest rendered(KubernetesClient reader, Path helm) {
        Path chart = Path.of(URI.create(resource(CHART).toString())).resolveSibling("");
        return new Manifest(
                "the Helm chart web",
                load(reader, output(helm.toString(), "template", "web", chart.toString(), "--namespace", "default")));
    }

    /** A chart is a folder: one that is packed into a jar cannot be given to {@code helm}. */
    private static Optional<Path> helm(@Nullable String path) {
        if (path == null || !resource(CHART).getProtocol().equals("file")) {
            return Optional.empty();
        }
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "helm"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<HasMetadata> load(KubernetesClient reader, byte[] yaml) {
        return reader.load(new ByteArrayInputStream(yaml)).items();
    }

    private static byte[] file() {
        try (InputStream text = resource(FILE).openStream()) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            byte[] output = process.getInputStream().readAllBytes();
            int exitCode = process.waitFor();
            if (exitCode != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + exitCode);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while helm was at work", e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Manifest.class.getResource(name), name);
    }
}
