package io.github.scw4j.samples.controller;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A manifest of the sample controller.
 *
 * @param objects what is in it
 */
record Manifest(List<HasMetadata> objects) {

    /** That of this name. */
    static Manifest read(String name) {
        try (KubernetesClient client = new KubernetesClientBuilder().build();
                InputStream manifest = Files.newInputStream(Path.of("src/main/kubernetes", name))) {
            return new Manifest(client.load(manifest).items());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> Stream<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What its roles allow. */
    Set<Permission> granted() {
        Set<Permission> granted = new HashSet<>();
        all(ClusterRole.class)
                .flatMap(role -> role.getRules().stream())
                .flatMap(rule -> Permission.of(rule, ""))
                .forEach(granted::add);
        all(Role.class)
                .forEach(role -> role.getRules().stream()
                        .flatMap(rule -> Permission.of(rule, role.getMetadata().getNamespace()))
                        .forEach(granted::add));
        return granted;
    }
}
