package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import io.github.scw4j.testkit.k8s.EmbeddedPool;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NodeLifeTest {

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);

    @AfterEach
    void close() {
        scaleway.close();
    }

    private EmbeddedCluster seed(PoolSeed pool) {
        return scaleway.k8s().seed(ClusterSeed.named("seeded").pool(pool));
    }

    private void pass(Duration length) {
        scaleway.clock().advance(length);
    }

    private JsonNode pool(EmbeddedPool pool) {
        return wire.get(Wire.k8s("pools/" + pool.id())).body();
    }

    @Test
    void aNodeIsNotReadyForAWhileAndItsPoolWarns() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 3));
        EmbeddedNode node = cluster.nodes().get(1);
        node.becomes("not_ready", Duration.ofMinutes(10));
        assertThat(wire.get(Wire.k8s("nodes/" + node.id()))
                        .body()
                        .at("/conditions/Ready")
                        .asText())
                .isEqualTo("False");
        assertThat(cluster.pool("p").status()).contains("warning");
        pass(Duration.ofMinutes(10));
        assertThat(node.status()).contains("ready");
        assertThat(cluster.pool("p").status()).contains("ready");
    }

    @Test
    void withAutohealingABadNodeIsRebootedAndABrokenOneReplaced() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 2).autohealing(true));
        EmbeddedNode bad = cluster.nodes().get(0);
        EmbeddedNode broken = cluster.nodes().get(1);
        bad.becomes("not_ready");
        broken.breaks();
        pass(Duration.ofMinutes(15));
        assertThat(bad.status()).contains("rebooting");
        assertThat(broken.status()).contains("rebooting");
        pass(Duration.ofMinutes(1));
        assertThat(bad.status()).contains("ready");
        assertThat(broken.status()).contains("not_ready");
        pass(Duration.ofMinutes(14));
        assertThat(broken.status()).contains("deleting");
        pass(Duration.ofMinutes(2));
        assertThat(broken.status()).isEmpty();
        assertThat(bad.status()).contains("ready");
        assertThat(cluster.nodes()).hasSize(2);
        assertThat(cluster.pool("p").status()).contains("ready");
    }

    @Test
    void withoutAutohealingNothingIsHealed() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 1));
        cluster.nodes().get(0).becomes("not_ready");
        pass(Duration.ofHours(2));
        assertThat(cluster.nodes().get(0).status()).contains("not_ready");
    }

    @Test
    void deletingANodeLowersTheSizeAndReplacingOneDoesNot() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 3));
        EmbeddedPool pool = cluster.pool("p");
        String first = cluster.nodes().get(0).id();
        assertThat(wire.delete(Wire.k8s("nodes/" + first + "?skip_drain=false")).text("status"))
                .isEqualTo("deleting");
        assertThat(pool(pool).get("size").asInt()).isEqualTo(2);
        assertThat(wire.delete(Wire.k8s("nodes/" + first + "?skip_drain=false")).status())
                .isEqualTo(200);
        assertThat(pool(pool).get("size").asInt()).isEqualTo(2);
        pass(Duration.ofMinutes(1));
        assertThat(wire.get(Wire.k8s("nodes/" + first)).status()).isEqualTo(404);
        String second = cluster.nodes().get(0).id();
        assertThat(wire.post(Wire.k8s("nodes/" + second + "/replace"), "{}").status())
                .isEqualTo(200);
        assertThat(pool(pool).get("status").asText()).isEqualTo("scaling");
        pass(Duration.ofSeconds(65));
        assertThat(pool(pool).get("size").asInt()).isEqualTo(2);
        assertThat(pool(pool).get("status").asText()).isEqualTo("ready");
        assertThat(cluster.nodes())
                .extracting(EmbeddedNode::id)
                .doesNotContain(second)
                .hasSize(2);
    }

    @Test
    void aRebootPassesAndASecondOneMeanwhileIsRefused() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 1));
        String reboot = Wire.k8s("nodes/" + cluster.nodes().get(0).id() + "/reboot");
        assertThat(wire.post(reboot, "{}").text("status")).isEqualTo("rebooting");
        assertThat(wire.post(reboot, "{}").status()).isEqualTo(409);
        pass(Duration.ofMinutes(1));
        assertThat(cluster.nodes().get(0).status()).contains("ready");
    }

    @Test
    void aPoolOutOfStockHangsThenWarnsThenRecovers() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 1));
        scaleway.k8s().runOutOf("DEV1-M", "fr-par-1");
        EmbeddedPool pool = cluster.pool("p");
        wire.patch(Wire.k8s("pools/" + pool.id()), "{'size':3}");
        pass(Duration.ofMinutes(4));
        assertThat(pool.status()).contains("scaling");
        pass(Duration.ofMinutes(1));
        assertThat(pool.status()).contains("warning");
        assertThat(pool(pool).get("error_message").asText()).contains("out of stock");
        scaleway.k8s().restock("DEV1-M", "fr-par-1");
        pass(Duration.ofMinutes(3));
        assertThat(pool.status()).contains("ready");
        assertThat(pool(pool).get("error_message").isNull()).isTrue();
        assertThat(pool.nodes()).hasSize(3);
    }

    @Test
    void theQuotaOfANodeTypeMakesAPoolHang() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "PRO2-XXS", 5));
        EmbeddedPool pool = cluster.pool("p");
        wire.patch(Wire.k8s("pools/" + pool.id()), "{'size':6}");
        pass(Duration.ofMinutes(5));
        assertThat(pool.status()).contains("warning");
        assertThat(pool(pool).get("error_message").asText()).contains("quota");
        scaleway.limits().withoutQuotas();
        pass(Duration.ofMinutes(3));
        assertThat(pool.status()).contains("ready");
    }

    @Test
    void aPoolGetsStuckAndNodesFailToBeCreatedWhenATestSaysSo() {
        EmbeddedCluster cluster = seed(PoolSeed.of("stuck", "DEV1-M", 1));
        EmbeddedPool stuck = cluster.pool("stuck");
        stuck.getsStuck("nobody knows");
        wire.patch(Wire.k8s("pools/" + stuck.id()), "{'size':2}");
        pass(Duration.ofMinutes(5));
        assertThat(stuck.status()).contains("warning");
        stuck.recovers();
        pass(Duration.ofSeconds(65));
        assertThat(stuck.status()).contains("ready");

        stuck.failsToCreateNodes("no such image");
        wire.patch(Wire.k8s("pools/" + stuck.id()), "{'size':3}");
        pass(Duration.ofMinutes(5));
        assertThat(stuck.status()).contains("warning");
        JsonNode failed = wire.get(Wire.k8s("clusters/" + cluster.id() + "/nodes?status=creation_error"))
                .body()
                .at("/nodes/0");
        assertThat(failed.get("error_message").asText()).isEqualTo("no such image");
    }

    @Test
    void everyKapsuleNodeHasAddressesInTheNetwork() {
        EmbeddedCluster cluster = seed(PoolSeed.of("p", "DEV1-M", 2));
        JsonNode node =
                wire.get(Wire.k8s("clusters/" + cluster.id() + "/nodes")).body().at("/nodes/0");
        JsonNode ips = wire.get(Wire.ipam("ips?resource_type=instance_private_nic&resource_name="
                        + node.get("name").asText()))
                .body();
        assertThat(ips.get("total_count").asInt()).isEqualTo(2);
        assertThat(ips.at("/ips/1/address").asText()).matches("172\\.\\d+\\.\\d+\\.\\d+/22");
        assertThat(ips.at("/ips/0/is_ipv6").asBoolean()).isTrue();
        wire.delete(Wire.k8s("nodes/" + node.get("id").asText() + "?skip_drain=true"));
        pass(Duration.ofMinutes(1));
        assertThat(wire.get(Wire.ipam("ips")).body().get("total_count").asInt()).isEqualTo(2);
    }

    @Test
    void tenThousandNodesAreThereAtOnceAndPagedThrough() {
        long start = System.nanoTime();
        EmbeddedCluster cluster = seed(PoolSeed.of("big", "DEV1-M", 10_000));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        JsonNode page = wire.get(Wire.k8s("clusters/" + cluster.id() + "/nodes?page=100&page_size=100"))
                .body();
        assertThat(page.get("total_count").asInt()).isEqualTo(10_000);
        assertThat(page.get("nodes")).hasSize(100);
        assertThat(cluster.nodes()).hasSize(10_000);
    }

    @Test
    void aClusterIsSeededInAnyStatusAndSeedsOfNothingAreRefused() {
        EmbeddedCluster locked = scaleway.k8s()
                .seed(ClusterSeed.named("l").region("nl-ams").status("locked").version("1.34.6"));
        JsonNode body =
                wire.get("/k8s/v1/regions/nl-ams/clusters/" + locked.id()).body();
        assertThat(body.get("status").asText()).isEqualTo("locked");
        assertThat(body.get("version").asText()).isEqualTo("1.34.6");
        locked.becomes("on_fire");
        assertThat(locked.status()).contains("on_fire");
        assertThatThrownBy(() -> scaleway.k8s().seed(ClusterSeed.named("x").type("huge")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scaleway.k8s().cluster("nope").becomes("ready"))
                .isInstanceOf(NoSuchElementException.class);
    }
}
