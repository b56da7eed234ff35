package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.lb.EmbeddedLoadBalancer;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbeddedLoadBalancersTest {

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);

    @AfterEach
    void close() {
        scaleway.close();
    }

    private JsonNode get(EmbeddedLoadBalancer lb) {
        return wire.get(Wire.lb("lbs/" + lb.id())).body();
    }

    @Test
    void seedsAreThereAtOnce() {
        EmbeddedLoadBalancer web = scaleway.loadBalancers()
                .seed(LoadBalancerSeed.named("web").type("LB-GP-M").tags("a", "b"));
        assertThat(get(web).get("status").asText()).isEqualTo("ready");
        assertThat(get(web).get("type").asText()).isEqualTo("lb-gp-m");
        assertThat(get(web).at("/instances/0/status").asText()).isEqualTo("ready");
        assertThat(web.addresses())
                .containsExactly(get(web).at("/ip/0/ip_address").asText());
        EmbeddedLoadBalancer far = scaleway.loadBalancers()
                .seed(LoadBalancerSeed.named("web")
                        .zone("nl-ams-1")
                        .withoutPublicIp()
                        .status("stopped"));
        assertThat(wire.get("/lb/v1/zones/nl-ams-1/lbs/" + far.id()).text("region"))
                .isEqualTo("nl-ams");
        assertThat(far.status()).contains("stopped");
        assertThat(far.addresses()).isEmpty();
        assertThat(scaleway.loadBalancers().named("web")).hasSize(2);
        assertThat(scaleway.loadBalancers().named("we")).isEmpty();
        assertThatThrownBy(() -> scaleway.loadBalancers()
                        .seed(LoadBalancerSeed.named("x").type("nope")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nope");
        EmbeddedLoadBalancer gone = scaleway.loadBalancers().loadBalancer("gone");
        assertThat(gone.status()).isEmpty();
        assertThatThrownBy(gone::name).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void creatingCanEndInAnError() {
        String id = wire.createLoadBalancer("web").text("id");
        scaleway.loadBalancers().loadBalancer(id).becomes("error");
        scaleway.clock().advance(Duration.ofMinutes(5));
        assertThat(scaleway.loadBalancers().loadBalancer(id).status()).contains("error");
    }

    @Test
    void aLockedOneRefusesChanges() {
        EmbeddedLoadBalancer lb = scaleway.loadBalancers().seed(LoadBalancerSeed.named("web"));
        lb.becomes("locked");
        Wire.Reply refused = wire.createBackend(lb.id(), 80);
        assertThat(refused.status()).isEqualTo(423);
        assertThat(refused.text("type")).isEqualTo("locked");
        assertThat(wire.delete(Wire.lb("lbs/" + lb.id())).status()).isEqualTo(423);
        assertThat(wire.get(Wire.lb("lbs/" + lb.id())).status()).isEqualTo(200);
    }

    @Test
    void instancesStayPendingUntilTheyAreMadeReady() {
        EmbeddedLoadBalancer lb = scaleway.loadBalancers().seed(LoadBalancerSeed.named("web"));
        lb.instancesBecome("pending");
        wire.createBackend(lb.id(), 80);
        scaleway.clock().advance(Duration.ofMinutes(5));
        assertThat(get(lb).at("/instances/0/status").asText()).isEqualTo("pending");
        assertThat(get(lb).get("status").asText()).isEqualTo("ready");
        lb.instancesBecome("ready");
        wire.createBackend(lb.id(), 81);
        assertThat(get(lb).at("/instances/0/status").asText()).isEqualTo("pending");
        scaleway.clock().advance(Duration.ofSeconds(1));
        assertThat(get(lb).at("/instances/0/status").asText()).isEqualTo("ready");
    }

    @Test
    void aCertificateFailsAndSaysWhy() {
        EmbeddedLoadBalancer lb = scaleway.loadBalancers().seed(LoadBalancerSeed.named("web"));
        String certificate = wire.post(
                        Wire.lb("lbs/" + lb.id() + "/certificates"),
                        "{'name':'c','letsencrypt':{'common_name':'a.example'}}")
                .text("id");
        lb.certificateBecomes(certificate, "error", "a.example does not resolve");
        scaleway.clock().advance(Duration.ofMinutes(5));
        Wire.Reply shown = wire.get(Wire.lb("certificates/" + certificate));
        assertThat(shown.text("status")).isEqualTo("error");
        assertThat(shown.text("status_details")).isEqualTo("a.example does not resolve");
    }

    @Test
    void aPrivateNetworkFails() {
        EmbeddedLoadBalancer lb = scaleway.loadBalancers().seed(LoadBalancerSeed.named("web"));
        String network = wire.network();
        wire.post(Wire.lb("lbs/" + lb.id() + "/attach-private-network"), "{'private_network_id':'" + network + "'}");
        lb.privateNetworkBecomes(network, "error");
        scaleway.clock().advance(Duration.ofMinutes(5));
        assertThat(wire.get(Wire.lb("lbs/" + lb.id() + "/private-networks"))
                        .body()
                        .at("/private_network/0/status")
                        .asText())
                .isEqualTo("error");
        assertThatThrownBy(() -> lb.privateNetworkBecomes("elsewhere", "error"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("elsewhere");
    }

    @Test
    void aServersHealthShowsInTheStatistics() {
        EmbeddedLoadBalancer lb = scaleway.loadBalancers().seed(LoadBalancerSeed.named("web"));
        String backend = wire.createBackend(lb.id(), 80).text("id");
        String stats = Wire.lb("lbs/" + lb.id() + "/backend-stats");
        assertThat(wire.get(stats)
                        .body()
                        .at("/backend_servers_stats/0/last_health_check_status")
                        .asText())
                .isEqualTo("passed");
        lb.serverBecomes("10.0.0.1", false);
        JsonNode sick = wire.get(stats + "?backend_id=" + backend).body().at("/backend_servers_stats/0");
        assertThat(sick.get("last_health_check_status").asText()).isEqualTo("failed");
        assertThat(sick.get("server_state").asText()).isEqualTo("stopped");
        assertThat(sick.get("ip").asText()).isEqualTo("10.0.0.1");
        assertThat(sick.get("server_state_changed_at").asText()).matches(".*:\\d\\dZ");
        assertThatThrownBy(() -> lb.serverBecomes("10.0.0.9", false)).isInstanceOf(NoSuchElementException.class);
    }
}
