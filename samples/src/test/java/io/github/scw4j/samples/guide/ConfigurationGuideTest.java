package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.config.Credentials;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.core.error.ConfigurationException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationGuideTest {

    private final String key = "11111111-2222-4333-8444-555555555555";

    @Test
    void theEnvironmentGivesAClientOrSaysWhatIsMissing() {
        try {
            // tag::environment
            ScalewayClient client = ScalewayClient.fromEnvironment();
            // end::environment
            client.close();
        } catch (ConfigurationException e) {
            assertThat(e).hasMessageContaining("SCW_SECRET_KEY");
        }
    }

    @Test
    void credentialsOfOnesOwn() {
        CredentialsProvider vaultCredentials = () -> Credentials.of(Secret.of(key));
        // tag::credentials
        ScalewayClient client =
                ScalewayClient.builder().credentials(vaultCredentials).build();
        // end::credentials
        client.close();
    }

    @Test
    void variablesOfATest() {
        // tag::variables
        ScalewayClient client = ScalewayClient.builder()
                .environment(Map.of("SCW_SECRET_KEY", key))
                .build();
        // end::variables
        client.close();
    }

    @Test
    void retries() {
        // tag::retries
        RetryPolicy patient = RetryPolicy.builder()
                .maxTries(10)
                .longestPause(Duration.ofMinutes(1))
                .build();
        ScalewayClient client = ScalewayClient.builder()
                .environment(Map.of("SCW_SECRET_KEY", key))
                .retryPolicy(patient)
                .timeout(Duration.ofMinutes(10)) // a call with all its tries
                .attemptTimeout(Duration.ofSeconds(20)) // one try
                .retryBudget(50) // repeats of all calls together, beyond what successes earn
                .build();
        // end::retries
        client.close();
    }

    @Test
    void permissionsThatAreFresh() {
        // tag::permissions
        RetryPolicy afterNewPolicy =
                RetryPolicy.builder().permissionPatience(Duration.ofMinutes(1)).build();
        // end::permissions
        assertThat(afterNewPolicy.permissionPatience()).hasMinutes(1);
    }
}
