package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolReadiness;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WaitingGuideTest extends GuideTest {

    @Test
    void forNodes() {
        Cluster created = k8s.clusters()
                .createWithNetwork(c -> c.name("fresh")
                        .version("1.35.3")
                        .addPool(p -> p.name("default").nodeType("PRO2-XXS").size(3)));
        // tag::nodes
        Cluster cluster = k8s.clusters()
                .waiter(created)
                .until(Readiness.nodes(3))
                .timeout(Duration.ofMinutes(20))
                .onProgress(System.out::println)
                .await();
        // end::nodes
        assertThat(k8s.nodes().list(cluster.id()).toList()).hasSize(3);
    }

    @Test
    void forTheEnd() {
        String id = seeded.id();
        k8s.clusters().delete(id, AdditionalResources.KEEP);
        // tag::deleted
        k8s.clusters().waiter(id).untilDeleted().await(); // 404 is the success
        // end::deleted
        assertThat(k8s.clusters().list()).isEmpty();
    }

    @Test
    void withoutAThread() {
        List<String> ids = List.of(seeded.id());
        // tag::futures
        List<CompletableFuture<Cluster>> ready = ids.stream()
                .map(id -> k8s.clusters()
                        .waiter(id)
                        .until(Readiness.controlPlane())
                        .toFuture())
                .toList();
        // end::futures
        assertThat(ready).allSatisfy(future -> assertThat(future.join().name()).isEqualTo("web"));
    }

    @Test
    void asOftenAsYouLike() {
        Pool pool = k8s.pools().update(seeded.pool("default").id(), p -> p.size(3));
        // tag::pauses
        k8s.pools()
                .waiter(pool)
                .until(PoolReadiness.ready())
                .pollEvery(Duration.ofSeconds(1), Duration.ofSeconds(5))
                .await();
        // end::pauses
        assertThat(k8s.nodes().list(seeded.id()).toList()).hasSize(3);
    }

    @Test
    void inVirtualTime() {
        // tag::clock
        ScalewayClient client = ScalewayClient.builder()
                .environment(scaleway.environment())
                .clock(scaleway.clock())
                .scheduler(scaleway.clock().scheduler())
                .build();
        // end::clock
        client.close();
    }
}
