package io.github.scw4j.reconcile.kubernetes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.config.Credentials;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.reconcile.internal.kubernetes.SingleTry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server is Scaleway over HTTP and the cluster's API server over HTTPS, with an authority of the test's own. */
class ClusterAccessTest {
    private static final String KEY = "5ec2e711-1111-4111-8111-111111111111";
    private static final String NEXT_KEY = "5ec2e722-2222-4222-8222-222222222222";
    private static final String ID = "0f9b6c1e-3a5d-4c57-8a5e-6f2a1d3c4b5a";
    private static final String KUBECONFIG = "/k8s/v1/regions/nl-ams/clusters/" + ID + "/kubeconfig";
    private static final String NODES = "/api/v1/nodes";
    private static final String NO_NODES = "{\"kind\":\"NodeList\",\"apiVersion\":\"v1\",\"metadata\":{},\"items\":[]}";
    private static final String FORBIDDEN = """
            {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","code":403,"reason":"Forbidden",
             "message":"nodes is forbidden: User \\"scaleway:bearer:6e1f\\" cannot list resource \\"nodes\\" at the cluster scope"}""";

    @TempDir
    static Path folder;

    private static Authority authority;
    private static Authority stranger;
    private static WireMockServer server;

    private final Cluster cluster = Cluster.builder()
            .id(ID)
            .name("web")
            .type("kapsule")
            .projectId("5d1a0c3e-0000-4000-8000-00000000000a")
            .region(Region.NL_AMS)
            .privateNetworkId("7c6a1c5e-0000-4000-8000-00000000000b")
            .build();
    private final RotatingKey key = new RotatingKey();
    private final JumpingTime time = new JumpingTime();
    private final ScalewayClient client = ScalewayClient.builder()
            .environment(Map.of(
                    "SCW_SECRET_KEY",
                    "5ec2e799-9999-4999-8999-999999999999",
                    "SCW_API_URL",
                    "http://127.0.0.1:" + server.port()))
            .defaultRegion(Region.PL_WAW)
            .credentials(key)
            .build();

    /** A vault: another key is there when it is looked into again. */
    private static final class RotatingKey implements CredentialsProvider {
        volatile String current = KEY;
        volatile String inTheVault = KEY;

        @Override
        public Credentials credentials() {
            return Credentials.of(Secret.of(current));
        }

        @Override
        public void refresh() {
            current = inTheVault;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        authority = Authority.in(folder, "authority");
        stranger = Authority.in(folder, "stranger");
        server = new WireMockServer(wireMockConfig()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(authority.keystore().toString())
                .keystoreType("PKCS12")
                .keystorePassword(authority.password())
                .keyManagerPassword(authority.password()));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void scaleway() {
        server.resetAll();
        scalewayNames(authority);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    private static void scalewayNames(Authority whoVouches) {
        String yaml = """
                apiVersion: v1
                kind: Config
                clusters:
                - name: web
                  cluster: {server: "https://localhost:%d", certificate-authority-data: %s}
                contexts:
                - name: admin@web
                  context: {cluster: web, user: web-admin}
                current-context: admin@web
                users:
                - name: web-admin
                  user: {token: REDACTED_TOKEN}
                """.formatted(server.httpsPort(), whoVouches.data());
        server.stubFor(get(urlPathEqualTo(KUBECONFIG))
                .willReturn(okJson(
                        "{\"name\":\"kubeconfig\",\"content_type\":\"application/octet-stream\",\"content\":\"%s\"}"
                                .formatted(Base64.getEncoder().encodeToString(yaml.getBytes())))));
    }

    private static void answers(Integer... statuses) {
        String state = Scenario.STARTED;
        for (int i = 0; i < statuses.length; i++) {
            String next = i == statuses.length - 1 ? state : "after " + i;
            server.stubFor(any(urlPathMatching("/api/.*"))
                    .inScenario("IAM")
                    .whenScenarioStateIs(state)
                    .willSetStateTo(next)
                    .willReturn(aResponse()
                            .withStatus(statuses[i])
                            .withHeader("Content-Type", "application/json")
                            .withBody(statuses[i] == 200 ? NO_NODES : FORBIDDEN)));
            state = next;
        }
    }

    private KubernetesClient connect(UnaryOperator<ClusterAccess> options) {
        return options.apply(ClusterAccess.of(client, cluster).time(time)).connect();
    }

    private KubernetesClient connect() {
        return connect(UnaryOperator.identity());
    }

    private static List<LoggedRequest> requestsTo(String path) {
        return server.findAll(anyRequestedFor(urlPathEqualTo(path)));
    }

    private static List<String> keysSeen() {
        return requestsTo(NODES).stream()
                .map(request -> request.getHeader("Authorization"))
                .toList();
    }

    private static KubernetesClientException refused(KubernetesClient kubernetes) {
        return catchThrowableOfType(
                KubernetesClientException.class, () -> kubernetes.nodes().list());
    }

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
    void rightsThatComeAndGoForAWhileAreWaitedFor() {
        answers(403, 200, 403, 401, 403, 200);
        try (KubernetesClient kubernetes = connect(access -> access.permissionPatience(Duration.ofMinutes(1)))) {
            kubernetes.nodes().list();
            kubernetes.nodes().list();
            kubernetes.nodes().list();
        }

        assertThat(requestsTo(NODES)).hasSize(7);
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void patienceEndsAndFromThenOnARefusalFailsAtOnce() {
        answers(403);
        try (KubernetesClient kubernetes = connect(access -> access.permissionPatience(Duration.ofMinutes(1)))) {
            assertThat(refused(kubernetes)).hasMessageContaining("permission set KubernetesReadOnly");
            assertThat(time.passed()).isEqualTo(Duration.ofMinutes(1));
            assertThat(requestsTo(NODES)).hasSize(31);

            assertThat(refused(kubernetes)).hasMessageContaining("permission set KubernetesReadOnly");
            assertThat(requestsTo(NODES)).hasSize(32);
        }
    }

    @Test
    void patienceBeginsAnewWithAnotherKey() {
        answers(200, 403, 200);
        try (KubernetesClient kubernetes = connect(access -> access.permissionPatience(Duration.ofMinutes(1)))) {
            kubernetes.nodes().list();
            time.pass(Duration.ofHours(1));
            key.current = NEXT_KEY;
            kubernetes.nodes().list();
        }

        assertThat(time.passed()).isEqualTo(Duration.ofHours(1).plusSeconds(2));
        assertThat(keysSeen()).containsExactly("Bearer " + KEY, "Bearer " + NEXT_KEY, "Bearer " + NEXT_KEY);
    }

    @Test
    void viewsOfTheClientAreAsPatient() {
        answers(403, 200);
        try (KubernetesClient kubernetes = connect(access -> access.permissionPatience(Duration.ofMinutes(1)))) {
            SingleTry.of(kubernetes).nodes().list();
        }

        assertThat(requestsTo(NODES)).hasSize(2);
    }

    @Test
    void aWatchIsAsPatientAndThenRefusedInFabric8sWords() {
        answers(403);
        try (KubernetesClient kubernetes = connect(access -> access.permissionPatience(Duration.ofSeconds(4)))) {
            assertThatThrownBy(() -> kubernetes.nodes().watch(new Watcher<Node>() {
                        @Override
                        public void eventReceived(Action action, Node node) {}

                        @Override
                        public void onClose(WatcherException cause) {}
                    }))
                    .isInstanceOfSatisfying(
                            KubernetesClientException.class,
                            refused -> assertThat(refused.getCode()).isEqualTo(403))
                    .hasMessageContaining("Forbidden");
        }
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(4));
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
    void impossiblePatienceIsRefused() {
        ClusterAccess access = ClusterAccess.of(client, cluster);

        assertThatThrownBy(() -> access.permissionPatience(Duration.ofMinutes(11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT11M")
                .hasMessageContaining("PT10M");
        assertThatThrownBy(() -> access.permissionPatience(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
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
