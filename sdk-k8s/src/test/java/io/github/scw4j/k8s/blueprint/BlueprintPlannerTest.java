package io.github.scw4j.k8s.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.cluster.AutoUpgrade;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.OpenIdConnectConfig;
import io.github.scw4j.k8s.clustertype.ClusterType;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.Subnet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans from what is seen, without a server. */
class BlueprintPlannerTest {
    private static final Cluster CLUSTER = Cluster.builder()
            .id("c")
            .name("web")
            .type("kapsule")
            .version("1.35.3")
            .status(ClusterStatus.READY)
            .cni(Cni.CILIUM)
            .region(Region.FR_PAR)
            .privateNetworkId("n")
            .build();
    private static final Pool POOL = Pool.builder()
            .id("p")
            .clusterId("c")
            .name("front")
            .nodeType("pro2_xxs")
            .size(3)
            .version("1.35.3")
            .status(PoolStatus.READY)
            .zone(Zone.FR_PAR_1)
            .build();
    private static final PrivateNetwork NETWORK = PrivateNetwork.builder()
            .id("n")
            .name("net")
            .addTags("scw4j-request=3f2b8c1e-0000-4000-8000-000000000000")
            .addSubnet(Subnet.builder().id("s").subnet(Cidr.of("172.16.4.0/22")).build())
            .build();
    private static final BlueprintObservation SEEN = new BlueprintObservation(
            Optional.of(CLUSTER),
            List.of(POOL),
            List.of(AclRule.builder().id("a").ip(Cidr.of("0.0.0.0/0")).build()),
            List.of(NETWORK),
            List.of(
                    ClusterType.builder().name("kapsule").maxNodes(150).build(),
                    ClusterType.builder()
                            .name("kapsule-dedicated-4")
                            .maxNodes(250)
                            .build()),
            Optional.empty(),
            Instant.parse("2026-08-18T12:00:00Z"));
    private static final Blueprint WEB = Blueprint.builder()
            .network(n -> n.name("net"))
            .cluster(c -> c.name("web").version("1.35.3"))
            .addPool(p -> p.name("front").nodeType("PRO2-XXS").size(3))
            .build();

    private static BlueprintObservation seen(Cluster cluster, Pool... pools) {
        return new BlueprintObservation(
                Optional.of(cluster),
                List.of(pools),
                SEEN.aclRules(),
                SEEN.networks(),
                SEEN.types(),
                Optional.empty(),
                SEEN.now());
    }

    private static BlueprintObservation nothing() {
        return new BlueprintObservation(
                Optional.empty(), List.of(), List.of(), List.of(), SEEN.types(), Optional.empty(), SEEN.now());
    }

    private static Blueprint cluster(UnaryOperator<CreateCluster.Builder> change) {
        return WEB.toBuilder()
                .cluster(change.apply(WEB.cluster().toBuilder()).build())
                .build();
    }

    private static Blueprint pools(PoolSpec... pools) {
        return WEB.toBuilder().pools(List.of(pools)).build();
    }

    private static PoolSpec pool(String name, int size) {
        return PoolSpec.builder().name(name).nodeType("PRO2-XXS").size(size).build();
    }

    static Stream<Arguments> plans() {
        Pool scaling = POOL.toBuilder().status(PoolStatus.SCALING).build();
        return Stream.of(
                arguments("what is as described", WEB, SEEN, List.of()),
                arguments(
                        "what the server is doing is waited for",
                        WEB,
                        seen(CLUSTER.toBuilder().status(ClusterStatus.UPDATING).build(), scaling),
                        List.of("wait: the cluster is updating", "wait: pool \"front\" is scaling")),
                arguments(
                        "nodes that nobody wants any more are not waited for",
                        pools(pool("front", 1)),
                        seen(CLUSTER, scaling),
                        List.of("pool \"front\" is changed")),
                arguments(
                        "a pool in trouble is waited for in the end",
                        cluster(c -> c.description("shop")),
                        seen(
                                CLUSTER,
                                POOL.toBuilder()
                                        .status(PoolStatus.WARNING)
                                        .errorMessage("out of stock")
                                        .build()),
                        List.of("cluster \"web\" is changed", "wait: pool \"front\" is warning: out of stock")),
                arguments(
                        "the last node goes when there is another one",
                        pools(pool("front", 0), pool("new", 1)),
                        SEEN,
                        List.of("pool \"new\" is made", "pool \"front\" is changed")),
                arguments(
                        "what is being deleted is gone first",
                        WEB,
                        seen(
                                CLUSTER,
                                POOL.toBuilder().status(PoolStatus.DELETING).build()),
                        List.of("wait: pool \"front\" is deleting", "pool \"front\" is made")),
                arguments(
                        "rules are set before anything else is changed",
                        cluster(c -> c.description("shop")).toBuilder()
                                .addAclRule(AclRuleSpec.ofScalewayRanges())
                                .build(),
                        SEEN,
                        List.of("cluster \"web\" gets other ACL rules", "cluster \"web\" is changed")),
                arguments(
                        "a network is renamed",
                        WEB.toBuilder().network(n -> n.name("other")).build(),
                        SEEN,
                        List.of("private network \"other\" is changed")),
                arguments(
                        "a slash at the end of an issuer is none",
                        cluster(c -> c.openIdConnectConfig(
                                o -> o.issuerUrl("https://id.example.com").clientId("k"))),
                        seen(
                                CLUSTER.toBuilder()
                                        .openIdConnectConfig(OpenIdConnectConfig.builder()
                                                .issuerUrl("https://id.example.com/")
                                                .clientId("k")
                                                .build())
                                        .build(),
                                POOL),
                        List.of()),
                arguments(
                        "patches of auto-upgrade",
                        WEB,
                        seen(
                                CLUSTER.toBuilder()
                                        .version("1.35.4")
                                        .autoUpgrade(AutoUpgrade.builder()
                                                .enabled(true)
                                                .build())
                                        .build(),
                                POOL),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void aPlanFollowsFromWhatIsSeen(
            String what, Blueprint blueprint, BlueprintObservation seen, List<String> expected) {
        BlueprintPlan plan = BlueprintPlanner.plan(blueprint, seen);

        assertThat(plan.impossible()).isEmpty();
        assertThat(plan.steps()).extracting(BlueprintStep::toString).isEqualTo(expected);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(cluster(c -> c.cni(Cni.CALICO)), SEEN, "cni: \"cilium\" to \"calico\""),
                arguments(cluster(c -> c.serviceCidr(Cidr.of("10.9.0.0/16"))), SEEN, ""),
                arguments(
                        WEB.toBuilder()
                                .network(n -> n.name("net").addSubnet(Cidr.of("10.0.0.0/24")))
                                .build(),
                        SEEN,
                        "network.subnets: \"[172.16.4.0/22]\" to \"[10.0.0.0/24]\""),
                arguments(
                        WEB.toBuilder().network(n -> n.name("net").vpcId("v")).build(),
                        SEEN,
                        "network.vpcId: \"\" to \"v\""),
                arguments(
                        pools(pool("front", 200)),
                        SEEN,
                        "pools[\"front\"].size: \"3\" to \"200\": impossible: the cluster would have 200 nodes, and 150"),
                arguments(cluster(c -> c.type("kapsule-huge")), nothing(), "type: \"kapsule\" to \"kapsule-huge\""),
                arguments(pools(pool("front", 200)), nothing(), "pools[\"front\"].pool"),
                arguments(
                        WEB.toBuilder()
                                .addAclRule(AclRuleSpec.of("203.0.113.7"))
                                .build(),
                        nothing(),
                        "come from public addresses"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatIsImpossibleIsInThePlanAsSuch(Blueprint blueprint, BlueprintObservation seen, String why) {
        BlueprintPlan plan = BlueprintPlanner.plan(blueprint, seen);

        assertThat(plan.isEmpty()).isFalse();
        assertThat(plan.impossible())
                .singleElement()
                .returns(ChangeClass.IMPOSSIBLE, change -> change.changeClass())
                .asString()
                .contains(why);
        assertThat(plan.toString()).contains("\n  x ");
    }

    @Test
    void whatIsReadChangesNothing() {
        Blueprint read = Blueprint.of(SEEN);

        assertThat(read).isEqualTo(WEB);
        assertThat(BlueprintPlanner.plan(read, SEEN)).hasToString("cluster \"web\": it is as described, nothing to do");
    }

    @Test
    void machinesOfOnesOwnAreNoNodesThatWereAskedFor() {
        Cluster kosmos = CLUSTER.toBuilder()
                .type("multicloud")
                .cni(Cni.KILO)
                .privateNetworkId(Optional.empty())
                .build();
        Pool mine = POOL.toBuilder().name("mine").nodeType("external").size(2).build();
        BlueprintObservation seen = seen(kosmos, mine);

        Blueprint read = Blueprint.of(seen);

        assertThat(read.pools()).extracting(PoolSpec::size).containsExactly(0);
        assertThat(BlueprintPlanner.plan(read, seen).isEmpty()).isTrue();
    }
}
