package io.github.scw4j.reconcile.kubernetes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import org.junit.jupiter.api.Test;

class RefusalTest extends ClusterAccessScene {
    @Test
    void aRefusalFailsAtOnceAndSaysWhichRightIsMissing() {
        answers(403);
        try (KubernetesClient kubernetes = connect()) {
            KubernetesClientException refused = refused(kubernetes);

            assertThat(refused.getCode()).isEqualTo(403);
            assertThat(refused.getStatus().getReason()).isEqualTo("Forbidden");
            assertThat(refused)
                    .hasMessageContaining("GET https://localhost:")
                    .hasMessageContaining("User \"scaleway:bearer:6e1f\" cannot list resource \"nodes\"")
                    .hasMessageContaining("HTTP 403, sent with access key not given, secret key 5ec2e711-xxxx")
                    .hasMessageContaining("permission set KubernetesReadOnly")
                    .hasMessageContaining("permissionPatience");
        }
        assertThat(requestsTo(NODES)).hasSize(1);
        assertThat(time.passed()).isZero();
    }

    @Test
    void aChangeThatIsRefusedNeedsMore() {
        answers(403);
        try (KubernetesClient kubernetes = connect()) {
            assertThatThrownBy(() -> kubernetes
                            .resource(new ConfigMapBuilder()
                                    .withNewMetadata()
                                    .withName("notes")
                                    .withNamespace("default")
                                    .endMetadata()
                                    .build())
                            .create())
                    .hasMessageContaining("POST https://localhost:")
                    .hasMessageContaining("permission set KubernetesFullAccess");
        }
    }

    @Test
    void aWrongKeyFailsAtOnce() {
        answers(401);
        try (KubernetesClient kubernetes = connect()) {
            KubernetesClientException refused = refused(kubernetes);

            assertThat(refused.getCode()).isEqualTo(401);
            assertThat(refused).hasMessageContaining("the key is wrong or expired");
        }
        assertThat(requestsTo(NODES)).hasSize(1);
    }

    @Test
    void whatIsNoStatusIsQuotedAsItIs() {
        server.stubFor(get(urlPathEqualTo(NODES))
                .willReturn(aResponse().withStatus(403).withBody("<html>blocked by the office's proxy</html>")));
        try (KubernetesClient kubernetes = connect()) {
            assertThat(refused(kubernetes)).hasMessageContaining("blocked by the office's proxy");
        }
    }

    @Test
    void whatAdmissionRefusesIsNoMatterOfRights() {
        server.stubFor(
                get(urlPathEqualTo(NODES))
                        .willReturn(
                                aResponse()
                                        .withStatus(403)
                                        .withBody(
                                                "{\"kind\":\"Status\",\"code\":403,\"message\":\"pods \\\"web\\\" is forbidden: exceeded quota: few\"}")));
        try (KubernetesClient kubernetes = connect()) {
            assertThat(refused(kubernetes))
                    .hasMessageContaining("exceeded quota: few")
                    .hasMessageContaining("no matter of the key's rights")
                    .hasMessageNotContaining("KubernetesReadOnly");
        }
    }
}
