package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.reconcile.preflight.Finding;
import io.github.scw4j.reconcile.preflight.Preflight;
import io.github.scw4j.reconcile.preflight.PreflightReport;
import io.github.scw4j.reconcile.preflight.Quotas;
import io.github.scw4j.reconcile.preflight.Severity;
import org.junit.jupiter.api.Test;

class PreflightGuideTest extends GuideTest {

    @Test
    void lookedAtBeforeItIsAskedFor() {
        String networkId = seeded.privateNetworkId().orElseThrow();
        scaleway.instances().runOutOf("PRO2-XXS", "fr-par-1");
        // tag::check
        CreateCluster request = CreateCluster.builder()
                .name("shop")
                .version("1.35.3")
                .privateNetworkId(networkId)
                .addPool(p -> p.name("web").nodeType("PRO2-XXS").size(3).putKubeletArg("maxPods", "many"))
                .addPool(p ->
                        p.name("jobs").nodeType("DEV1-S").autoscaling(0, 200).size(0))
                .build();
        PreflightReport report = Preflight.of(client).check(request);
        System.out.println(report);
        // end::check
        assertThat(report.those(Severity.FORBIDDEN))
                .extracting(Finding::field)
                .containsExactly(
                        "pools[\"jobs\"].nodeType",
                        "pools[\"web\"].kubeletArgs[\"maxPods\"]",
                        "pools[\"web\"].nodeType");

        // tag::quotas
        Quotas quotas = Quotas.unknown()
                .mutualizedClusters(40)
                .dedicatedClusters("dedicated-4", 4)
                .servers("PRO2-XXS", 5);
        PreflightReport counted = Preflight.of(client).quotas(quotas).check(request);
        // end::quotas
        assertThat(counted.those(Severity.NOT_CHECKED)).hasSize(1);
    }

    @Test
    void aPoolAndOneThatGrows() {
        String clusterId = seeded.id();
        String poolId = seeded.pools().get(0).id();
        // tag::pool
        PoolSpec gpu =
                PoolSpec.builder().name("gpu").nodeType("L4-1-24G").size(1).build();
        PreflightReport more = Preflight.of(client).check(clusterId, gpu);

        UpdatePool update = UpdatePool.builder().size(10).build();
        PreflightReport larger = Preflight.of(client).checkUpdate(poolId, update);
        // end::pool
        assertThat(more.isAllowed()).isTrue();
        assertThat(larger.bill().hourly()).isEqualByComparingTo("0.4488");
    }
}
