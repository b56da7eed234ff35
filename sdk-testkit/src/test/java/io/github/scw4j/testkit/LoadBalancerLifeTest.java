package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadBalancerLifeTest {

    private static final String NANOSECONDS = ".*\\.\\d{9}Z";
    private static final String MICROSECONDS = ".*\\.(\\d{3}){1,2}Z";

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);

    @AfterEach
    void close() {
        scaleway.close();
    }

    private void pass(long milliseconds) {
        scaleway.clock().advance(Duration.ofMillis(milliseconds));
    }

    private String ready(String name) {
        return scaleway.loadBalancers().seed(LoadBalancerSeed.named(name)).id();
    }

    private JsonNode get(String id) {
        return wire.get(Wire.lb("lbs/" + id)).body();
    }

    private String instance(String id) {
        return get(id).at("/instances/0/status").asText();
    }

    @Test
    void aNewOneFindsAnInstanceAndIsReadyAfterSeconds() {
        Wire.Reply created = wire.createLoadBalancer("web");
        String id = created.text("id");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.text("status")).isEqualTo("to_create");
        assertThat(created.text("type")).isEqualTo("lb-s");
        assertThat(created.body().get("instances")).isEmpty();
        assertThat(created.body().at("/ip/0/lb_id").asText()).isEqualTo(id);
        assertThat(created.text("created_at")).matches(NANOSECONDS).isEqualTo(created.text("updated_at"));
        assertThat(get(id).get("created_at").asText()).matches(MICROSECONDS);
        pass(210);
        assertThat(get(id).get("status").asText()).isEqualTo("to_create");
        assertThat(instance(id)).isEqualTo("unknown");
        pass(10);
        assertThat(get(id).get("status").asText()).isEqualTo("creating");
        pass(1600);
        assertThat(get(id).get("status").asText()).isEqualTo("creating");
        assertThat(instance(id)).isEqualTo("ready");
        pass(1200);
        assertThat(get(id).get("status").asText()).isEqualTo("ready");
    }

    @Test
    void aChangeLeavesItReadyAndItsInstancesPendingForAMoment() {
        String id = ready("web");
        Wire.Reply backend = wire.createBackend(id, 8080);
        assertThat(backend.body().at("/lb/status").asText()).isEqualTo("ready");
        assertThat(backend.body().at("/lb/instances/0/status").asText()).isEqualTo("pending");
        assertThat(backend.body().at("/lb/instances/0/updated_at").asText()).matches(NANOSECONDS);
        assertThat(backend.body().at("/lb/created_at").asText()).matches(MICROSECONDS);
        assertThat(get(id).get("backend_count").asInt()).isOne();
        assertThat(instance(id)).isEqualTo("pending");
        pass(300);
        assertThat(instance(id)).isEqualTo("ready");
        wire.createFrontend(id, backend.text("id"), 80);
        pass(200);
        wire.createFrontend(id, backend.text("id"), 81);
        pass(200);
        assertThat(instance(id)).isEqualTo("pending"); // the later change counts
        pass(100);
        assertThat(instance(id)).isEqualTo("ready");
    }

    @Test
    void deletingItTakesEverythingButTheAddress() {
        String ip = wire.post(Wire.lb("ips"), "{'is_ipv6':false}").text("id");
        String id = wire.post(Wire.lb("lbs"), "{'name':'web','type':'lb-s','ip_ids':['" + ip + "']}")
                .text("id");
        pass(3000);
        String backend = wire.createBackend(id, 80).text("id");
        String frontend = wire.createFrontend(id, backend, 80).text("id");
        assertThat(wire.delete(Wire.lb("lbs/" + id + "?release_ip=false")).status())
                .isEqualTo(204);
        assertThat(get(id).get("status").asText()).isEqualTo("to_delete");
        assertThat(wire.delete(Wire.lb("lbs/" + id)).status()).isEqualTo(204);
        assertThat(wire.createBackend(id, 81).text("current_state")).isEqualTo("to_delete");
        pass(2000);
        assertThat(wire.get(Wire.lb("lbs/" + id)).raw().body()).isEqualTo("{\"message\":\"lbs not Found\"}");
        assertThat(wire.get(Wire.lb("backends/" + backend)).raw().body())
                .isEqualTo("{\"message\":\"backend not Found\"}");
        assertThat(wire.get(Wire.lb("frontends/" + frontend)).raw().body())
                .isEqualTo("{\"message\":\"frontend not Found\"}");
        assertThat(wire.get(Wire.lb("ips/" + ip)).body().get("lb_id").isNull()).isTrue();
        assertThat(wire.delete(Wire.lb("ips/" + ip)).status()).isEqualTo(204);
        assertThat(wire.get(Wire.lb("ips/" + ip)).raw().body()).isEqualTo("{\"message\":\"ips not Found\"}");
    }

    @Test
    void deletingItWithItsAddressLeavesNothing() {
        String id = ready("web");
        String ip = get(id).at("/ip/0/id").asText();
        wire.delete(Wire.lb("lbs/" + id + "?release_ip=true"));
        pass(2000);
        assertThat(wire.get(Wire.lb("ips/" + ip)).status()).isEqualTo(404);
    }

    @Test
    void aPrivateNetworkIsInUseWhileItIsAttached() {
        String id = ready("web");
        String network = wire.network();
        Wire.Reply attached = wire.post(
                Wire.lb("lbs/" + id + "/attach-private-network"),
                "{'private_network_id':'" + network + "','ipam_ids':[]}");
        assertThat(attached.text("status")).isEqualTo("pending");
        assertThat(attached.body().at("/dhcp_config/ip_id").isNull()).isTrue();
        assertThat(attached.body().at("/lb/private_network_count").asInt()).isOne();
        String list = Wire.lb("lbs/" + id + "/private-networks");
        pass(2000);
        assertThat(wire.get(list).body().at("/private_network/0/status").asText())
                .isEqualTo("pending");
        pass(600);
        JsonNode shown = wire.get(list).body().at("/private_network/0");
        assertThat(shown.get("status").asText()).isEqualTo("ready");
        assertThat(shown.at("/lb/instances")).isEmpty();
        JsonNode addresses = wire.get(Wire.ipam("ips?resource_type=lb_server&resource_id=" + id))
                .body();
        assertThat(addresses.get("total_count").asInt()).isOne();
        assertThat(addresses.at("/ips/0/id").asText())
                .isEqualTo(shown.at("/ipam_ids/0").asText())
                .isEqualTo(shown.at("/dhcp_config/ip_id").asText());
        assertThat(addresses.at("/ips/0/resource/name").asText()).isEqualTo("web");
        assertThat(wire.delete(Wire.vpc("private-networks/" + network)).status())
                .isEqualTo(412);

        assertThat(wire.post(
                                Wire.lb("lbs/" + id + "/detach-private-network"),
                                "{'private_network_id':'" + network + "'}")
                        .status())
                .isEqualTo(204);
        assertThat(wire.get(list).body().at("/private_network/0/status").asText())
                .isEqualTo("pending");
        pass(2000);
        assertThat(wire.get(list).raw().body()).isEqualTo("{\"total_count\":0,\"private_network\":[]}");
        assertThat(wire.delete(Wire.vpc("private-networks/" + network)).status())
                .isEqualTo(204);
    }

    @Test
    void anAddressThatWasBookedForItStaysBookedAfterwards() {
        String id = ready("web");
        String network = wire.network();
        String ip = wire.post(Wire.ipam("ips"), "{'source':{'private_network_id':'" + network + "'},'is_ipv6':false}")
                .text("id");
        Wire.Reply attached = wire.post(
                Wire.lb("lbs/" + id + "/attach-private-network"),
                "{'private_network_id':'" + network + "','ipam_ids':['" + ip + "']}");
        assertThat(attached.body().at("/ipam_ids/0").asText()).isEqualTo(ip);
        assertThat(wire.get(Wire.ipam("ips/" + ip)).body().at("/resource/id").asText())
                .isEqualTo(id);
        wire.delete(Wire.lb("lbs/" + id + "?release_ip=true"));
        pass(2000);
        assertThat(wire.get(Wire.ipam("ips/" + ip)).body().get("resource").isNull())
                .isTrue();
    }

    @Test
    void anotherTypeIsAMigration() {
        String id = ready("web");
        Wire.Reply migrated = wire.post(Wire.lb("lbs/" + id + "/migrate"), "{'type':'LB-GP-M'}");
        assertThat(migrated.text("status")).isEqualTo("migrating");
        assertThat(migrated.text("type")).isEqualTo("lb-gp-m");
        assertThat(wire.createBackend(id, 80).status()).isEqualTo(409);
        pass(30_000);
        assertThat(get(id).get("status").asText()).isEqualTo("ready");
    }

    @Test
    void letsEncryptTakesHalfAMinute() {
        String id = ready("web");
        Wire.Reply created = wire.post(
                Wire.lb("lbs/" + id + "/certificates"),
                "{'name':'c','letsencrypt':{'common_name':'a.example','subject_alternative_name':null}}");
        assertThat(created.text("status")).isEqualTo("pending");
        assertThat(created.text("not_valid_after")).isEqualTo("0001-01-01T00:00:00Z");
        assertThat(created.text("fingerprint")).isEmpty();
        pass(35_000);
        Wire.Reply ready = wire.get(Wire.lb("certificates/" + created.text("id")));
        assertThat(ready.text("status")).isEqualTo("ready");
        assertThat(ready.text("fingerprint")).matches("[0-9a-f]{40}");
        assertThat(ready.text("not_valid_before")).matches(".*T\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void whatAClustersServicesMadeGoesWithItIfThatIsWanted() {
        String cluster = scaleway.k8s().seed(ClusterSeed.named("shop")).id();
        String another = scaleway.k8s().seed(ClusterSeed.named("blog")).id();
        String service = ready(cluster + "_0d6b4c1e");
        String foreign = ready("web");
        wire.delete(Wire.k8s("clusters/" + another + "?with_additional_resources=true"));
        wire.delete(Wire.k8s("clusters/" + cluster + "?with_additional_resources=false"));
        pass(60_000);
        assertThat(scaleway.loadBalancers().loadBalancers()).hasSize(2);

        String third = scaleway.k8s().seed(ClusterSeed.named("third")).id();
        String network = scaleway.k8s().cluster(third).privateNetworkId().orElseThrow();
        String thirds = ready(third + "_service");
        wire.post(Wire.lb("lbs/" + thirds + "/attach-private-network"), "{'private_network_id':'" + network + "'}");
        wire.delete(Wire.k8s("clusters/" + third + "?with_additional_resources=true"));
        pass(60_000);
        assertThat(wire.get(Wire.lb("lbs/" + thirds)).status()).isEqualTo(404);
        assertThat(wire.get(Wire.vpc("private-networks/" + network)).status()).isEqualTo(404);
        assertThat(wire.get(Wire.lb("lbs/" + service)).status()).isEqualTo(200);
        assertThat(wire.get(Wire.lb("lbs/" + foreign)).status()).isEqualTo(200);
        assertThat(wire.get(Wire.lb("ips")).body().get("total_count").asInt()).isEqualTo(2);
    }
}
