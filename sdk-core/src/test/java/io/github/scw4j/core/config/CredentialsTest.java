package io.github.scw4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Secret;
import io.github.scw4j.core.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {
    private static final Credentials KEY = Credentials.of(Keys.ACCESS, Secret.of(Keys.SECRET));

    @TempDir
    private Path folder;

    private CredentialsProvider provider() throws IOException {
        return Configuration.builder()
                .load(Map.of("SCW_CONFIG_PATH", folder.resolve("config.yaml").toString()))
                .credentials();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("config.yaml"), text);
    }

    @Test
    void theyPrintThemselvesMasked() {
        assertThat(KEY).hasToString("access key SCWABCDxxxxxxxxxxxxx, secret key 11111111-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
        assertThat(Credentials.of(Secret.of(Keys.SECRET)))
                .hasToString("access key not given, secret key 11111111-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
    }

    @Test
    void aMalformedKeyIsRefusedUnseen() {
        assertThatThrownBy(() -> Credentials.of(Secret.of("hunter2")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("secret_key is malformed (7 characters); it comes from the credentials; expected a UUID:"
                        + " 8-4-4-4-12 hexadecimal digits");
        assertThatThrownBy(() -> Credentials.of(Keys.SECRET, Secret.of(Keys.SECRET)))
                .hasMessageStartingWith("access_key is malformed (36 characters)");
    }

    @Test
    void fixedCredentialsStayWhatTheyAre() {
        CredentialsProvider provider = CredentialsProvider.fixed(KEY);

        provider.refresh();

        assertThat(provider.credentials()).isEqualTo(KEY);
    }

    @Test
    void credentialsThatTheProgramGivesStayWhatTheyAre() {
        CredentialsProvider provider = Configuration.builder()
                .secretKey(Keys.SECRET)
                .accessKey(Keys.ACCESS)
                .build()
                .credentials();

        provider.refresh();

        assertThat(provider.credentials()).isEqualTo(KEY);
    }

    @Test
    void aRefreshReadsTheFileAnew() throws IOException {
        write("secret_key: " + Keys.SECRET);
        CredentialsProvider provider = provider();
        write("secret_key: " + Keys.OTHER_SECRET);

        assertThat(provider.credentials().secretKey().reveal()).isEqualTo(Keys.SECRET);
        provider.refresh();
        assertThat(provider.credentials().secretKey().reveal()).isEqualTo(Keys.OTHER_SECRET);
    }

    @Test
    void aRefreshKeepsToTheProfileOfTheStart() throws IOException {
        String profiles = "profiles:\n  dev: {secret_key: %s}\n  prod: {secret_key: %s}\n"
                .formatted(Keys.SECRET, Keys.OTHER_SECRET);
        write("active_profile: dev\n" + profiles);
        CredentialsProvider provider = provider();
        write("active_profile: prod\n" + profiles);

        provider.refresh();

        assertThat(provider.credentials().secretKey().reveal()).isEqualTo(Keys.SECRET);
    }

    @Test
    void aRefreshThatFindsNoKeySaysSoAndLeavesTheOldOne() throws IOException {
        write("secret_key: " + Keys.SECRET);
        CredentialsProvider provider = provider();
        write("default_region: fr-par");

        assertThatThrownBy(provider::refresh)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("secret_key is missing.");
        assertThat(provider.credentials().secretKey().reveal()).isEqualTo(Keys.SECRET);
    }
}
