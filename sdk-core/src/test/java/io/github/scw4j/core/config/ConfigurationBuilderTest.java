package io.github.scw4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.ConfigurationException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationBuilderTest {
    @Test
    void whatTheProgramSaysIsAllThatABuiltConfigurationHas() {
        Configuration configuration = Configuration.builder()
                .apiUrl(URI.create("http://localhost:8080"))
                .insecure(true)
                .accessKey(Keys.ACCESS)
                .secretKey(Secret.of(Keys.SECRET))
                .defaultOrganizationId(Keys.OTHER_PROJECT)
                .defaultProjectId(Keys.PROJECT)
                .defaultRegion(Region.PL_WAW)
                .defaultZone(Zone.PL_WAW_2)
                .userAgent("mine/1.0")
                .build();

        assertThat(configuration.apiUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(configuration.insecure()).isTrue();
        assertThat(configuration.accessKey()).contains(Keys.ACCESS);
        assertThat(configuration.secretKey()).contains(Secret.of(Keys.SECRET));
        assertThat(configuration.requireDefaultOrganizationId()).isEqualTo(Keys.OTHER_PROJECT);
        assertThat(configuration.requireDefaultProjectId()).isEqualTo(Keys.PROJECT);
        assertThat(configuration.requireDefaultRegion()).isEqualTo(Region.PL_WAW);
        assertThat(configuration.requireDefaultZone()).isEqualTo(Zone.PL_WAW_2);
        assertThat(configuration.userAgent()).contains("mine/1.0");
    }

    @Test
    void malformedValuesAreRefusedTogetherAndNamedAsTheProgramsOwn() {
        Configuration.Builder builder = Configuration.builder()
                .secretKey("nonsense")
                .defaultProjectId("")
                .apiUrl(URI.create("api"));

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems())
                                .hasSize(3)
                                .allMatch(problem -> problem.contains("it comes from the program")));
    }

    @Test
    void aProfileIsNotDroppedSilently() {
        assertThatThrownBy(() -> Configuration.builder().profile("dev").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("say load()");
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItHasBuilt() {
        Configuration.Builder builder = Configuration.builder().secretKey(Keys.SECRET);
        Configuration first = builder.load(Map.of());
        CredentialsProvider credentials = first.credentials();

        builder.secretKey(Keys.OTHER_SECRET);
        credentials.refresh();

        assertThat(credentials.credentials().secretKey().reveal()).isEqualTo(Keys.SECRET);
    }
}
