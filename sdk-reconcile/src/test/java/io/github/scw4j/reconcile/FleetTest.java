package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.reconcile.internal.run.Shares;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.stage.Eventually;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FleetTest {
    private static List<String> named(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(index -> prefix + index).toList();
    }

    @Property
    void sharesDifferByOneAtMostAndEachClusterHasOneReplica(
            @ForAll @IntRange(min = 0, max = 40) int clusters, @ForAll @IntRange(min = 1, max = 9) int replicas) {
        Map<String, String> shares = Shares.of(named("cluster-", clusters), named("replica-", replicas));

        Map<String, Long> sizes =
                shares.values().stream().collect(Collectors.groupingBy(replica -> replica, Collectors.counting()));
        assertThat(shares).hasSize(clusters);
        assertThat(named("replica-", replicas)).containsAll(sizes.keySet());
        assertThat(named("replica-", replicas))
                .allSatisfy(replica -> assertThat(sizes.getOrDefault(replica, 0L))
                        .isBetween((long) clusters / replicas, (long) (clusters + replicas - 1) / replicas));
    }

    @Test
    void replicasShareTheClustersAndALostReplicasClustersMove() {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start();
                TestKubernetes kubernetes = TestKubernetes.start();
                ScalewayClient client = ScalewayClient.builder()
                        .environment(scaleway.environment())
                        .build()) {
            List<String> clusters = named("cluster-", 4).stream()
                    .map(name -> scaleway.k8s().seed(ClusterSeed.named(name)).id())
                    .toList();
            KubernetesClient lost = kubernetes.newClient();
            ReconcilerFleet first = fleet("first", client, lost, clusters);
            try (ReconcilerFleet second = fleet("second", client, kubernetes.client(), clusters)) {
                Eventually.isTrue(
                        "each has half of them",
                        () -> first.leading().size() == 2 && second.leading().size() == 2);
                Set<String> all = new HashSet<>(first.leading());
                all.addAll(second.leading());
                assertThat(all).containsExactlyInAnyOrderElementsOf(clusters);
                assertThat(Collections.disjoint(first.leading(), second.leading()))
                        .isTrue();

                lost.close();

                Eventually.isTrue(
                        "the second has all of them", () -> second.leading().size() == 4);
                assertThat(first.leading()).isEmpty();
            }
        }
    }

    private static ReconcilerFleet fleet(
            String name, ScalewayClient client, KubernetesClient kubernetes, List<String> clusters) {
        ReconcilerFleet.Builder fleet =
                ReconcilerFleet.at(kubernetes).identity(name).leaseDuration(Duration.ofSeconds(3));
        clusters.forEach(cluster -> fleet.cluster(Reconciler.builder()
                .scaleway(client)
                .kubernetes(kubernetes)
                .cluster(cluster)
                .nodes(NodePolicy.kapsule())));
        return fleet.start();
    }
}
