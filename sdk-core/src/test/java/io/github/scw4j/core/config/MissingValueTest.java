package io.github.scw4j.core.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingValueTest {
    @Test
    void aMissingSecretKeySaysWhereItWasLookedForAndWhyThatGaveNothing() {
        Configuration configuration = Configuration.builder().load(Map.of("HOME", "/no-such-home"));
        Path file = Path.of("/no-such-home/.config/scw/config.yaml");

        assertThatThrownBy(configuration::credentials)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("secret_key is missing. Looked for in:"
                        + "\n - program: not given"
                        + "\n - environment: none of SCW_SECRET_KEY, SCW_TOKEN, SCALEWAY_TOKEN, SCALEWAY_ACCESS_KEY is set"
                        + "\n - configuration file: " + file
                        + ", by HOME, does not exist, nor does config.yml beside it"
                        + "\nExpected a UUID: 8-4-4-4-12 hexadecimal digits. Create an API key in Scaleway's console, and"
                        + " set SCW_SECRET_KEY or run \"scw init\".");
    }

    @Test
    void eachPartOfTheFileIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("config.yaml"), "active_profile: dev\nprofiles:\n  dev:\n");
        Configuration configuration = Configuration.builder().load(Map.of("SCW_CONFIG_PATH", file.toString()));

        assertThatThrownBy(configuration::requireDefaultProjectId)
                .hasMessageContaining("\n - environment: SCW_DEFAULT_PROJECT_ID is not set")
                .hasMessageContaining("\n - profile \"dev\" in " + file + ": has no default_project_id")
                .hasMessageContaining("\n - top level of " + file + ": has no default_project_id");
    }

    @Test
    void withoutAnyPlaceForAFileThatIsSaid() {
        Configuration configuration = Configuration.builder().load(Map.of());

        assertThatThrownBy(configuration::requireDefaultZone)
                .hasMessageContaining(
                        "configuration file: none of SCW_CONFIG_PATH, XDG_CONFIG_HOME, HOME, USERPROFILE says");
    }

    @Test
    void whatWasOnlyBuiltWasOnlyLookedForInTheProgram() {
        Configuration configuration = Configuration.builder().build();

        assertThatThrownBy(configuration::requireDefaultRegion)
                .hasMessage(
                        "default_region is missing. Looked for in:\n - program: not given\nExpected a region such as"
                                + " fr-par. Give the call a region in its options, or configure a default region or zone.");
        assertThatThrownBy(configuration::requireDefaultOrganizationId)
                .hasMessageStartingWith("default_organization_id is missing.");
    }
}
