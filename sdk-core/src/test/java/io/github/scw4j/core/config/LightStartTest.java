package io.github.scw4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program without a configuration file must not pay for YAML: here its classes cannot even be found. */
class LightStartTest {
    /** What a configuration loaded there says of itself. */
    private static String load(Map<String, String> environment) throws IOException, ReflectiveOperationException {
        try (URLClassLoader withoutYaml = new URLClassLoader(locations(), null)) {
            Object builder = withoutYaml
                    .loadClass(Configuration.class.getName())
                    .getMethod("builder")
                    .invoke(null);
            assertThat(builder.getClass()).isNotEqualTo(Configuration.Builder.class);
            return builder.getClass()
                    .getMethod("load", Map.class)
                    .invoke(builder, environment)
                    .toString();
        }
    }

    private static URL[] locations() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(property -> System.getProperty(property, ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(location -> !location.isEmpty() && !location.contains("snakeyaml"))
                .map(location -> {
                    try {
                        return Path.of(location).toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(URL[]::new);
    }

    @Test
    void withoutAFileNoYamlIsLoaded() throws IOException, ReflectiveOperationException {
        String configuration = load(Map.of("SCW_SECRET_KEY", Keys.SECRET, "HOME", "/no-such-home"));

        assertThat(configuration).contains("11111111-xxxx");
    }

    @Test
    void withAFileYamlIsMissedHere(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("config.yaml"), "default_region: fr-par\n");

        assertThatThrownBy(() -> load(Map.of("SCW_CONFIG_PATH", file.toString())))
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseInstanceOf(ClassNotFoundException.class)
                .rootCause()
                .hasMessageContaining("snakeyaml");
    }
}
