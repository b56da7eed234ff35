package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.instance.EmbeddedServer;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A node of a cluster is a server of the Instance API: what happens to the one shows in the other. */
class NodeServerTest {

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);

    @AfterEach
    void close() {
        scaleway.close();
    }

    private EmbeddedCluster seed(PoolSeed pool) {
        return scaleway.k8s().seed(ClusterSeed.named("seeded").pool(pool));
    }

    private void pass(int seconds) {
        scaleway.clock().advance(Duration.ofSeconds(seconds));
    }

    private JsonNode servers() {
        return wire.get(Wire.instance("servers")).body().get("servers");
    }

    private static String serverOf(EmbeddedNode node) {
        return node.serverId().orElseThrow();
    }

    @Test
    void nodesThatAnUpgradeMakesAreReadyAsSoonAsTheyAreNoLongerBeingMade() {
        EmbeddedCluster upgraded = scaleway.k8s()
                .seed(ClusterSeed.named("upgraded").version("1.35.3").pool(PoolSeed.of("local", "DEV1-M", 3)));
        String cluster = Wire.k8s("clusters/" + upgraded.id());
        wire.post(cluster + "/upgrade", "{'version':'1.36.1','upgrade_pools':true}");
        Set<String> seen = new TreeSet<>();
        for (int second = 0; second < 600; second++) {
            scaleway.clock().advance(Duration.ofSeconds(1));
            wire.get(cluster + "/nodes")
                    .body()
                    .get("nodes")
                    .forEach(node -> seen.add(node.get("status").asText()));
            seen.add("pool "
                    + wire.get(cluster + "/pools").body().at("/pools/0/status").asText());
        }
        assertThat(seen)
                .containsExactly("creating", "deleting", "pool ready", "pool scaling", "pool upgrading", "ready");
    }

    @Test
    void aNodesServerLooksAsRecorded() {
        String cluster = wire.createCluster(
                        "c", ",'pools':[" + Wire.pool("web", "PRO2-XXS", 1).replace("}", ",'tags':['blue']}") + "]")
                .text("id");
        pass(300);
        JsonNode node =
                wire.get(Wire.k8s("clusters/" + cluster + "/nodes")).body().at("/nodes/0");
        assertThat(servers()).hasSize(1);
        JsonNode server = servers().get(0);
        assertThat(node.get("provider_id").asText())
                .isEqualTo("scaleway://instance/fr-par-1/" + server.get("id").asText());
        assertThat(server.get("name")).isEqualTo(node.get("name"));
        assertThat(server.get("state").asText()).isEqualTo("running");
        assertThat(server.get("commercial_type").asText()).isEqualTo("PRO2-XXS");
        List<String> tags = new ArrayList<>();
        server.get("tags").forEach(tag -> tags.add(tag.asText()));
        assertThat(tags)
                .containsExactly(
                        "kapsule=" + cluster,
                        "pool=" + node.get("pool_id").asText(),
                        "pool-name=web",
                        "runtime=containerd",
                        "managed=true",
                        "blue",
                        "node=" + node.get("id").asText());
        assertThat(server.at("/public_ip/address")).isEqualTo(node.get("public_ip_v4"));
        assertThat(server.at("/public_ip/dynamic").asBoolean()).isFalse();
        assertThat(server.get("public_ips")).hasSize(2);
        assertThat(server.at("/public_ips/1/family").asText()).isEqualTo("inet6");
        assertThat(server.at("/security_group/name").asText()).isEqualTo("Kapsule default security group");
        assertThat(server.at("/image/name").asText()).isEqualTo("k8s_base_node_instance");
        assertThat(server.at("/volumes/0/boot").asBoolean()).isTrue();
        assertThat(server.get("dynamic_ip_required").asBoolean()).isFalse();
        JsonNode pool =
                wire.get(Wire.k8s("pools/" + node.get("pool_id").asText())).body();
        assertThat(pool.get("security_group_id")).isEqualTo(server.at("/security_group/id"));
        JsonNode ips = wire.get(Wire.ipam(
                        "ips?resource_id=" + server.at("/private_nics/0/id").asText() + "&is_ipv6=false"))
                .body();
        assertThat(ips.at("/ips/0/resource/name")).isEqualTo(node.get("name"));
        assertThat(ips.at("/ips/0/id")).isEqualTo(server.at("/private_nics/0/ipam_ip_ids/0"));
        assertThat(wire.get(Wire.instance("servers?tags=kapsule=" + cluster + ",pool-name=web"))
                        .body()
                        .get("servers"))
                .hasSize(1);
    }

    @Test
    void aNodeThatIsBeingCreatedHasAServerThatStarts() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 0));
        wire.patch(Wire.k8s("pools/" + cluster.pool("p").id()), "{'size':1}");
        EmbeddedNode node = cluster.nodes().get(0);
        assertThat(node.serverId()).isEmpty();
        pass(10);
        assertThat(wire.server(serverOf(node)).get("state").asText()).isEqualTo("starting");
        assertThat(node.status()).contains("creating");
        pass(55);
        assertThat(wire.server(serverOf(node)).get("state").asText()).isEqualTo("running");
        assertThat(node.status()).contains("ready");
        assertThat(wire.server(serverOf(node)).at("/volumes/0/size").asLong()).isEqualTo(40_000_000_000L);
    }

    @Test
    void aServerThatIsRebootedMakesItsNodeNotReadyForAWhile() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 2));
        EmbeddedNode node = cluster.nodes().get(0);
        wire.act(serverOf(node), "reboot");
        assertThat(node.status()).contains("not_ready");
        assertThat(cluster.pool("p").status()).contains("warning");
        assertThat(cluster.nodes().get(1).status()).contains("ready");
        pass(42 + 20);
        assertThat(node.status()).contains("ready");
        assertThat(cluster.pool("p").status()).contains("ready");
    }

    @Test
    void aServerThatIsStoppedKeepsItsNodeNotReadyUntilItIsStarted() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 1));
        EmbeddedNode node = cluster.nodes().get(0);
        for (String action : new String[] {"poweroff", "stop_in_place"}) {
            wire.act(serverOf(node), action);
            pass(7200);
            assertThat(node.status()).contains("not_ready");
            wire.act(serverOf(node), "poweron");
            pass(60);
            assertThat(node.status()).as(action).contains("ready");
        }
    }

    @Test
    void autohealingStartsAStoppedServerAgain() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 1).autohealing(true));
        EmbeddedNode node = cluster.nodes().get(0);
        String server = serverOf(node);
        wire.act(server, "poweroff");
        pass(15 * 60);
        assertThat(node.status()).contains("rebooting");
        pass(60);
        assertThat(node.status()).contains("ready");
        assertThat(wire.server(server).get("state").asText()).isEqualTo("running");
    }

    @Test
    void aNodeWhoseServerIsGoneIsReplacedByAutohealingOnly() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 1).autohealing(true));
        EmbeddedCluster other = scaleway.k8s().seed(ClusterSeed.named("other").pool(PoolSeed.of("p", "DEV1-M", 1)));
        EmbeddedNode healed = cluster.nodes().get(0);
        EmbeddedNode left = other.nodes().get(0);
        wire.act(serverOf(healed), "terminate");
        scaleway.instances().server(serverOf(left)).vanishes();
        pass(10);
        assertThat(healed.status()).contains("not_ready");
        assertThat(left.status()).contains("not_ready");
        assertThat(servers()).isEmpty();
        pass(40 * 60);
        assertThat(healed.status()).isEmpty();
        assertThat(cluster.nodes())
                .hasSize(1)
                .first()
                .satisfies(node -> assertThat(node.status()).contains("ready"));
        assertThat(left.status()).contains("not_ready");
        assertThat(servers()).hasSize(1);
        wire.post(Wire.k8s("nodes/" + left.id() + "/replace"), "{}");
        pass(90);
        assertThat(other.nodes())
                .extracting(EmbeddedNode::id)
                .doesNotContain(left.id())
                .hasSize(1);
        assertThat(servers()).hasSize(2);
    }

    @Test
    void aRebootOfANodeShowsInItsServer() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 1));
        EmbeddedNode node = cluster.nodes().get(0);
        EmbeddedServer server = scaleway.instances().server(serverOf(node));
        wire.post(Wire.k8s("nodes/" + node.id() + "/reboot"), "{}");
        assertThat(server.state()).contains("stopping");
        assertThat(node.status()).contains("rebooting");
        pass(45);
        assertThat(server.state()).contains("running");
        assertThat(node.status()).contains("rebooting");
        pass(15);
        assertThat(node.status()).contains("ready");
    }

    @Test
    void deletingANodeTerminatesItsServerAndFreesItsAddresses() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 2));
        EmbeddedNode node = cluster.nodes().get(0);
        String server = serverOf(node);
        assertThat(wire.get(Wire.instance("ips")).body().get("ips")).hasSize(4);
        wire.delete(Wire.k8s("nodes/" + node.id() + "?skip_drain=true"));
        assertThat(wire.server(server).get("state").asText()).isEqualTo("running");
        pass(45);
        assertThat(wire.server(server).get("state_detail").asText()).isEqualTo("terminating");
        pass(15);
        assertThat(wire.server(server).isMissingNode()).isTrue();
        assertThat(wire.get(Wire.instance("ips")).body().get("ips")).hasSize(2);
        assertThat(wire.get(Wire.instance("volumes")).body().get("volumes")).hasSize(1);
        assertThat(wire.get(Wire.ipam("ips")).body().get("total_count").asInt()).isEqualTo(2);
    }

    @Test
    void poolsThatGrowShrinkAndGoAndClustersThatGoShowInTheServers() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "PLAY2-NANO", 3));
        String pool = cluster.pool("p").id();
        wire.patch(Wire.k8s("pools/" + pool), "{'size':5}");
        pass(120);
        assertThat(servers()).hasSize(5);
        wire.patch(Wire.k8s("pools/" + pool), "{'size':1}");
        pass(120);
        assertThat(servers()).hasSize(1);
        wire.delete(Wire.k8s("clusters/" + cluster.id() + "?with_additional_resources=true"));
        pass(120);
        assertThat(servers()).isEmpty();
        assertThat(wire.get(Wire.instance("ips")).body().get("ips")).isEmpty();
        assertThat(cluster.status()).isEmpty();
    }

    @Test
    void otherTagsOfAPoolAreThoseOfItsServersToo() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 1));
        String server = serverOf(cluster.nodes().get(0));
        String pool = Wire.k8s("pools/" + cluster.pool("p").id());
        wire.patch(pool, "{'tags':['blue','taint=noprefix:a=b:NoSchedule']}");
        String tags = wire.server(server).get("tags").toString();
        assertThat(tags).contains("\"blue\"", "taint=noprefix");
        wire.patch(Wire.instance("servers/" + server), "{'tags':" + tags.replace("]", ",'mine']") + "}");
        wire.patch(pool, "{'tags':['green']}");
        assertThat(wire.server(server).get("tags").toString())
                .contains("\"green\"", "\"mine\"", "managed=true")
                .doesNotContain("blue");
    }

    @Test
    void aLockedServerLocksItsNode() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 1));
        EmbeddedNode node = cluster.nodes().get(0);
        scaleway.instances().server(serverOf(node)).becomes("locked");
        assertThat(node.status()).contains("locked");
        assertThat(cluster.pool("p").status()).contains("warning");
        scaleway.instances().server(serverOf(node)).becomes("running");
        pass(20);
        assertThat(node.status()).contains("ready");
    }

    @Test
    void aNodeWithoutPublicAddressAndOneElsewhereHaveNone() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 1));
        String isolated = wire.post(
                        Wire.k8s("clusters/" + cluster.id() + "/pools"),
                        Wire.pool("isolated", "DEV1-M", 1)
                                .replace("'public_ip_disabled':false", "'public_ip_disabled':true"))
                .text("id");
        pass(300);
        JsonNode node = wire.get(Wire.k8s("clusters/" + cluster.id() + "/nodes?pool_id=" + isolated))
                .body()
                .at("/nodes/0");
        String server = node.get("provider_id").asText().replaceAll(".*/", "");
        assertThat(wire.server(server).get("public_ips")).isEmpty();
        assertThat(node.get("public_ip_v4").asText()).isEmpty();

        EmbeddedCluster kosmos =
                scaleway.k8s().seed(ClusterSeed.named("k").type("multicloud").pool(PoolSeed.of("far", "external", 0)));
        wire.post(Wire.k8s("pools/" + kosmos.pool("far").id() + "/external-nodes/auth"), "{}");
        pass(60);
        assertThat(kosmos.nodes().get(0).serverId()).isEmpty();
        assertThat(servers()).hasSize(2);
    }

    @Test
    void serversCountForTheQuotaOfTheirTypeWhetherNodesOrNot() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "PRO2-XXS", 4));
        String create = "{'name':'n','commercial_type':'PRO2-XXS','image':'ubuntu_noble'}";
        assertThat(wire.post(Wire.instance("servers"), create).status()).isEqualTo(201);
        Wire.Reply refused = wire.post(Wire.instance("servers"), create);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("type")).isEqualTo("quotas_exceeded");
        assertThat(refused.body().at("/details/0/resource").asText()).isEqualTo("cp_servers_type_PRO2_XXS");
        wire.patch(Wire.k8s("pools/" + cluster.pool("p").id()), "{'size':5}");
        pass(300);
        assertThat(cluster.pool("p").status()).contains("warning");
    }
}
