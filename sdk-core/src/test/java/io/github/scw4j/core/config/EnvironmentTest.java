package io.github.scw4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.ConfigurationException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
    private static Configuration load(Map<String, String> environment) {
        return Configuration.builder().load(environment);
    }

    static Stream<Arguments> variables() {
        return Stream.of(
                variable("SCW_ACCESS_KEY", Keys.ACCESS, Configuration::accessKey, Keys.ACCESS),
                variable("SCALEWAY_ACCESS_KEY", Keys.ACCESS, Configuration::accessKey, Keys.ACCESS),
                variable("SCW_SECRET_KEY", Keys.SECRET, Configuration::secretKey, Secret.of(Keys.SECRET)),
                variable("SCW_TOKEN", Keys.SECRET, Configuration::secretKey, Secret.of(Keys.SECRET)),
                variable("SCALEWAY_TOKEN", Keys.SECRET, Configuration::secretKey, Secret.of(Keys.SECRET)),
                variable("SCALEWAY_ACCESS_KEY", Keys.SECRET, Configuration::secretKey, Secret.of(Keys.SECRET)),
                variable(
                        "SCW_DEFAULT_ORGANIZATION_ID",
                        Keys.PROJECT,
                        Configuration::defaultOrganizationId,
                        Keys.PROJECT),
                variable("SCW_ORGANIZATION", Keys.PROJECT, Configuration::defaultOrganizationId, Keys.PROJECT),
                variable("SCALEWAY_ORGANIZATION", Keys.PROJECT, Configuration::defaultOrganizationId, Keys.PROJECT),
                variable("SCW_DEFAULT_PROJECT_ID", Keys.PROJECT, Configuration::defaultProjectId, Keys.PROJECT),
                variable("SCW_DEFAULT_REGION", "nl-ams", Configuration::defaultRegion, Region.NL_AMS),
                variable("SCW_REGION", "pl-waw", Configuration::defaultRegion, Region.PL_WAW),
                variable("SCALEWAY_REGION", "par1", Configuration::defaultRegion, Region.FR_PAR),
                variable("SCW_DEFAULT_REGION", "xx-new", Configuration::defaultRegion, Region.of("xx-new")),
                variable("SCW_DEFAULT_ZONE", "nl-ams-2", Configuration::defaultZone, Zone.NL_AMS_2),
                variable("SCW_USER_AGENT", "mine/1.0", Configuration::userAgent, "mine/1.0"));
    }

    private static Arguments variable(
            String name, String text, Function<Configuration, Optional<?>> value, Object expected) {
        return Arguments.of(name, text, value, expected);
    }

    @ParameterizedTest(name = "{0}={1}")
    @MethodSource("variables")
    void eachVariableIsReadAndNamedInTheReport(
            String name, String text, Function<Configuration, Optional<?>> value, Object expected) {
        Configuration configuration = load(Map.of(name, text));

        assertThat(value.apply(configuration).orElseThrow()).isEqualTo(expected);
        assertThat(configuration.report().toString()).contains("environment variable " + name);
    }

    @Test
    void nothingConfiguredLeavesTheDefaults() {
        Configuration configuration = load(Map.of());

        assertThat(configuration.apiUrl()).isEqualTo(URI.create("https://api.scaleway.com"));
        assertThat(configuration.insecure()).isFalse();
        assertThat(configuration.secretKey()).isEmpty();
        assertThat(configuration.defaultRegion()).isEmpty();
        assertThat(configuration.defaultZone()).isEmpty();
    }

    @Test
    void theCurrentNameWinsOverLegacyNamesInTheirOrder() {
        Map<String, String> all =
                Map.of("SCW_DEFAULT_REGION", "fr-par", "SCW_REGION", "nl-ams", "SCALEWAY_REGION", "pl-waw");
        Map<String, String> legacy = Map.of("SCW_REGION", "nl-ams", "SCALEWAY_REGION", "pl-waw");

        assertThat(load(all).defaultRegion()).contains(Region.FR_PAR);
        assertThat(load(legacy).defaultRegion()).contains(Region.NL_AMS);
    }

    @Test
    void zonesHaveNoLegacyVariablesAsInTheOfficialCode() {
        assertThat(load(Map.of("SCW_ZONE", "fr-par-1", "SCALEWAY_ZONE", "fr-par-1"))
                        .defaultZone())
                .isEmpty();
    }

    @Test
    void theLegacyNameOfBothKeysIsNeverBoth() {
        assertThat(load(Map.of("SCALEWAY_ACCESS_KEY", Keys.ACCESS)).secretKey()).isEmpty();
        assertThat(load(Map.of("SCALEWAY_ACCESS_KEY", Keys.SECRET)).accessKey()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "t", "T", "TRUE", "true", "True"})
    void booleansAreTrueAsInGo(String text) {
        assertThat(load(Map.of("SCW_INSECURE", text)).insecure()).isTrue();
        assertThat(load(Map.of("SCW_TLSVERIFY", text)).insecure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "f", "F", "FALSE", "false", "False"})
    void booleansAreFalseAsInGo(String text) {
        assertThat(load(Map.of("SCW_INSECURE", text)).insecure()).isFalse();
        assertThat(load(Map.of("SCW_TLSVERIFY", text)).insecure()).isTrue();
    }

    @Test
    void insecureWinsOverItsInvertedLegacyName() {
        assertThat(load(Map.of("SCW_INSECURE", "false", "SCW_TLSVERIFY", "false"))
                        .insecure())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCW_ACCESS_KEY",
                "SCW_SECRET_KEY",
                "SCW_TOKEN",
                "SCALEWAY_TOKEN",
                "SCALEWAY_ACCESS_KEY",
                "SCW_DEFAULT_ORGANIZATION_ID",
                "SCW_DEFAULT_PROJECT_ID",
                "SCW_DEFAULT_REGION",
                "SCW_REGION",
                "SCW_DEFAULT_ZONE",
                "SCW_API_URL",
                "SCW_INSECURE",
                "SCW_TLSVERIFY",
                "SCW_USER_AGENT"
            })
    void aVariableThatIsSetToNothingIsAnErrorThatNamesIt(String variable) {
        assertThatThrownBy(() -> load(Map.of(variable, "")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(variable)
                .hasMessageContaining("is malformed (empty)")
                .hasMessageContaining("expected ");
    }

    @Test
    void anEmptyVariableStillHidesItsLegacyNames() {
        assertThatThrownBy(() -> load(Map.of("SCW_DEFAULT_REGION", "", "SCW_REGION", "nl-ams")))
                .hasMessageContaining("SCW_DEFAULT_REGION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCW_DEFAULT_REGION  | paris                         | \"paris\"        | a region such as fr-par",
                "SCW_DEFAULT_REGION  | FR-PAR                        | \"FR-PAR\"       | a region such as fr-par",
                "SCW_DEFAULT_ZONE    | fr-par                        | \"fr-par\"       | a zone such as fr-par-1",
                "SCW_API_URL         | api.scaleway.com              | \"api.scaleway.com\" | an http or https URL",
                "SCW_API_URL         | ftp://api.scaleway.com        | ftp:             | an http or https URL",
                "SCW_API_URL         | https://api.scaleway.com/     | scaleway.com/\"  | slash at the end",
                "SCW_API_URL         | https://api.scaleway.com?a=b  | ?a=b             | query",
                "SCW_API_URL         | https:// x                    | https://         | an http or https URL",
                "SCW_API_URL         | https://me:word@api.scaleway.com | ****@         | user",
                "SCW_INSECURE        | yes                           | \"yes\"          | one of 1, t, T",
                "SCW_TLSVERIFY       | no                            | \"no\"           | one of 1, t, T",
                "SCW_DEFAULT_PROJECT_ID | mine                       | \"mine\"         | a UUID",
                "SCW_SECRET_KEY      | hunter2                       | 7 characters     | a UUID",
                "SCW_ACCESS_KEY      | SCW123                        | 6 characters     | SCW and 17 letters or digits",
                "SCW_USER_AGENT      | caf\u00e9                     | caf              | printable ASCII"
            })
    void aMalformedValueSaysWhichWhereFromAndWhatIsAllowed(
            String variable, String text, String shown, String expected) {
        assertThatThrownBy(() -> load(Map.of(variable, text)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("environment variable " + variable)
                .hasMessageContaining(shown)
                .hasMessageContaining(expected)
                .hasMessageNotContaining("hunter2")
                .hasMessageNotContaining("word");
    }

    @Test
    void aLineFeedAfterAKeyIsPointedOutWithoutShowingTheKey() {
        assertThatThrownBy(() -> load(Map.of("SCW_SECRET_KEY", Keys.SECRET + "\n")))
                .hasMessageContaining("37 characters, with white space around it")
                .hasMessageNotContaining("11111111");
    }

    @Test
    void allProblemsAreReportedTogether() {
        Map<String, String> environment =
                Map.of("SCW_SECRET_KEY", "x", "SCW_DEFAULT_REGION", "", "SCW_INSECURE", "maybe", "SCW_PROFILE", "dev");

        assertThatThrownBy(() -> load(environment))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems())
                                .hasSize(4)
                                .anyMatch(problem -> problem.startsWith("secret_key is malformed"))
                                .anyMatch(problem -> problem.startsWith("default_region is malformed"))
                                .anyMatch(problem -> problem.startsWith("insecure is malformed"))
                                .anyMatch(problem -> problem.startsWith("the profile \"dev\"")))
                .hasMessageStartingWith("the configuration has 4 problems:\n - ");
    }

    @Test
    void withoutARegionTheZoneTellsIt() {
        Configuration configuration = load(Map.of("SCW_DEFAULT_ZONE", "nl-ams-1"));

        assertThat(configuration.defaultRegion()).contains(Region.NL_AMS);
        assertThat(configuration.requireDefaultRegion()).isEqualTo(Region.NL_AMS);
        assertThat(configuration.report().toString())
                .containsPattern("default_region +nl-ams +the region of default_zone");
    }

    @Test
    void aZoneOutsideTheRegionIsRemarkedOn() {
        Configuration configuration = load(Map.of("SCW_DEFAULT_ZONE", "nl-ams-1", "SCW_DEFAULT_REGION", "fr-par"));

        assertThat(configuration.defaultRegion()).contains(Region.FR_PAR);
        assertThat(configuration.report().warnings())
                .containsExactly("the default zone nl-ams-1 is not in the default region fr-par");
    }
}
