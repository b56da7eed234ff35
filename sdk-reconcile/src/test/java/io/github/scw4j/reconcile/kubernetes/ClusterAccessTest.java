package io.github.scw4j.reconcile.kubernetes;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.reconcile.internal.kubernetes.SingleTry;
import org.junit.jupiter.api.Test;

class ClusterAccessTest extends ClusterAccessScene {
    @Test
    void theAdminTokenIsNeverAskedForAndTheRegionIsTheClusters() {
        answers(200);
        try (KubernetesClient kubernetes = connect()) {
            assertThat(kubernetes.nodes().list().getItems()).isEmpty();
        }

        assertThat(server.findAll(anyRequestedFor(urlPathMatching("/k8s/.*"))))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.getUrl()).startsWith(KUBECONFIG);
                    assertThat(request.queryParameter("redacted").values()).containsExactly("true");
                });
        assertThat(keysSeen()).containsExactly("Bearer " + KEY);
    }

    @Test
    void aKeyThatRotatesIsSentFromTheNextRequestOn() {
        answers(200);
        try (KubernetesClient kubernetes = connect()) {
            kubernetes.nodes().list();
            key.current = NEXT_KEY;
            kubernetes.nodes().list();
        }

        assertThat(keysSeen()).containsExactly("Bearer " + KEY, "Bearer " + NEXT_KEY);
    }

    @Test
    void aKeyThatIsRefusedIsReadAnewAndTheRequestRepeatedOnce() {
        answers(401, 200);
        key.inTheVault = NEXT_KEY;
        try (KubernetesClient kubernetes = connect()) {
            assertThat(kubernetes.nodes().list().getItems()).isEmpty();
        }

        assertThat(keysSeen()).containsExactly("Bearer " + KEY, "Bearer " + NEXT_KEY);
    }

    @Test
    void aServerThatTheClustersAuthorityDoesNotVouchForIsNotTalkedTo() {
        answers(200);
        scalewayNames(stranger);
        try (KubernetesClient kubernetes = SingleTry.of(connect())) {
            assertThatThrownBy(() -> kubernetes.nodes().list()).hasStackTraceContaining("SSLHandshakeException");
        }
        assertThat(requestsTo(NODES)).isEmpty();
    }

    @Test
    void thePrivateEndpointIsNamedAfterClusterAndNetwork() {
        try (KubernetesClient kubernetes = connect(ClusterAccess::privateEndpoint)) {
            assertThat(kubernetes.getMasterUrl())
                    .hasToString("https://" + ID + ".7c6a1c5e-0000-4000-8000-00000000000b.internal:6443/");
        }
        Cluster kosmos =
                Cluster.builder().id(ID).name("edge").type("multicloud").build();
        assertThatThrownBy(() -> ClusterAccess.of(client, kosmos).privateEndpoint())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"edge\"")
                .hasMessageContaining("no private network");
    }

    @Test
    void theKubeconfigOfThisMachineDoesNotCountAndNoKeyIsKept() {
        System.setProperty("kubernetes.auth.token", "somebody-elses");
        System.setProperty("kubernetes.master", "https://elsewhere.example");
        try (KubernetesClient kubernetes = connect()) {
            answers(401);
            refused(kubernetes);

            assertThat(kubernetes.getMasterUrl()).hasToString("https://localhost:" + server.httpsPort() + "/");
            assertThat(keysSeen()).containsOnly("Bearer " + KEY);
            assertThat(Serialization.asYaml(kubernetes.getConfiguration())).doesNotContain(KEY, "somebody-elses");
            assertThat(kubernetes.getConfiguration().getOauthToken()).isNull();
        } finally {
            System.clearProperty("kubernetes.auth.token");
            System.clearProperty("kubernetes.master");
        }
    }

    @Test
    void theClientThatTheKeyCameFromStaysOpen() {
        answers(200);
        try (KubernetesClient first = connect()) {
            first.nodes().list();
        }
        try (KubernetesClient second = connect()) {
            assertThat(second.nodes().list().getItems()).isEmpty();
        }
        assertThat(ClusterAccess.of(client, cluster)).hasToString("access to cluster \"web\" (" + ID + ")");
    }

    @Test
    void aClientThatWasClosedAsksNothingMore() {
        answers(403);
        KubernetesClient kubernetes = connect();
        KubernetesClient view = SingleTry.of(kubernetes);
        kubernetes.close();

        assertThatThrownBy(() -> view.nodes().list()).isInstanceOf(KubernetesClientException.class);
        assertThat(requestsTo(NODES)).isEmpty();
    }
}
