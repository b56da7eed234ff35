package io.github.scw4j.lb;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.HealthCheckConfig;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is special on the wire of this API. */
class WireTest {
    private static final String ZONE = "/lb/v1/zones/nl-ams-1";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final ScalewayClient client = ScalewayClient.builder()
            .environment(Map.of(
                    "SCW_SECRET_KEY",
                    "11111111-1111-4111-8111-111111111111",
                    "SCW_API_URL",
                    "http://127.0.0.1:" + SERVER.getPort()))
            .build();
    private final LoadBalancers api = LoadBalancers.of(client).with(options -> options.zone(Zone.NL_AMS_1));

    @AfterEach
    void disconnect() {
        client.close();
    }

    private static void answer(String json) {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(json)));
    }

    @Test
    void millisecondsAreReadAsNumbersAndAsTextAndWrittenAsNumbers() {
        answer("""
                {"id":"1","name":"web","forward_protocol":"http","forward_port":80,"timeout_server":"300000","timeout_connect":5000,
                 "timeout_tunnel":"1500","timeout_queue":"4s","max_connections":0,"ssl_bridging":true,"host":"shop.example",
                 "failover_host":"b.s3-website.fr-par.scw.cloud","redispatch_attempt_count":1,"max_retries":6,
                 "on_marked_down_action":"shutdown_sessions","proxy_protocol":"proxy_protocol_v1","send_proxy_v2":false,
                 "ignore_ssl_server_verify":null,"sticky_sessions":"cookie","sticky_sessions_cookie_name":"session",
                 "forward_port_algorithm":"of_tomorrow"}""");
        Backend backend = api.backends().get("1");
        assertThat(backend.timeoutServer()).contains(Duration.ofMinutes(5));
        assertThat(backend.timeoutConnect()).contains(Duration.ofSeconds(5));
        assertThat(backend.timeoutQueue()).contains(Duration.ofSeconds(4));

        api.backends().update(backend, update -> update.forwardPort(8080));

        SERVER.verify(putRequestedFor(urlEqualTo(ZONE + "/backends/1")).withRequestBody(equalToJson("""
                {"name":"web","forward_protocol":"http","forward_port":8080,"timeout_server":300000,"timeout_connect":5000,
                 "timeout_tunnel":1500,"timeout_queue":"4s","max_connections":0,"ssl_bridging":true,"host":"shop.example",
                 "failover_host":"b.s3-website.fr-par.scw.cloud","redispatch_attempt_count":1,"max_retries":6,
                 "on_marked_down_action":"shutdown_sessions","proxy_protocol":"proxy_protocol_v1",
                 "sticky_sessions":"cookie","sticky_sessions_cookie_name":"session","forward_port_algorithm":"of_tomorrow"}""")));
    }

    @Test
    void aFractionOfAMillisecondIsRefused() {
        HealthCheck check =
                HealthCheck.tcp(80).toBuilder().checkDelay(Duration.ofNanos(1)).build();

        assertThatThrownBy(() -> api.backends().updateHealthCheck("1", check))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHealthCheckHasItsKindAmongItsFields() {
        answer(
                "{\"port\":80,\"check_max_retries\":2,\"check_send_proxy\":false,\"pgsql_config\":{\"user\":\"probe\"}}");

        HealthCheck answered = api.backends()
                .updateHealthCheck(
                        "1",
                        h -> h.port(5432)
                                .checkTimeout(Duration.ofSeconds(3))
                                .transientCheckDelay(Duration.ofMillis(200))
                                .config(HealthCheckConfig.pgsql("probe")));

        assertThat(answered.config()).isEqualTo(HealthCheckConfig.pgsql("probe"));
        SERVER.verify(
                putRequestedFor(urlEqualTo(ZONE + "/backends/1/healthcheck")).withRequestBody(equalToJson("""
                {"port":5432,"check_max_retries":2,"check_send_proxy":false,"check_timeout":3000,
                 "transient_check_delay":"0.200s","pgsql_config":{"user":"probe"}}""")));
    }

    @Test
    void aCheckOfAKindOfTomorrowIsNotTurnedIntoAnother() {
        answer("{\"id\":\"1\",\"health_check\":{\"port\":80,\"grpc_config\":{\"service\":\"x\"}}}");
        HealthCheck unknown = api.backends().get("1").healthCheck().orElseThrow();

        assertThat(unknown.config().isUnknown()).isTrue();
        assertThatThrownBy(() -> api.backends().updateHealthCheck("1", unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("say what the check does");
    }

    @Test
    void serversAreTakenAwayByADeleteWithABody() {
        answer("{\"id\":\"1\",\"pool\":[]}");

        api.backends().removeServers("1", List.of(IpAddress.of("10.0.0.7")));

        SERVER.verify(deleteRequestedFor(urlEqualTo(ZONE + "/backends/1/servers"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalToJson("{\"server_ip\":[\"10.0.0.7\"]}")));
    }

    @Test
    void whetherAddressesGoIsAlwaysSaid() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));

        api.lbs().delete("1", FlexibleIps.KEEP);
        api.lbs().delete("2", FlexibleIps.RELEASE);

        SERVER.verify(deleteRequestedFor(urlEqualTo(ZONE + "/lbs/1?release_ip=false")));
        SERVER.verify(deleteRequestedFor(urlEqualTo(ZONE + "/lbs/2?release_ip=true")));
    }

    @Test
    void aCertificateHasItsSourceAmongItsFields() {
        answer("{\"id\":\"1\"}");

        api.certificates().create("1", c -> c.name("shop").letsEncrypt("shop.example"));

        SERVER.verify(
                postRequestedFor(urlPathEqualTo(ZONE + "/lbs/1/certificates")).withRequestBody(equalToJson("""
                {"name":"shop","letsencrypt":{"common_name":"shop.example","subject_alternative_name":[]}}""")));
    }

    @Test
    void anErrorWithoutATypeNamesWhatIsMissing() {
        SERVER.stubFor(any(anyUrl())
                .willReturn(okJson("{\"message\":\"privateNetwork not Found\"}").withStatus(404)));

        assertThatThrownBy(() -> api.routes().get("r-1"))
                .isInstanceOfSatisfying(ResourceNotFoundException.class, e -> {
                    assertThat(e.resource()).contains("route");
                    assertThat(e.resourceId()).contains("r-1");
                })
                .hasMessageContaining("get route r-1: not_found: route r-1; check the id, and its region or zone");
    }
}
