package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterLifeTest {

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);

    @AfterEach
    void close() {
        scaleway.close();
    }

    private void pass(long seconds) {
        scaleway.clock().advance(Duration.ofSeconds(seconds));
    }

    @Test
    void aMutualizedClusterWithoutPoolsEndsInPoolRequired() {
        Wire.Reply created = wire.createCluster("bare");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.text("status")).isEqualTo("creating");
        assertThat(created.text("type")).isEqualTo("kapsule");
        assertThat(created.text("iam_nodes_group_id")).isEmpty();
        pass(1);
        assertThat(wire.clusterStatus(created.text("id"))).isEqualTo("creating");
        assertThat(wire.get(Wire.k8s("clusters/" + created.text("id"))).text("iam_nodes_group_id"))
                .isNotEmpty();
        pass(4);
        assertThat(wire.clusterStatus(created.text("id"))).isEqualTo("pool_required");
    }

    @Test
    void aClusterWithInlinePoolsIsReadyBeforeItsPools() {
        String id = wire.createCluster("inline", ",'pools':[" + Wire.pool("default", "DEV1-M", 3) + "]")
                .text("id");
        Wire.Reply pools = wire.get(Wire.k8s("clusters/" + id + "/pools"));
        String pool = pools.body().at("/pools/0/id").asText();
        assertThat(pools.body().at("/pools/0/status").asText()).isEqualTo("scaling");
        pass(89);
        assertThat(wire.clusterStatus(id)).isEqualTo("creating");
        pass(1);
        assertThat(wire.clusterStatus(id)).isEqualTo("ready");
        assertThat(wire.poolStatus(pool)).isEqualTo("scaling");
        pass(74);
        assertThat(wire.poolStatus(pool)).isEqualTo("scaling");
        pass(1);
        assertThat(wire.poolStatus(pool)).isEqualTo("ready");
        Wire.Reply nodes = wire.get(Wire.k8s("clusters/" + id + "/nodes"));
        assertThat(nodes.body().get("total_count").asInt()).isEqualTo(3);
        nodes.body().get("nodes").forEach(node -> {
            assertThat(node.get("status").asText()).isEqualTo("ready");
            assertThat(node.get("name").asText()).hasSize(46).startsWith("scw-inline-default-");
            assertThat(node.get("provider_id").asText()).startsWith("scaleway://instance/fr-par-1/");
        });
    }

    @Test
    void theFirstPoolBringsThePoolRequiredClusterUpAndTheLastOneDown() {
        String id = wire.createCluster("first").text("id");
        pass(5);
        String pool = wire.createPool(id, "p", "DEV1-M", 1).text("id");
        assertThat(wire.clusterStatus(id)).isEqualTo("creating");
        pass(75);
        assertThat(wire.clusterStatus(id)).isEqualTo("ready");
        assertThat(wire.poolStatus(pool)).isEqualTo("scaling");
        pass(75);
        assertThat(wire.poolStatus(pool)).isEqualTo("ready");
        assertThat(wire.delete(Wire.k8s("pools/" + pool)).text("status")).isEqualTo("deleting");
        pass(76);
        assertThat(wire.poolStatus(pool)).isEqualTo("404");
        assertThat(wire.clusterStatus(id)).isEqualTo("pool_required");
    }

    @Test
    void aWholeLife() {
        String id = wire.createCluster("life", ",'pools':[" + Wire.pool("default", "DEV1-M", 2) + "]")
                .text("id");
        pass(300);
        String pool = wire.get(Wire.k8s("clusters/" + id + "/pools"))
                .body()
                .at("/pools/0/id")
                .asText();

        Wire.Reply grown = wire.patch(Wire.k8s("pools/" + pool), "{'size':4}");
        assertThat(grown.text("status")).isEqualTo("scaling");
        assertThat(grown.body().get("size").asInt()).isEqualTo(4);
        pass(65);
        assertThat(wire.poolStatus(pool)).isEqualTo("ready");

        Wire.Reply upgraded =
                wire.post(Wire.k8s("clusters/" + id + "/upgrade"), "{'version':'1.36.1','upgrade_pools':true}");
        assertThat(upgraded.text("status")).isEqualTo("updating");
        assertThat(upgraded.text("version")).isEqualTo("1.36.1");
        pass(67);
        assertThat(wire.clusterStatus(id)).isEqualTo("ready");
        assertThat(wire.poolStatus(pool)).isEqualTo("upgrading");
        pass(600);
        assertThat(wire.poolStatus(pool)).isEqualTo("ready");
        assertThat(wire.get(Wire.k8s("pools/" + pool)).text("version")).isEqualTo("1.36.1");

        wire.patch(Wire.k8s("pools/" + pool), "{'size':1}");
        pass(5);
        assertThat(wire.poolStatus(pool)).isEqualTo("ready");
        assertThat(wire.get(Wire.k8s("clusters/" + id + "/nodes?status=deleting"))
                        .body()
                        .get("total_count")
                        .asInt())
                .isEqualTo(3);

        String network = wire.get(Wire.k8s("clusters/" + id)).text("private_network_id");
        assertThat(wire.delete(Wire.vpc("private-networks/" + network)).status())
                .isEqualTo(412);
        assertThat(wire.delete(Wire.k8s("clusters/" + id + "?with_additional_resources=true"))
                        .text("status"))
                .isEqualTo("deleting");
        pass(75);
        assertThat(wire.clusterStatus(id)).isEqualTo("404");
        assertThat(wire.poolStatus(pool)).isEqualTo("404");
        assertThat(wire.get(Wire.vpc("private-networks/" + network)).status()).isEqualTo(404);
    }

    @Test
    void volumesOfAClusterGoWithItIfThatIsWanted() {
        String kept = wire.createCluster("kept").text("id");
        String gone = wire.createCluster("gone").text("id");
        pass(5);
        String ofKept = volume("retained", "kapsule=" + kept);
        String tagged = volume("retained", "kapsule=" + gone);
        String named = volume(gone + "_pvc", "blue");
        String foreign = volume("mine", "blue");
        wire.delete(Wire.k8s("clusters/" + kept + "?with_additional_resources=false"));
        wire.delete(Wire.k8s("clusters/" + gone + "?with_additional_resources=true"));
        pass(10);
        assertThat(wire.get(Wire.instance("volumes")).body().get("volumes"))
                .extracting(volume -> volume.get("id").asText())
                .containsExactlyInAnyOrder(ofKept, foreign)
                .doesNotContain(tagged, named);
    }

    private String volume(String name, String tag) {
        return wire.post(Wire.instance("volumes"), "{'name':'" + name + "','size':10000000000,'tags':['" + tag + "']}")
                .body()
                .at("/volume/id")
                .asText();
    }
}
