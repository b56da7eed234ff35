package io.github.scw4j.core.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.config.Credentials;
import io.github.scw4j.core.config.CredentialsProvider;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest {
    private static final Map<String, String> CONFIGURED =
            Map.of("SCW_SECRET_KEY", "5ec2e711-1111-4111-8111-111111111111");

    @Test
    void aClientAndItsViewsGiveTheProviderThatTheyWereGiven() {
        CredentialsProvider vault =
                CredentialsProvider.fixed(Credentials.of(Secret.of("5ec2e722-2222-4222-8222-222222222222")));
        try (ScalewayClient client = ScalewayClient.builder()
                .environment(CONFIGURED)
                .credentials(vault)
                .build()) {
            assertThat(client.credentials()).isSameAs(vault);
            assertThat(client.with(options -> options.region(Region.PL_WAW)).credentials())
                    .isSameAs(vault);
        }
    }

    @Test
    void withoutOneItIsTheConfiguredKey() {
        try (ScalewayClient client =
                ScalewayClient.builder().environment(CONFIGURED).build()) {
            assertThat(client.credentials().credentials().secretKey().reveal())
                    .isEqualTo(CONFIGURED.get("SCW_SECRET_KEY"));
        }
    }
}
