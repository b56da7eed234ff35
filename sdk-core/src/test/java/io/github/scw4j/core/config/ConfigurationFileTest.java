package io.github.scw4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFileTest {
    private static final String FILE = """
            access_key: SCWABCDEFGH123456789
            secret_key: 11111111-2222-4333-8444-555555555555
            default_region: fr-par
            send_telemetry: true
            something_new: [1, 2, {three: 4}]
            active_profile: dev
            profiles:
              dev:
                default_region: nl-ams
                default_zone: nl-ams-2
              prod:
                secret_key: 99999999-8888-4777-8666-aaaaaaaaaaaa
                insecure: false
              bare:
            """;

    @TempDir
    private Path home;

    private Path file(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }

    private Path file(String text) throws IOException {
        return file(".config/scw/config.yaml", text);
    }

    private Configuration load(String... variables) {
        Map<String, String> environment = new HashMap<>(Map.of("HOME", home.toString()));
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return Configuration.builder().load(environment);
    }

    @Test
    void theActiveProfileLiesOverTheTopLevelKeyByKey() throws IOException {
        Path file = file(FILE);

        Configuration configuration = load();

        assertThat(configuration.defaultRegion()).contains(Region.NL_AMS);
        assertThat(configuration.defaultZone()).contains(Zone.NL_AMS_2);
        assertThat(configuration.secretKey()).contains(Secret.of(Keys.SECRET));
        assertThat(configuration.report().toString())
                .containsPattern(
                        "default_region +nl-ams +profile \"dev\" in .*config.yaml, line 9 \\(overrides top level of"
                                + " .*config.yaml, line 3\\)")
                .contains("top level of " + file + ", line 2")
                .contains("profile \"dev\", selected by active_profile in the file");
    }

    @Test
    void theEnvironmentSelectsAnotherProfile() throws IOException {
        file(FILE);

        Configuration configuration = load("SCW_PROFILE", "prod");

        assertThat(configuration.secretKey()).contains(Secret.of(Keys.OTHER_SECRET));
        assertThat(configuration.accessKey()).contains(Keys.ACCESS);
        assertThat(configuration.defaultRegion()).contains(Region.FR_PAR);
        assertThat(configuration.report().file())
                .endsWith("profile \"prod\", selected by the environment variable SCW_PROFILE");
    }

    @Test
    void theProgramSelectsBeforeTheEnvironment() throws IOException {
        file(FILE);

        Configuration configuration =
                Configuration.builder().profile("prod").load(Map.of("HOME", home.toString(), "SCW_PROFILE", "dev"));

        assertThat(configuration.secretKey()).contains(Secret.of(Keys.OTHER_SECRET));
    }

    @Test
    void anEmptyProfileVariableSelectsNothing() throws IOException {
        file(FILE);

        assertThat(load("SCW_PROFILE", "").defaultRegion()).contains(Region.NL_AMS);
    }

    @Test
    void theProfileNamedDefaultIsTheTopLevel() throws IOException {
        file(FILE);

        assertThat(load("SCW_PROFILE", "default").defaultRegion()).contains(Region.FR_PAR);
    }

    @Test
    void aProfileWithoutSettingsIsTheTopLevelToo() throws IOException {
        file(FILE);

        assertThat(load("SCW_PROFILE", "bare").defaultRegion()).contains(Region.FR_PAR);
    }

    @Test
    void anUnknownProfileIsAnErrorThatListsTheKnownOnes() throws IOException {
        Path file = file(FILE);

        assertThatThrownBy(() -> load("SCW_PROFILE", "staging"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the profile \"staging\", asked for by the environment variable SCW_PROFILE, is not in "
                        + file + "; known profiles: default, dev, prod, bare");
    }

    @Test
    void aProfileWithoutAFileIsAnErrorThatSaysWhereTheFileWasLookedFor() {
        assertThatThrownBy(() -> load("SCW_PROFILE", "dev"))
                .hasMessageContaining("the profile \"dev\"")
                .hasMessageContaining(home.resolve(".config/scw/config.yaml") + ", by HOME, does not exist, nor does");
    }

    @Test
    void theDefaultProfileNeedsNoFile() {
        assertThat(load("SCW_PROFILE", "default").secretKey()).isEmpty();
    }

    @Test
    void environmentAndProgramOverrideTheFile() throws IOException {
        file(FILE);

        Configuration configuration = Configuration.builder()
                .defaultZone(Zone.PL_WAW_1)
                .load(Map.of("HOME", home.toString(), "SCW_DEFAULT_REGION", "it-mil", "SCW_DEFAULT_ZONE", "it-mil-1"));

        assertThat(configuration.defaultRegion()).contains(Region.IT_MIL);
        assertThat(configuration.defaultZone()).contains(Zone.PL_WAW_1);
        assertThat(configuration.report().toString())
                .containsPattern(
                        "default_zone +pl-waw-1 +the program \\(overrides environment variable SCW_DEFAULT_ZONE; profile \"dev\" in");
    }

    @Test
    void whatIsOverriddenNeedNotBeWellFormed() throws IOException {
        file("default_region: nowhere\n");

        assertThat(load("SCW_DEFAULT_REGION", "it-mil").defaultRegion()).contains(Region.IT_MIL);
    }

    @Test
    void theFirstVariableThatIsSetTellsThePlace() throws IOException {
        file("default_region: fr-par\n");
        Path xdg = file("xdg/scw/config.yaml", "default_region: nl-ams\n");
        Path own = file("own.yaml", "default_region: pl-waw\n");
        String xdgHome = xdg.getParent().getParent().toString();

        assertThat(load().defaultRegion()).contains(Region.FR_PAR);
        assertThat(load("XDG_CONFIG_HOME", xdgHome).defaultRegion()).contains(Region.NL_AMS);
        assertThat(load("XDG_CONFIG_HOME", xdgHome, "SCW_CONFIG_PATH", own.toString())
                        .defaultRegion())
                .contains(Region.PL_WAW);
        assertThat(load("XDG_CONFIG_HOME", "", "SCW_CONFIG_PATH", "").defaultRegion())
                .contains(Region.FR_PAR);
        assertThat(load("HOME", "", "USERPROFILE", home.toString()).defaultRegion())
                .contains(Region.FR_PAR);
    }

    @Test
    void theShortSuffixIsAFallback() throws IOException {
        file(".config/scw/config.yml", "default_region: nl-ams\n");
        assertThat(load().defaultRegion()).contains(Region.NL_AMS);

        file("default_region: fr-par\n");
        assertThat(load().defaultRegion()).contains(Region.FR_PAR);
    }

    @Test
    void theFileThatTheProgramNamesMustExist() throws IOException {
        Path own = file("own.yaml", "default_region: pl-waw\n");
        Path absent = home.resolve("absent.yaml");

        assertThat(Configuration.builder().configurationFile(own).load(Map.of()).defaultRegion())
                .contains(Region.PL_WAW);
        assertThatThrownBy(
                        () -> Configuration.builder().configurationFile(absent).load(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(absent.toString())
                .hasMessageContaining("does not exist");
    }

    @Test
    void theFileThatTheEnvironmentNamesMayBeYetToBeWritten() {
        Configuration configuration =
                load("SCW_CONFIG_PATH", home.resolve("later.yaml").toString());

        assertThat(configuration.report().file())
                .isEqualTo("none: " + home.resolve("later.yaml") + ", by SCW_CONFIG_PATH, does not exist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# nothing\n", "---\n", "{}\n", "default_region:\n", "default_region: ~\n", "profiles:\n"})
    void aFileMayBeEmpty(String text) throws IOException {
        file(text);

        assertThat(load().defaultRegion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'insecure: true',true", "'insecure: \"1\"',true", "'insecure: F',false"})
    void booleansMayBeQuoted(String text, boolean insecure) throws IOException {
        file(text);

        assertThat(load().insecure()).isEqualTo(insecure);
    }

    @Test
    void anEmptyTextInTheFileIsAnErrorWithItsLine() throws IOException {
        Path file = file("access_key: SCWABCDEFGH123456789\ndefault_region: \"\"\n");

        assertThatThrownBy(this::load)
                .hasMessage("default_region is malformed (empty); it comes from top level of " + file
                        + ", line 2; expected a region such as fr-par");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a: b\nsecret_key: [`                      | 2 | not YAML",
                "`a: b\n c: d`                              | 2 | not YAML",
                "`secret_key: @x`                           | 1 | not YAML",
                "`a: b\nsecret_key: *11111111-2222-4333-8444-555555555555` | 2 | not YAML",
                "`just text`                                | 1 | expected keys and values",
                "`- a\n- b`                                 | 1 | expected keys and values",
                "`a: b\nprofiles: dev`                      | 2 | expected keys and values",
                "`profiles:\n  dev: text`                   | 2 | expected keys and values",
                "`a: b\nsecret_key: {a: b}`                 | 2 | secret_key must be a single value",
                "`active_profile: [dev]`                    | 1 | active_profile must be a single value",
                "`a: b\n\na: c`                             | 3 | the key \"a\" is there already",
                "`--- {a: b}\n--- {c: d}`                   | 2 | not YAML"
            })
    void aFileThatCannotBeUnderstoodIsAnErrorWithItsLine(String text, int line, String problem) throws IOException {
        Path file = file(text.replace("\\n", "\n"));

        assertThatThrownBy(this::load)
                .isInstanceOf(ConfigurationException.class)
                .hasNoCause()
                .hasMessageStartingWith("the configuration file " + file + ", line " + line + ": " + problem)
                .hasMessageNotContaining(Keys.SECRET);
    }

    @Test
    void aFileInAnotherEncodingIsAnError() throws IOException {
        Path file = file("");
        Files.write(file, new byte[] {(byte) 0xe9, ':', ' ', 'b'});

        assertThatThrownBy(this::load).hasMessageEndingWith("not text in UTF-8");
    }

    @Test
    void aFolderInPlaceOfTheFileIsAnError() throws IOException {
        Path folder = Files.createDirectories(home.resolve(".config/scw/config.yaml"));

        assertThatThrownBy(this::load).hasMessageStartingWith("the configuration file " + folder + " cannot be read: ");
    }

    @ParameterizedTest
    @CsvSource({"rw-------,false", "r--------,false", "rw-r-----,true", "rw----r--,true", "rw--w--w-,false"})
    void aFileThatOthersCanReadIsWarnedOf(String permissions, boolean warned) throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "files have no POSIX permissions here");
        Path file = file(FILE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        Configuration configuration = load();

        String warning = "the configuration file " + file + " can be read by others than its owner";
        assertThat(configuration.report().toString().contains(warning)).isEqualTo(warned);
        assertThat(log()).doesNotContain(Keys.SECRET);
        assertThat(log().contains("WARN " + Configuration.class.getName() + " - " + warning))
                .isEqualTo(warned);
    }

    /** What the tests of this module have logged so far; the file's path, new for each test, tells whose lines are whose. */
    private static String log() throws IOException {
        Path log = Path.of("target/trace.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
