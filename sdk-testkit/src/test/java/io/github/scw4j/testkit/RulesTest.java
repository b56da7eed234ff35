package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RulesTest {

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);

    @AfterEach
    void close() {
        scaleway.close();
    }

    private static List<String> arguments(Wire.Reply reply) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(400);
        assertThat(reply.text("type")).isEqualTo("invalid_arguments");
        List<String> names = new ArrayList<>();
        reply.body()
                .get("details")
                .forEach(detail -> names.add(detail.get("argument_name").asText() + " "
                        + detail.get("reason").asText()));
        return names;
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Wire.Reply reply = wire.post(
                Wire.k8s("clusters"),
                "{'type':'huge','version':'9.9.9','tags':'x','auto_upgrade':{'maintenance_window':{'start_hour':24}},"
                        + "'pools':[{'name':'','node_type':'DEV1-S','size':-1}]}");
        assertThat(arguments(reply))
                .contains(
                        "type constraint",
                        "name required",
                        "version constraint",
                        "cni required",
                        "private_network_id required",
                        "tags format",
                        "auto_upgrade.maintenance_window.start_hour constraint",
                        "pools.0.name required",
                        "pools.0.node_type constraint",
                        "pools.0.size constraint");
    }

    @Test
    void aPrivateNetworkOfNobodyIsNotFound() {
        Wire.Reply reply = wire.post(
                Wire.k8s("clusters"),
                "{'name':'n','version':'1.35.3','cni':'cilium',"
                        + "'private_network_id':'11111111-1111-4111-8111-111111111111'}");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("resource")).isEqualTo("private_network");
    }

    @Test
    void namesAreUniqueUntilATestSaysOtherwise() {
        assertThat(wire.createCluster("one").status()).isEqualTo(200);
        Wire.Reply second = wire.createCluster("one");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("type")).isEqualTo("already_exists");
        scaleway.limits().uniqueNames(false);
        assertThat(wire.createCluster("one").status()).isEqualTo(200);
    }

    @Test
    void quotasHoldUntilATestLiftsThem() {
        scaleway.limits().quota("clusters", 1);
        wire.createCluster("one");
        Wire.Reply second = wire.createCluster("two");
        assertThat(second.status()).isEqualTo(403);
        assertThat(second.text("type")).isEqualTo("quotas_exceeded");
        assertThat(second.body().at("/details/0/current").asInt()).isEqualTo(1);
        scaleway.limits().withoutQuotas();
        assertThat(wire.createCluster("two").status()).isEqualTo(200);
    }

    @Test
    void aChangeWhileAnotherIsUnderWayIsATransientState() {
        String id = wire.createCluster("busy").text("id");
        Wire.Reply reply = wire.patch(Wire.k8s("clusters/" + id), "{'description':'x'}");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.raw().body())
                .isEqualTo("{\"type\":\"transient_state\",\"message\":\"resource is in a transient state\","
                        + "\"resource\":\"cluster\",\"resource_id\":\"" + id + "\",\"current_state\":\"creating\"}");
        assertThat(wire.createPool(id, "p", "DEV1-M", 1).status()).isEqualTo(409);
        scaleway.clock().advance(Duration.ofSeconds(5));
        Wire.Reply updated = wire.patch(Wire.k8s("clusters/" + id), "{'description':'x','tags':null}");
        assertThat(updated.text("status")).isEqualTo("updating");
        assertThat(updated.text("description")).isEqualTo("x");
        scaleway.clock().advance(Duration.ofSeconds(1));
        assertThat(wire.clusterStatus(id)).isEqualTo("pool_required");
    }

    @Test
    void aPatchLeavesWhatIsNullAndClearsWhatIsEmpty() {
        String id = wire.createCluster("patched", ",'tags':['a','b'],'apiserver_cert_sans':['x.example']")
                .text("id");
        scaleway.clock().advance(Duration.ofSeconds(5));
        Wire.Reply reply = wire.patch(
                Wire.k8s("clusters/" + id),
                "{'tags':[],'apiserver_cert_sans':null,'autoscaler_config':{'estimator':'unknown_estimator',"
                        + "'expander':'priority','expendable_pods_priority_cutoff':0},'auto_upgrade':{'enable':true}}");
        assertThat(reply.body().get("tags")).isEmpty();
        assertThat(reply.body().get("apiserver_cert_sans")).hasSize(1);
        JsonNode autoscaler = reply.body().get("autoscaler_config");
        assertThat(autoscaler.get("estimator").asText()).isEqualTo("binpacking");
        assertThat(autoscaler.get("expander").asText()).isEqualTo("priority");
        assertThat(autoscaler.get("expendable_pods_priority_cutoff").asInt()).isZero();
        assertThat(autoscaler.get("max_graceful_termination_sec").asInt()).isEqualTo(600);
        assertThat(reply.body().at("/auto_upgrade/enabled").asBoolean()).isTrue();
        assertThat(reply.body().at("/auto_upgrade/maintenance_window/day").asText())
                .isEqualTo("any");
    }

    @Test
    void anUpgradeIsOneMinorAndNeverBack() {
        String id = scaleway.k8s()
                .seed(ClusterSeed.named("old").version("1.34.5").pool(PoolSeed.of("p", "DEV1-M", 1)))
                .id();
        String upgrade = Wire.k8s("clusters/" + id + "/upgrade");
        List<String> targets = new ArrayList<>();
        wire.get(Wire.k8s("clusters/" + id + "/available-versions"))
                .body()
                .get("versions")
                .forEach(version -> targets.add(version.get("name").asText()));
        assertThat(targets).containsExactly("1.35.3", "1.34.6");
        for (String version : new String[] {"1.36.1", "1.33.10", "1.34.5", "2.0.0"}) {
            assertThat(arguments(wire.post(upgrade, "{'version':'" + version + "','upgrade_pools':false}")))
                    .containsExactly("version constraint");
        }
        assertThat(wire.post(upgrade, "{'version':'1.35.3','upgrade_pools':false}")
                        .status())
                .isEqualTo(200);
        scaleway.clock().advance(Duration.ofSeconds(67));
        assertThat(arguments(wire.post(upgrade, "{'version':'1.36.1','upgrade_pools':false}")))
                .containsExactly("version constraint"); // the pool is behind
        String pool = scaleway.k8s().cluster(id).pools().get(0).id();
        assertThat(arguments(wire.post(Wire.k8s("pools/" + pool + "/upgrade"), "{'version':'1.36.1'}")))
                .containsExactly("version constraint");
        assertThat(wire.post(Wire.k8s("pools/" + pool + "/upgrade"), "{'version':'1.35.3'}")
                        .text("status"))
                .isEqualTo("upgrading");
        assertThat(wire.patch(Wire.k8s("pools/" + pool), "{'size':2}").status()).isEqualTo(409);
        scaleway.clock().advance(Duration.ofMinutes(2));
        assertThat(wire.post(upgrade, "{'version':'1.36.1','upgrade_pools':true}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void machinesElsewhereAreUpgradedByHandAndHoldNoControlPlaneBack() {
        String id = scaleway.k8s()
                .seed(ClusterSeed.named("anywhere")
                        .type("multicloud")
                        .version("1.34.6")
                        .pool(PoolSeed.of("mine", "external", 2)))
                .id();
        JsonNode before = wire.get(Wire.k8s("clusters/" + id + "/nodes")).body().get("nodes");
        for (String version : List.of("1.35.3", "1.36.1")) {
            assertThat(wire.post(
                                    Wire.k8s("clusters/" + id + "/upgrade"),
                                    "{'version':'" + version + "','upgrade_pools':true}")
                            .status())
                    .isEqualTo(200);
            scaleway.clock().advance(Duration.ofMinutes(10));
        }
        String pool = scaleway.k8s().cluster(id).pools().get(0).id();
        assertThat(wire.poolStatus(pool)).isEqualTo("ready");
        assertThat(wire.get(Wire.k8s("clusters/" + id + "/nodes")).body().get("nodes"))
                .isEqualTo(before);
        assertThat(arguments(wire.post(Wire.k8s("pools/" + pool + "/upgrade"), "{'version':'1.36.1'}")))
                .containsExactly("version constraint");
    }

    @Test
    void aMinorIsDeprecatedAndThenGone() {
        try (EmbeddedScaleway later = EmbeddedScaleway.builder()
                .startingAt(Instant.parse("2026-09-28T12:00:00Z"))
                .start()) {
            Wire there = new Wire(later);
            assertThat(there.createCluster("still", "").status()).isEqualTo(200);
            String body =
                    "{'name':'x','version':'1.34.6','cni':'cilium','private_network_id':'" + there.network() + "'}";
            assertThat(there.post(Wire.k8s("clusters"), body.replace("'x'", "'before'"))
                            .status())
                    .isEqualTo(200);
            later.clock().advance(Duration.ofDays(1));
            assertThat(arguments(there.post(Wire.k8s("clusters"), body))).containsExactly("version constraint");
            assertThat(there.get(Wire.k8s("versions")).raw().body()).contains("1.34.6");
            later.clock().advance(Duration.ofDays(61));
            assertThat(there.get(Wire.k8s("versions")).raw().body()).doesNotContain("1.34.6");
            assertThat(there.get(Wire.k8s("versions/1.34.6")).status()).isEqualTo(200);
            assertThat(there.get(Wire.k8s("versions/1.99.0")).status()).isEqualTo(404);
        }
    }

    @Test
    void aDedicatedControlPlaneIsCommittedToForThirtyDays() {
        String id = scaleway.k8s().seed(ClusterSeed.named("bound")).id();
        Wire.Reply grown = wire.post(Wire.k8s("clusters/" + id + "/set-type"), "{'type':'kapsule-dedicated-8'}");
        assertThat(grown.text("type")).isEqualTo("kapsule-dedicated-8");
        assertThat(grown.text("status")).isEqualTo("updating");
        scaleway.clock().advance(Duration.ofMinutes(2));
        assertThat(wire.clusterStatus(id)).isEqualTo("ready");
        String setType = Wire.k8s("clusters/" + id + "/set-type");
        assertThat(wire.post(setType, "{'type':'kapsule-dedicated-4'}").status())
                .isEqualTo(412);
        assertThat(arguments(wire.post(setType, "{'type':'multicloud'}"))).containsExactly("type constraint");
        List<String> offers = new ArrayList<>();
        wire.get(Wire.k8s("clusters/" + id + "/available-types"))
                .body()
                .get("cluster_types")
                .forEach(type -> offers.add(type.get("name").asText()));
        assertThat(offers).containsExactly("kapsule-dedicated-16");
        scaleway.clock().advance(Duration.ofDays(30));
        assertThat(wire.post(setType, "{'type':'kapsule-dedicated-4'}").status())
                .isEqualTo(200);
    }

    @Test
    void aclsReplaceEachOtherAndDoNotKeepTheirOrder() {
        String id = scaleway.k8s().seed(ClusterSeed.named("acl")).id();
        String acls = Wire.k8s("clusters/" + id + "/acls");
        assertThat(wire.get(acls).body().at("/rules/0/ip").asText()).isEqualTo("0.0.0.0/0");
        Wire.Reply set = wire.put(
                acls,
                "{'acls':[{'scaleway_ranges':true,'description':'s'},{'ip':'9.9.9.9','description':''},"
                        + "{'ip':'1.2.3.0/24','description':'d'}]}");
        assertThat(set.body().at("/rules/0/scaleway_ranges").asBoolean()).isTrue();
        assertThat(set.body().at("/rules/0").has("ip")).isFalse();
        assertThat(set.body().has("total_count")).isFalse();
        JsonNode listed = wire.get(acls).body();
        assertThat(listed.at("/rules/0/ip").asText()).isEqualTo("1.2.3.0/24");
        assertThat(listed.at("/rules/1/ip").asText()).isEqualTo("9.9.9.9/32");
        assertThat(listed.get("total_count").asInt()).isEqualTo(3);
        assertThat(arguments(wire.post(acls, "{'acls':[{'scaleway_ranges':true,'description':''}]}")))
                .containsExactly("acls.0.scaleway_ranges constraint");
        assertThat(arguments(wire.put(acls, "{'acls':[{'description':''},{'ip':'no','description':''}]}")))
                .containsExactly("acls.0.ip constraint", "acls.1.ip constraint");
        wire.post(acls, "{'acls':[{'ip':'1.2.3.0/24','description':'twice'}]}");
        assertThat(wire.get(acls).body().get("total_count").asInt()).isEqualTo(4);
        String rule = listed.at("/rules/0/id").asText();
        assertThat(wire.delete(Wire.k8s("acls/" + rule)).status()).isEqualTo(204);
        assertThat(wire.delete(Wire.k8s("acls/" + rule)).status()).isEqualTo(404);
        assertThat(wire.put(acls, "{'acls':null}").raw().body()).isEqualTo("{\"rules\":[]}");
        assertThat(wire.get(acls).body().get("total_count").asInt()).isZero();
    }

    @Test
    void aKubeconfigHasTheTokenUntilThatIsReset() {
        String id = scaleway.k8s().seed(ClusterSeed.named("1e3")).id();
        String path = Wire.k8s("clusters/" + id + "/kubeconfig");
        Wire.Reply file = wire.get(path);
        assertThat(file.text("name")).isEqualTo("kubeconfig");
        assertThat(file.text("content_type")).isEqualTo("application/octet-stream");
        String yaml = new String(Base64.getDecoder().decode(file.text("content")), StandardCharsets.UTF_8);
        assertThat(yaml)
                .contains("- name: \"1e3\"", "current-context: admin@1e3", "server: https://" + id + ".api.k8s.fr-par")
                .containsPattern("token: [A-Za-z0-9]{56}\n");
        assertThat(wire.get(path + "?dl=1").raw().body()).isEqualTo(yaml);
        assertThat(wire.get(path + "?redacted=true&dl=1").raw().body()).contains("token: REDACTED_TOKEN\n");
        assertThat(wire.post(Wire.k8s("clusters/" + id + "/reset-admin-token"), "{}")
                        .status())
                .isEqualTo(204);
        assertThat(wire.get(path + "?dl=1").raw().body()).isNotEqualTo(yaml);
    }

    @Test
    void kosmosHasNoNetworkAndTakesNodesFromElsewhere() {
        Wire.Reply created =
                wire.post(Wire.k8s("clusters"), "{'name':'k','type':'multicloud','version':'1.35.3','cni':'kilo'}");
        assertThat(created.body().get("private_network_id").isNull()).isTrue();
        String id = created.text("id");
        scaleway.clock().advance(Duration.ofSeconds(80));
        assertThat(wire.clusterStatus(id)).isEqualTo("ready");
        String pool = wire.createPool(id, "far", "external", 0).text("id");
        String auth = Wire.k8s("pools/" + pool + "/external-nodes/auth");
        String secret = wire.post(auth, "{}").text("node_secret_key");
        wire.post(auth, "{}");
        scaleway.clock().advance(Duration.ofMinutes(1));
        assertThat(wire.get(Wire.k8s("clusters/" + id + "/nodes?status=ready"))
                        .body()
                        .get("total_count")
                        .asInt())
                .isEqualTo(2);
        Wire.Reply metadata = new Wire(scaleway, secret).get(Wire.k8s("node-metadata"));
        assertThat(metadata.status()).isEqualTo(200);
        assertThat(metadata.text("cluster_url")).contains(id);
        assertThat(wire.get(Wire.k8s("node-metadata")).status()).isEqualTo(403);
        assertThat(arguments(wire.post(
                        Wire.k8s("clusters"), "{'name':'l','type':'multicloud','version':'1.35.3','cni':'cilium'}")))
                .containsExactly("cni constraint");
    }

    @Test
    void poolsHaveTheirDefaultsAndRules() {
        String id = scaleway.k8s()
                .seed(ClusterSeed.named("pools").type("kapsule-dedicated-4"))
                .id();
        JsonNode local = wire.createPool(id, "local", "DEV1-M", 0).body();
        assertThat(local.get("node_type").asText()).isEqualTo("dev1_m");
        assertThat(local.get("root_volume_type").asText()).isEqualTo("l_ssd");
        assertThat(local.get("root_volume_size").asLong()).isEqualTo(40_000_000_000L);
        assertThat(local.get("zone").asText()).isEqualTo("fr-par-1");
        assertThat(local.at("/upgrade_policy/max_unavailable").asInt()).isOne();
        scaleway.clock().advance(Duration.ofSeconds(5));
        assertThat(wire.poolStatus(local.get("id").asText())).isEqualTo("ready");
        JsonNode block = wire.createPool(id, "block", "PRO2_XXS", 0).body();
        assertThat(block.get("root_volume_type").asText()).isEqualTo("sbs_5k");
        assertThat(block.get("root_volume_size").asLong()).isEqualTo(20_000_000_000L);
        String pools = Wire.k8s("clusters/" + id + "/pools");
        assertThat(arguments(wire.post(pools, Wire.pool("x", "NOPE-1", 1)))).containsExactly("node_type constraint");
        assertThat(arguments(wire.post(pools, "{'name':'x','node_type':'DEV1-M','size':1,'zone':'fr-par-3'}")))
                .as("DEV1-M was recorded in fr-par-1 and fr-par-2")
                .containsExactly("node_type constraint");
        assertThat(wire.post(pools, Wire.pool("block", "DEV1-M", 1)).status()).isEqualTo(409);
        assertThat(arguments(wire.post(
                        pools,
                        "{'name':'y','node_type':'DEV1-M','size':5,'autoscaling':true,'max_size':3,"
                                + "'upgrade_policy':{'max_unavailable':0,'max_surge':0},'zone':'nl-ams-1',"
                                + "'taints':[{'key':'-','value':'','effect':'Sometimes'}]}")))
                .containsExactly(
                        "size constraint",
                        "upgrade_policy constraint",
                        "taints.0.key constraint",
                        "taints.0.effect constraint",
                        "zone constraint");
        String empty = wire.createCluster("empty").text("id");
        scaleway.clock().advance(Duration.ofSeconds(5));
        assertThat(arguments(wire.createPool(empty, "none", "DEV1-M", 0))).containsExactly("size constraint");
    }

    @Test
    void userDataIsReadKeyByKey() {
        String id = scaleway.k8s().seed(ClusterSeed.named("data")).id();
        String pool = wire.post(
                        Wire.k8s("clusters/" + id + "/pools"),
                        "{'name':'p','node_type':'DEV1-M','size':1,'user_data':{'cloud-init':'aGVsbG8='}}")
                .text("id");
        assertThat(wire.get(Wire.k8s("pools/" + pool + "/user-data/cloud-init")).text("content"))
                .isEqualTo("aGVsbG8=");
        assertThat(wire.get(Wire.k8s("pools/" + pool + "/user-data/cloud-init?dl=1"))
                        .raw()
                        .body())
                .isEqualTo("hello");
        assertThat(wire.get(Wire.k8s("pools/" + pool + "/user-data/none")).status())
                .isEqualTo(404);
    }

    @Test
    void deletingWithoutAdditionalResourcesLeavesTheNetwork() {
        Wire.Reply cluster = wire.createCluster("leaves");
        String id = cluster.text("id");
        assertThat(arguments(wire.delete(Wire.k8s("clusters/" + id))))
                .containsExactly("with_additional_resources required");
        wire.delete(Wire.k8s("clusters/" + id + "?with_additional_resources=false"));
        scaleway.clock().advance(Duration.ofSeconds(10));
        assertThat(wire.clusterStatus(id)).isEqualTo("404");
        String network = cluster.text("private_network_id");
        assertThat(wire.delete(Wire.vpc("private-networks/" + network)).status())
                .isEqualTo(204);
        assertThat(wire.delete(Wire.vpc("private-networks/" + network)).status())
                .isEqualTo(404);
    }

    @Test
    void listsArePagedFilteredAndOrdered() {
        scaleway.limits().withoutQuotas();
        for (int i = 0; i < 25; i++) {
            scaleway.k8s().seed(ClusterSeed.named("c" + i).tags("t" + i % 2));
            scaleway.clock().advance(Duration.ofMillis(1));
        }
        String clusters = Wire.k8s("clusters");
        assertThat(wire.get(clusters).body().get("clusters")).hasSize(20);
        assertThat(wire.get(clusters + "?page=2").body().get("clusters")).hasSize(5);
        assertThat(wire.get(clusters + "?page=3").body().get("clusters")).isEmpty();
        assertThat(wire.get(clusters + "?page_size=100&name=c1&status=unknown")
                        .body()
                        .get("total_count")
                        .asInt())
                .isEqualTo(11);
        assertThat(wire.get(clusters + "?order_by=created_at_desc")
                        .body()
                        .at("/clusters/0/name")
                        .asText())
                .isEqualTo("c24");
        assertThat(wire.get(clusters + "?status=creating")
                        .body()
                        .get("total_count")
                        .asInt())
                .isZero();
        assertThat(wire.get(clusters + "?project_id=11111111-1111-4111-8111-111111111111")
                        .body()
                        .get("total_count")
                        .asInt())
                .isZero();
        assertThat(arguments(wire.get(clusters + "?page=0&page_size=101")))
                .containsExactly("page constraint", "page_size constraint");
        assertThat(arguments(wire.get(clusters + "?order_by=size_asc"))).containsExactly("order_by constraint");
        assertThat(arguments(wire.get(clusters + "?page=x"))).containsExactly("page format");
    }
}
