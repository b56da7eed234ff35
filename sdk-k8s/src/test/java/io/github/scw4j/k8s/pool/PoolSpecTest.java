package io.github.scw4j.k8s.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is refused before it is sent, in words that name the value and what is allowed; and what is sent. */
class PoolSpecTest {
    @Test
    void onlyWhatWasDecidedIsSent() {
        assertThat(new Json().tree(pool(p -> p)))
                .hasToString("{\"name\":\"default\",\"node_type\":\"DEV1-M\",\"autoscaling\":false,\"size\":3,"
                        + "\"autohealing\":false,\"public_ip_disabled\":false}");
    }

    @Test
    void everythingThatMustBeDecidedIsAskedForAtOnce() {
        assertThatThrownBy(() -> PoolSpec.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("name", "nodeType", "size");
    }

    @Test
    void theSizeLiesWithinTheBoundsOfAutoscaling() {
        refused(p -> p.autoscaling(1, 2), "size is 3, more than maxSize, which is 2");
        refused(p -> p.autoscaling(4, 5), "minSize is 4, more than size, which is 3");
        assertThat(pool(p -> p.minSize(4).maxSize(2)).minSize())
                .as("ignored without autoscaling")
                .hasValue(4);
    }

    @Test
    void namesSizesAndVolumesHaveLimits() {
        refused(p -> p.name(""), "the pool's name is empty; 1 to 100 are allowed");
        refused(p -> p.name("x".repeat(101)), "has 101 characters");
        refused(p -> p.size(-1), "size is -1; 0 or more is allowed");
        refused(p -> p.maxSize(0), "maxSize is 0; 1 or more is allowed");
        refused(
                p -> p.rootVolumeType(PoolVolumeType.SBS_5K).rootVolumeSizeBytes(1_000_000_000),
                "rootVolumeSizeBytes is 1000000000; 20000000000 to 10000000000000 is allowed");
        refused(p -> p.upgradePolicy(u -> u.maxUnavailable(0).maxSurge(0)), "no node could ever be replaced");
    }

    @Test
    void taintsHaveTheFormOfKubernetes() {
        refused(p -> p.addTaint(Taint.of("-bad", "", TaintEffect.NO_SCHEDULE)), "\"-bad\" is not the key of a taint");
        refused(p -> p.addStartupTaint(Taint.of("k", "v".repeat(64), TaintEffect.NO_SCHEDULE)), "64 characters");
        assertThat(pool(p -> p.addTaint(Taint.of("a.example/b_c", "", TaintEffect.of("Later"))))
                        .taints())
                .as("an effect that nobody knows passes")
                .hasSize(1);
    }

    @Test
    void externalPoolsHaveNoSizeOfTheirOwn() {
        assertThat(PoolSpec.external("racks").size()).isZero();
        assertThatThrownBy(() ->
                        PoolSpec.external("racks").toBuilder().autohealing(true).build())
                .hasMessageContaining("is external");
        assertThatThrownBy(() -> CreateCluster.builder()
                        .name("web")
                        .version("1.35.3")
                        .addPools(PoolSpec.external("racks"))
                        .build())
                .hasMessageContaining("only Kosmos");
    }

    @Test
    void userDataIsRefusedWithinANewCluster() {
        PoolSpec pool = pool(p -> p.userData("cloud-init", "secret words"));

        assertThat(pool.toString()).doesNotContain("secret words");
        assertThatThrownBy(() -> CreateCluster.builder()
                        .name("web")
                        .version("1.35.3")
                        .addPools(pool)
                        .build())
                .hasMessageContaining("userData [cloud-init]")
                .hasMessageContaining("pools().create(clusterId, pool)");
    }

    private static void refused(UnaryOperator<PoolSpec.Builder> change, String message) {
        assertThatThrownBy(() -> pool(change))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static PoolSpec pool(UnaryOperator<PoolSpec.Builder> change) {
        return change.apply(
                        PoolSpec.builder().name("default").nodeType("DEV1-M").size(3))
                .build();
    }
}
