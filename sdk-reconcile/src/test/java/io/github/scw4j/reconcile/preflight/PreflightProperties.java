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

    @Property(tries = 1500)
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

    @Property(tries = 200)
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

    private static CreateCluster request(Random random, String network) {
        String type = mostly("kapsule", List.of("multicloud", "kapsule-dedicated-4", "kapsule-dedicated-5"), random);
        boolean kosmos = type.startsWith("multicloud");
        CreateCluster.Builder request = CreateCluster.builder()
                .name("c-" + random.nextInt(50))
                .type(type)
                .version(mostly("1.35.3", List.of("1.36.1", "1.35.1", "1.33.10", "1.20.0", "1.35"), random))
                .cni(mostly(
                        kosmos ? Cni.KILO : Cni.CILIUM,
                        List.of(Cni.CALICO, Cni.CILIUM_NATIVE, Cni.KILO, Cni.NONE),
                        random))
                .privateNetworkId(mostly(
                        kosmos ? Optional.empty() : Optional.of(network),
                        List.of(Optional.empty(), Optional.of(network), Optional.of(NOT_THERE)),
                        random));
        for (int pool = random.nextInt(3); pool > 0; pool--) {
            request.addPool(pool(mostly("pool-" + pool, List.of("pool"), random), random));
        }
        return request.build();
    }

    private static PoolSpec pool(String name, Random random) {
        PoolSpec.Builder pool = PoolSpec.builder()
                .name(name)
                .nodeType(mostly("PRO2-XXS", List.of("DEV1-M", "DEV1-S", "dev1_m", "NOPE-1", "H100-1-80G"), random))
                .size(mostly(2, List.of(0, 149, 151), random))
                .rootVolumeType(mostly(
                        PoolVolumeType.DEFAULT_VOLUME_TYPE,
                        List.of(PoolVolumeType.L_SSD, PoolVolumeType.B_SSD),
                        random));
        if (random.nextInt(4) == 0) {
            pool.zone(one(List.of(Zone.FR_PAR_1, Zone.FR_PAR_2, Zone.FR_PAR_3, Zone.NL_AMS_1), random));
        }
        if (random.nextInt(4) == 0) {
            pool.rootVolumeSizeBytes(one(List.of(0L, 10_000_000_000L, 40_000_000_000L, 50_000_000_000L), random));
        }
        return pool.build();
    }

    /** One in six is another one, so that much is allowed. */
    private static <T> T mostly(T usual, List<T> others, Random random) {
        return random.nextInt(6) == 0 ? one(others, random) : usual;
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
