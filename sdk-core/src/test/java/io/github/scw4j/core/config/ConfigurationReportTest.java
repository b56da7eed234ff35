package io.github.scw4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.scw4j.core.Region;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConfigurationReportTest {
    private static final List<String> TAIL = List.of("2222-4333-8444-555555555555", "555555555555");

    @Test
    void theTableTellsEachValueAndItsOrigin() {
        Configuration configuration = Configuration.builder()
                .defaultRegion(Region.NL_AMS)
                .apiUrl(URI.create("http://127.0.0.1:8080"))
                .load(Map.of(
                        "SCW_ACCESS_KEY", Keys.ACCESS, "SCW_SECRET_KEY", Keys.SECRET, "SCW_DEFAULT_REGION", "fr-par"));

        assertThat(configuration.report()).hasToString("""
                api_url                  http://127.0.0.1:8080                 the program
                insecure                 false                                 default
                access_key               SCWABCDxxxxxxxxxxxxx                  environment variable SCW_ACCESS_KEY
                secret_key               11111111-xxxx-xxxx-xxxx-xxxxxxxxxxxx  environment variable SCW_SECRET_KEY
                default_organization_id  -                                     not set
                default_project_id       -                                     not set
                default_region           nl-ams                                the program (overrides environment variable SCW_DEFAULT_REGION)
                default_zone             -                                     not set
                user_agent               -                                     not set
                file                     none: none of SCW_CONFIG_PATH, XDG_CONFIG_HOME, HOME, USERPROFILE says where it is""");
        assertThat(configuration).hasToString(configuration.report().toString());
    }

    @Provide
    Arbitrary<Map<String, String>> environmentsWithTheSecretAnywhere() {
        Arbitrary<String> variable = Arbitraries.of(Setting.ALL.stream()
                .flatMap(setting -> setting.variables().stream())
                // an id has the form of a secret key, so that nobody can tell that it is one
                .filter(name -> !name.contains("ORGANIZATION") && !name.contains("PROJECT"))
                .distinct()
                .toList());
        Arbitrary<String> text = Arbitraries.of(
                Keys.SECRET,
                Keys.SECRET + "\n",
                " " + Keys.SECRET,
                "\"" + Keys.SECRET + "\"",
                "https://me:" + Keys.SECRET + "@api.scaleway.com",
                "https://" + Keys.SECRET + "@api.scaleway.com/",
                Keys.SECRET.replace("-", ""),
                "mine/1.0 " + Keys.SECRET);
        return Arbitraries.maps(variable, text).ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 500)
    void noSecretIsEverShownWhereverItWasPut(
            @ForAll("environmentsWithTheSecretAnywhere") Map<String, String> environment) {
        StringWriter seen = new StringWriter();
        Throwable refused = catchThrowable(() -> {
            Configuration configuration = Configuration.builder().load(new HashMap<>(environment));
            seen.append(configuration.toString())
                    .append(configuration.report().entries().toString());
            seen.append(String.valueOf(configuration.secretKey()));
        });
        if (refused != null) {
            refused.printStackTrace(new PrintWriter(seen, true));
        }

        assertThat(seen.toString()).isNotEmpty();
        assertThat(TAIL).noneMatch(seen.toString()::contains);
    }
}
