package io.github.scw4j.reconcile.kubernetes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.config.Credentials;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.k8s.cluster.Cluster;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** One server is Scaleway over HTTP and the cluster's API server over HTTPS, with an authority of the test's own. */
abstract class ClusterAccessScene {
    static final String KEY = "5ec2e711-1111-4111-8111-111111111111";
    static final String NEXT_KEY = "5ec2e722-2222-4222-8222-222222222222";
    static final String ID = "0f9b6c1e-3a5d-4c57-8a5e-6f2a1d3c4b5a";
    static final String KUBECONFIG = "/k8s/v1/regions/nl-ams/clusters/" + ID + "/kubeconfig";
    static final String NODES = "/api/v1/nodes";
    static final String NO_NODES = "{\"kind\":\"NodeList\",\"apiVersion\":\"v1\",\"metadata\":{},\"items\":[]}";
    static final String FORBIDDEN = """
            {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","code":403,"reason":"Forbidden",
             "message":"nodes is forbidden: User \\"scaleway:bearer:6e1f\\" cannot list resource \\"nodes\\" at the cluster scope"}""";

    @TempDir
    static Path folder;

    static Authority authority;
    static Authority stranger;
    static WireMockServer server;

    final Cluster cluster = Cluster.builder()
            .id(ID)
            .name("web")
            .type("kapsule")
            .projectId("5d1a0c3e-0000-4000-8000-00000000000a")
            .region(Region.NL_AMS)
            .privateNetworkId("7c6a1c5e-0000-4000-8000-00000000000b")
            .build();
    final RotatingKey key = new RotatingKey();
    final JumpingTime time = new JumpingTime();
    final ScalewayClient client = ScalewayClient.builder()
            .environment(Map.of(
                    "SCW_SECRET_KEY",
                    "5ec2e799-9999-4999-8999-999999999999",
                    "SCW_API_URL",
                    "http://127.0.0.1:" + server.port()))
            .defaultRegion(Region.PL_WAW)
            .credentials(key)
            .build();

    /** A vault: another key is there when it is looked into again. */
    static final class RotatingKey implements CredentialsProvider {
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

    static void scalewayNames(Authority whoVouches) {
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

    static void answers(Integer... statuses) {
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

    KubernetesClient connect(UnaryOperator<ClusterAccess> options) {
        return options.apply(ClusterAccess.of(client, cluster).time(time.time()))
                .connect();
    }

    KubernetesClient connect() {
        return connect(UnaryOperator.identity());
    }

    static List<LoggedRequest> requestsTo(String path) {
        return server.findAll(anyRequestedFor(urlPathEqualTo(path)));
    }

    static List<String> keysSeen() {
        return requestsTo(NODES).stream()
                .map(request -> request.getHeader("Authorization"))
                .toList();
    }

    static KubernetesClientException refused(KubernetesClient kubernetes) {
        return catchThrowableOfType(
                KubernetesClientException.class, () -> kubernetes.nodes().list());
    }
}
