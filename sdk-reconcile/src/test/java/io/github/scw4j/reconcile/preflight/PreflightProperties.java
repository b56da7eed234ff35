package io.github.scw4j.reconcile.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.RateLimit;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The report against what the embedded Scaleway then does, and against itself. */
class PreflightProperties {
    private static final String NOT_THERE = "11111111-1111-4111-8111-111111111111";
    private static EmbeddedScaleway scaleway;
    private static ScalewayClient client;
    private static String network;

    @BeforeContainer
    static void start() {
        scaleway = EmbeddedScaleway.builder()
                .quota("clusters", 1000)
                .quota("clusters-dedicated-4", 1000)
                .start();
        network = scaleway.vpc().seedPrivateNetwork("fr-par", "", "n");
        client = ScalewayClient.builder()
                .environment(scaleway.environment())
                .clock(scaleway.clock())
                .scheduler(scaleway.clock().scheduler())
                .rateLimit(RateLimit.NONE)
                .build();
    }

    @AfterContainer
    static void stop() {
        client.close();
        scaleway.close();
    }

    @Property(tries = 60)
    void whatIsAllowedIsAcceptedAndWhatIsForbiddenIsRefused(@ForAll Random random) {
        CreateCluster request = request(random, network);
        PreflightReport report = Preflight.of(client).check(request);

        assertThat(isAccepted(request)).as("%s%n%s", request, report).isEqualTo(report.isAllowed());
    }

    private static boolean isAccepted(CreateCluster request) {
        try {
            K8s.of(client).clusters().create(request);
            return true;
        } catch (ApiException e) {
            assertThat(e.status()).as("%s", e).isIn(400, 404, 409);
            return false;
        }
    }

    @Property(tries = 100)
    void theOrderOfPoolsNeverMatters(@ForAll Random random) {
        CreateCluster request = request(random, "small");
        List<PoolSpec> pools = new ArrayList<>(request.pools());
        Collections.shuffle(pools, random);

        assertThat(report(request.toBuilder().pools(pools).build())).isEqualTo(report(request));
    }

    private static PreflightReport report(CreateCluster request) {
        ClusterDraft draft = ClusterDraft.of(request, Optional.of("project"), Region.FR_PAR);
        Quotas quotas = Quotas.unknown().servers("PRO2-XXS", 4);
        return new PreflightPlanner(draft, Seen.usual().observation(request.version()), quotas).report("it");
    }

    /** At most one thing of it is unusual of the cluster, and one of each pool, so that neither side is rare. */
    private static CreateCluster request(Random random, String network) {
        CreateCluster.Builder request = CreateCluster.builder()
                .name("c-" + random.nextInt(100_000))
                .version("1.35.3")
                .privateNetworkId(network);
        List<PoolSpec> pools = new ArrayList<>();
        for (int pool = random.nextInt(3); pool > 0; pool--) {
            pools.add(pool("pool-" + pool, random));
        }
        request.pools(pools);
        switch (random.nextInt(14)) {
            case 0 -> request.version(one(List.of("1.36.1", "1.35.1", "1.33.10", "1.20.0", "1.35"), random));
            case 1 -> request.cni(one(List.of(Cni.CALICO, Cni.CILIUM_NATIVE, Cni.KILO, Cni.NONE), random));
            case 2 -> request.version("1.33.10").cni(one(List.of(Cni.CALICO, Cni.CILIUM_NATIVE), random));
            case 3 -> request.privateNetworkId(one(List.of(Optional.empty(), Optional.of(NOT_THERE)), random));
            case 4 -> request.type(one(List.of("kapsule-dedicated-4", "kapsule-dedicated-5"), random));
            case 5 ->
                request.type("multicloud")
                        .privateNetworkId(one(List.of(Optional.empty(), Optional.of(network)), random));
            case 6 ->
                request.type("multicloud")
                        .privateNetworkId(Optional.empty())
                        .cni(one(List.of(Cni.CILIUM, Cni.NONE), random));
            case 7 -> request.addPool(pool("pool-1", random));
            case 8 -> request.name("c");
            default -> {
                // nothing unusual
            }
        }
        return request.build();
    }

    private static PoolSpec pool(String name, Random random) {
        PoolSpec.Builder pool =
                PoolSpec.builder().name(name).nodeType("PRO2-XXS").size(2);
        switch (random.nextInt(10)) {
            case 0 -> pool.nodeType(one(List.of("DEV1-S", "dev1_s", "PLAY2-PICO", "STARDUST1-S"), random));
            case 1 -> pool.nodeType(one(List.of("NOPE-1", "H100-1-80G", "dev1_m", "GP1-XS"), random));
            case 2 -> pool.nodeType("DEV1-M").zone(one(List.of(Zone.FR_PAR_1, Zone.FR_PAR_3), random));
            case 3 -> pool.zone(one(List.of(Zone.FR_PAR_2, Zone.NL_AMS_1), random));
            case 4 -> pool.size(one(List.of(0, 146, 149, 151), random));
            case 5 -> pool.rootVolumeType(one(List.of(PoolVolumeType.L_SSD, PoolVolumeType.B_SSD), random));
            case 6 -> pool.rootVolumeSizeBytes(one(List.of(0L, 10_000_000_000L, 40_000_000_000L), random));
            case 7 ->
                pool.nodeType("DEV1-M").rootVolumeSizeBytes(one(List.of(10_000_000_000L, 50_000_000_000L), random));
            default -> {
                // nothing unusual
            }
        }
        return pool.build();
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
