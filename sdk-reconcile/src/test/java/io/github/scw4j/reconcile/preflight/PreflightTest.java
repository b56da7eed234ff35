package io.github.scw4j.reconcile.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.scw4j.core.RateLimit;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.error.TransportException;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.instance.placementgroup.PlacementGroup;
import io.github.scw4j.k8s.blueprint.Blueprint;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.instance.ServerSeed;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final ScalewayClient client = ScalewayClient.builder()
            .environment(scaleway.environment())
            .clock(scaleway.clock())
            .scheduler(scaleway.clock().scheduler())
            .rateLimit(RateLimit.NONE)
            .build();
    private final String network = scaleway.vpc().seedPrivateNetwork("fr-par", "", "n");

    @AfterEach
    void close() {
        client.close();
        scaleway.close();
    }

    private CreateCluster.Builder web() {
        return CreateCluster.builder()
                .name("web")
                .version("1.35.3")
                .privateNetworkId(network)
                .addPool(pool -> pool.name("web").nodeType("PRO2-XXS").size(2));
    }

    private EmbeddedCluster seeded() {
        return scaleway.k8s().seed(ClusterSeed.named("web").version("1.35.3").pool(PoolSeed.of("web", "PRO2-XXS", 2)));
    }

    private static PoolSpec.Builder more() {
        return PoolSpec.builder().name("more").nodeType("PRO2-XXS").size(1);
    }

    @Test
    void aClusterIsLookedAtInTheSameFewCallsWhateverItsPools() {
        Preflight.of(client).check(web().build());
        int one = scaleway.calls().total();
        scaleway.calls().reset();

        PreflightReport report = Preflight.of(client)
                .check(web().addPool(p -> p.name("b").nodeType("DEV1-M").size(5))
                        .addPool(p -> p.name("c").nodeType("PRO2-XS").size(5))
                        .build());

        assertThat(report.isAllowed()).isTrue();
        assertThat(scaleway.calls().total()).isEqualTo(one).isEqualTo(8);
        assertThat(scaleway.calls().counts())
                .containsEntry("ListServersTypes", 2)
                .containsEntry("GetServerTypesAvailability", 2)
                .doesNotContainKey("ListServers");
    }

    @Test
    void aBlueprintIsLookedAtWithItsPoolsAndTheNetworkThatItMakes() {
        Blueprint blueprint = Blueprint.builder()
                .network(n -> n.name("shop"))
                .cluster(c -> c.name("shop").version("1.35.3"))
                .addPool(p -> p.name("web").nodeType("PRO2-XXS").size(3))
                .build();

        assertThat(Preflight.of(client).check(blueprint).isAllowed()).isTrue();

        Blueprint smaller = blueprint.toBuilder()
                .addPool(p -> p.name("jobs").nodeType("DEV1-S").size(1))
                .build();
        assertThat(Preflight.of(client).check(smaller).those(Severity.FORBIDDEN))
                .extracting(Finding::field)
                .containsExactly("pools[\"jobs\"].nodeType");
    }

    @Test
    void whatIsRefusedToTheKeyIsToldAndEndsNothing() {
        scaleway.faults().on("ListServersTypes").then(Fault.permissionsDenied("instance", "read"));

        PreflightReport report =
                Preflight.of(client).check(web().version("1.20.0").build());

        assertThat(report.those(Severity.NOT_CHECKED))
                .filteredOn(found -> found.field().equals("node types of fr-par-1"))
                .singleElement()
                .returns("the key needs InstancesReadOnly", Finding::wayOut)
                .extracting(Finding::problem)
                .asString()
                .startsWith("ListServersTypes: HTTP 403");
        assertThat(report.those(Severity.FORBIDDEN)).extracting(Finding::field).containsExactly("version");
    }

    @Test
    void whereATypeHasRunOutTheOtherZonesAreAskedAndNamed() {
        scaleway.instances().runOutOf("PRO2-XXS", "fr-par-1");
        scaleway.instances().runOutOf("PRO2-XXS", "fr-par-3");

        PreflightReport report = Preflight.of(client).check(web().build());

        assertThat(report.those(Severity.FORBIDDEN))
                .singleElement()
                .returns("pools[\"web\"].nodeType", Finding::field)
                .extracting(Finding::wayOut)
                .asString()
                .startsWith("take fr-par-2, or take ");
    }

    @Test
    void aZoneThatTheApiDoesNotHaveOffersNothing() {
        PreflightReport report = Preflight.of(client)
                .check(web().addPool(
                                p -> p.name("far").nodeType("PRO2-XXS").size(1).zone(Zone.of("fr-par-9")))
                        .build());

        assertThat(report.those(Severity.FORBIDDEN))
                .singleElement()
                .returns("pools[\"far\"].nodeType", Finding::field)
                .returns("fr-par-9 does not have this type", Finding::problem);
    }

    @Test
    void theVersionOfAClusterMayBeAnOlderPatchThanListsHave() {
        EmbeddedCluster cluster =
                scaleway.k8s().seed(ClusterSeed.named("web").version("1.35.1").pool(PoolSeed.of("web", "PRO2-XXS", 2)));

        PreflightReport report = Preflight.of(client)
                .check(cluster.id(), more().putKubeletArg("maxPods", "lots").build());

        assertThat(report.those(Severity.FORBIDDEN))
                .singleElement()
                .hasToString(
                        "kubeletArgs[\"maxPods\"] \"lots\": it is no uint16; a whole number from 0 to 65535 is allowed");
    }

    @Test
    void nodesOfAllZonesCountForAQuotaThatIsGiven() {
        EmbeddedCluster cluster = seeded();
        scaleway.instances().seed(ServerSeed.named("s").type("PRO2-XXS").zone("nl-ams-1"));

        PreflightReport report = Preflight.of(client)
                .quotas(Quotas.unknown().servers("PRO2-XXS", 4))
                .checkUpdate(
                        cluster.pools().get(0).id(),
                        UpdatePool.builder().size(4).build());

        assertThat(report.those(Severity.FORBIDDEN))
                .singleElement()
                .hasToString(
                        "size \"2 nodes more\": the organization may have 4 Instances of type PRO2-XXS, and 3 are there;"
                                + " take 1 at the most, or another type, or ask Scaleway for more");
        assertThat(scaleway.calls().count("ListServers")).isEqualTo(Zone.known().size());
    }

    @Test
    void nothingIsSaidOfAPoolThatShrinks() {
        scaleway.instances().runOutOf("PRO2-XXS", "fr-par-1");

        PreflightReport report = Preflight.of(client)
                .checkUpdate(
                        seeded().pools().get(0).id(),
                        UpdatePool.builder().size(1).build());

        assertThat(report.findings()).isEmpty();
        assertThat(report.bill().isNothing()).isTrue();
    }

    @Test
    void serversThatAreInAPlacementGroupCount() {
        EmbeddedCluster cluster = seeded();
        PlacementGroup group = Instances.of(client).placementGroups().create(request -> request.name("g"));
        Instances.of(client)
                .servers()
                .create(request -> request.name("s")
                        .commercialType("PRO2-XXS")
                        .image("ubuntu_noble")
                        .placementGroup(group.id()));

        PreflightReport report = Preflight.of(client)
                .check(
                        cluster.id(),
                        List.of(
                                more().size(10).placementGroupId(group.id()).build(),
                                more().name("b")
                                        .size(10)
                                        .placementGroupId(group.id())
                                        .build()));

        assertThat(report.those(Severity.FORBIDDEN))
                .singleElement()
                .returns("pools", Finding::field)
                .returns("20 nodes more", Finding::value)
                .returns("a placement group holds 20 servers, and 1 are in it", Finding::problem);
    }

    @Test
    void aPoolWithoutAZoneIsLookedForWhereItWouldBeMade() {
        EmbeddedCluster cluster =
                scaleway.k8s().seed(ClusterSeed.named("far").region("nl-ams").pool(PoolSeed.of("web", "PRO2-XXS", 1)));
        scaleway.instances().runOutOf("PRO2-XXS", "nl-ams-1");

        PreflightReport report = Preflight.of(client.with(options -> options.region(Region.NL_AMS)))
                .check(cluster.id(), more().build());

        assertThat(report.those(Severity.FORBIDDEN))
                .singleElement()
                .returns("there is none left in nl-ams-1: nodes do not come up", Finding::problem);
    }

    @Test
    void aNameIsTakenWithinItsProjectAlone() {
        seeded();

        assertThat(Preflight.of(client).check(web().build()).those(Severity.FORBIDDEN))
                .extracting(Finding::field)
                .containsExactly("name");
        assertThat(Preflight.of(client.with(options -> options.projectId("22222222-2222-4222-8222-222222222222")))
                        .check(web().build())
                        .isAllowed())
                .isTrue();
    }

    @Test
    void aPoolOfAClusterThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> Preflight.of(client).check("11111111-1111-4111-8111-111111111111", more().build()));
    }

    @Test
    void whereNothingAnswersThereIsNoReport() {
        scaleway.faults().onAny().then(Fault.cutBeforeActing());

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> Preflight.of(client.with(options -> options.retryPolicy(RetryPolicy.none())))
                        .check(web().build()));
    }

    @Test
    void aReportReadsAsAText() {
        scaleway.instances().runOutOf("PRO2-XXS", "fr-par-1");
        scaleway.instances().runOutOf("PRO2-XXS", "fr-par-2");
        scaleway.instances().runOutOf("PRO2-XXS", "fr-par-3");

        assertThat(Preflight.of(client)
                        .quotas(Quotas.unknown().mutualizedClusters(40))
                        .check(web().build()))
                .hasToString("""
                        cluster "web" in fr-par: cannot go
                          forbidden:
                            pools["web"].nodeType "PRO2-XXS": there is none left in fr-par-1: nodes do not come up; take DEV1-L (0.04284 EUR an hour), PLAY2-MICRO (0.05508 EUR an hour) or BASIC3-X2C-8G (0.059225 EUR an hour)
                          costs (0.1122 EUR an hour, and 4 resources billed at a price that is not known here):
                            pools["web"].nodeType "PRO2-XXS": 2 nodes, at 0.0561 EUR an hour each, from when they are being made
                            pools["web"].publicIpDisabled "false": each node has a public address, at a price that no API tells
                            pools["web"].rootVolumeType "sbs_5k": each node starts from a block volume of 20 GB, at a price that no API of this SDK tells
                          not checked:
                            pools: how many Instances of type PRO2-XXS the organization may have: no API tells; give it to quotas(…)""");
    }
}
