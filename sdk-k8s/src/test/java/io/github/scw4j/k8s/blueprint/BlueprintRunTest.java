package io.github.scw4j.k8s.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.blueprint.BlueprintStep.Kind;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.change.ClassifiedChange;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import io.github.scw4j.vpc.Vpc;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Blueprints that are applied, in virtual time. */
class BlueprintRunTest {
    private final EmbeddedK8s embedded = new EmbeddedK8s();
    private final K8s k8s = embedded.k8s();
    private final Blueprint web = Blueprint.builder()
            .network(n -> n.name("net").addTags("team=web"))
            .cluster(c -> c.name("web").version("1.35.3").addTags("prod"))
            .addPool(p -> p.name("front").nodeType("PRO2-XXS").size(2).putLabel("tier", "front"))
            .addPool(p -> p.name("back").nodeType("dev1_m").size(1))
            .addAclRule(AclRuleSpec.of("203.0.113.0/24"))
            .addAclRule(AclRuleSpec.ofScalewayRanges())
            .build();

    @AfterEach
    void stop() {
        embedded.close();
    }

    private BlueprintPlan apply(Blueprint blueprint) {
        return k8s.blueprints()
                .runner(k8s.blueprints().plan(blueprint))
                .allowing(ChangeClass.NEW_POOL_NEEDED)
                .run();
    }

    private List<Kind> kinds(Blueprint blueprint) {
        return k8s.blueprints().plan(blueprint).steps().stream()
                .map(BlueprintStep::kind)
                .toList();
    }

    private Cluster live() {
        return k8s.clusters().list().stream().findFirst().orElseThrow();
    }

    private List<Pool> pools() {
        return k8s.pools().list(live().id()).toList();
    }

    private static Blueprint with(Blueprint blueprint, UnaryOperator<CreateCluster.Builder> change) {
        return blueprint.toBuilder()
                .cluster(change.apply(blueprint.cluster().toBuilder()).build())
                .build();
    }

    private static Blueprint withPools(Blueprint blueprint, PoolSpec... pools) {
        return blueprint.toBuilder().pools(List.of(pools)).build();
    }

    /** How many calls came in that change something. */
    private int writes() {
        return embedded.scaleway().calls().all().stream()
                .filter(call -> !call.method().equals("GET"))
                .toList()
                .size();
    }

    @Test
    void whatIsNotThereIsMadeAndASecondTimeNothingIsWritten() {
        assertThat(kinds(web)).containsExactly(Kind.MAKE_NETWORK, Kind.MAKE_CLUSTER, Kind.SET_ACL_RULES);
        assertThat(writes()).isZero();

        BlueprintPlan left = k8s.blueprints().runner(k8s.blueprints().plan(web)).run();

        assertThat(left.isEmpty()).isTrue();
        assertThat(live().status()).isEqualTo(ClusterStatus.READY);
        assertThat(pools())
                .extracting(Pool::name, Pool::size, Pool::status)
                .containsExactlyInAnyOrder(tuple("front", 2, PoolStatus.READY), tuple("back", 1, PoolStatus.READY));
        assertThat(k8s.aclRules().list(live().id())).hasSize(2);

        int writes = writes();
        assertThat(apply(web).isEmpty()).isTrue();
        assertThat(writes()).as("calls that change something").isEqualTo(writes);
    }

    @Test
    void whatWasAppliedIsReadBack() {
        apply(web);

        Blueprint read = k8s.blueprints().of(live().id());

        assertThat(read.network()).isEqualTo(web.network());
        assertThat(read.cluster()).isEqualTo(web.cluster());
        assertThat(read.pools()).extracting(PoolSpec::name, PoolSpec::nodeType).contains(tuple("back", "DEV1-M"));
        assertThat(read.pools())
                .as("a pool in the cluster's own network names none")
                .allSatisfy(pool -> assertThat(pool.privateNetworkId()).isEmpty());
        assertThat(read.aclRules()).containsExactlyInAnyOrderElementsOf(web.aclRules());
        assertThat(k8s.blueprints().plan(read).isEmpty()).isTrue();
    }

    @Test
    void changesAreTypedAndAreMadeInPlace() {
        apply(web);
        Blueprint changed = withPools(
                with(web, c -> c.description("shop").tags(List.of())),
                web.pools().get(0).toBuilder().size(3).labels(Map.of()).build(),
                web.pools().get(1));
        int writes = writes();

        BlueprintPlan plan = k8s.blueprints().plan(changed);

        assertThat(plan.steps())
                .extracting(BlueprintStep::kind, BlueprintStep::name, BlueprintStep::changeClass)
                .containsExactly(
                        tuple(Kind.UPDATE_CLUSTER, "web", ChangeClass.IN_PLACE),
                        tuple(Kind.UPDATE_POOL, "front", ChangeClass.IN_PLACE));
        assertThat(plan.steps().get(1).changes())
                .extracting(ClassifiedChange::field)
                .containsExactly("size", "labels");
        assertThat(k8s.blueprints().runner(plan).run().isEmpty()).isTrue();
        assertThat(writes() - writes)
                .as("one PATCH each, and one PUT of labels")
                .isEqualTo(3);
        assertThat(live().tags()).isEmpty();
        assertThat(pools()).extracting(Pool::name, Pool::size).contains(tuple("front", 3));
    }

    @Test
    void everyFieldThatCanBeChangedIsChangedAndEmptied() {
        Blueprint much = withPools(
                with(
                        web,
                        c -> c.autoUpgrade(a -> a.enable(true).maintenanceWindow(MaintenanceDay.of("monday"), 3))
                                .autoscalerConfig(a -> a.scaleDownDelayAfterAdd(Duration.ofMinutes(20))
                                        .logLevel(4))
                                .openIdConnectConfig(o -> o.issuerUrl("https://id.example.com")
                                        .clientId("k")
                                        .groupsClaim(List.of("g"))
                                        .requiredClaim(List.of("a=b")))
                                .apiserverCertSans(List.of("api.example.com"))
                                .admissionPlugins(List.of("AlwaysPullImages"))),
                web.pools().get(0).toBuilder()
                        .autoscaling(1, 4)
                        .autohealing(true)
                        .tags(List.of("t"))
                        .putKubeletArg("maxPods", "50")
                        .upgradePolicy(u -> u.maxSurge(1).maxUnavailable(0))
                        .addTaint(Taint.of("k", "v", TaintEffect.NO_SCHEDULE))
                        .addStartupTaint(Taint.of("s", "v", TaintEffect.NO_SCHEDULE))
                        .build(),
                web.pools().get(1));
        Blueprint less = with(
                web,
                c -> c.openIdConnectConfig(
                        o -> o.issuerUrl("https://id.example.com").clientId("k")));
        apply(web);

        assertThat(apply(much).isEmpty()).isTrue();
        assertThat(k8s.blueprints().of(live().id()).cluster()).isEqualTo(much.cluster());
        assertThat(apply(less).isEmpty()).isTrue();
        assertThat(k8s.blueprints().plan(less).isEmpty()).isTrue();
        assertThat(live().openIdConnectConfig().orElseThrow().groupsClaim()).isEmpty();
        assertThat(live().apiserverCertSans()).isEmpty();
        assertThat(pools()).allSatisfy(pool -> {
            assertThat(pool.taints()).isEmpty();
            assertThat(pool.kubeletArgs()).isEmpty();
            assertThat(pool.autoscaling()).isFalse();
        });
    }

    @Test
    void aPoolIsReplacedOnlyIfSomebodySaysYes() {
        apply(web);
        String before = pools().stream()
                .filter(p -> p.name().equals("back"))
                .findFirst()
                .orElseThrow()
                .id();
        Blueprint larger = withPools(
                with(web, c -> c.description("shop")),
                web.pools().get(0),
                web.pools().get(1).toBuilder().nodeType("DEV1-L").build());
        BlueprintPlan plan = k8s.blueprints().plan(larger);

        assertThatThrownBy(() -> k8s.blueprints().runner(plan).run())
                .isInstanceOfSatisfying(BlueprintStoppedException.class, stopped -> {
                    assertThat(stopped.step().orElseThrow().kind()).isEqualTo(Kind.REPLACE_POOL);
                    assertThat(stopped.done()).extracting(BlueprintStep::kind).containsExactly(Kind.UPDATE_CLUSTER);
                })
                .hasMessageContaining("pool \"back\" is deleted with all its nodes and made anew")
                .hasMessageContaining("scw4j-reconcile moves pools without a gap")
                .hasMessageContaining("allowing(ChangeClass.NEW_POOL_NEEDED)");
        assertThat(live().description()).as("what comes before it").isEqualTo("shop");
        assertThat(pools()).extracting(Pool::id).contains(before);

        List<String> asked = new ArrayList<>();
        k8s.blueprints().runner(plan).approve(step -> asked.add(step.name())).run();

        assertThat(asked).containsExactly("back");
        assertThat(pools()).extracting(Pool::name, Pool::nodeType).contains(tuple("back", "dev1_l"));
        assertThat(pools()).extracting(Pool::id).doesNotContain(before);
        assertThat(k8s.blueprints().plan(larger).isEmpty()).isTrue();
    }

    @Test
    void newPoolsComeBeforeOldOnesGo() {
        apply(web);
        Blueprint other = withPools(
                web, PoolSpec.builder().name("new").nodeType("PRO2-XXS").size(1).build());

        assertThat(k8s.blueprints().plan(other).steps())
                .extracting(BlueprintStep::kind, BlueprintStep::name)
                .containsExactly(
                        tuple(Kind.MAKE_POOL, "new"),
                        tuple(Kind.DELETE_POOL, "front"),
                        tuple(Kind.DELETE_POOL, "back"));
        assertThat(apply(other).isEmpty()).isTrue();
        assertThat(pools()).extracting(Pool::name).containsExactly("new");
    }

    @Test
    void whatIsImpossibleIsRefusedBeforeAnythingIsAskedFor() {
        apply(web);
        Blueprint impossible = with(
                web,
                c -> c.cni(Cni.CALICO)
                        .version("1.34.6")
                        .podCidr(Cidr.of("10.9.0.0/16"))
                        .description("never"));
        int writes = writes();

        BlueprintPlan plan = k8s.blueprints().plan(impossible);

        assertThat(plan.impossible())
                .extracting(ClassifiedChange::field)
                .containsExactlyInAnyOrder("cni", "podCidr", "version");
        assertThatThrownBy(() -> k8s.blueprints().runner(plan).run())
                .isInstanceOf(BlueprintStoppedException.class)
                .hasMessageContaining("cni: ")
                .hasMessageContaining("podCidr: ")
                .hasMessageContaining("no way back from 1.35.3 to 1.34.6");
        assertThat(writes()).isEqualTo(writes);
    }

    @Test
    void autoscaledSizesAndPatchesOfAutoUpgradeAreNotFoughtOver() {
        // at the other end of the day: within its window the embedded Scaleway upgrades by itself
        int hour = (embedded.scaleway().clock().instant().atZone(ZoneOffset.UTC).getHour() + 12) % 24;
        Blueprint scaled = withPools(
                with(
                        web,
                        c -> c.version("1.35.2")
                                .autoUpgrade(a -> a.enable(true).maintenanceWindow(MaintenanceDay.of("any"), hour))),
                web.pools().get(0).toBuilder().autoscaling(1, 5).build());
        apply(scaled);
        k8s.pools().update(pools().get(0).id(), p -> p.size(4));
        Cluster patched = k8s.clusters().upgrade(live().id(), UpgradeCluster.to("1.35.3"));
        k8s.clusters().waiter(patched).until(Readiness.stable()).await();

        assertThat(k8s.blueprints().plan(scaled).toString()).endsWith("it is as described, nothing to do");
        assertThat(k8s.blueprints()
                        .plan(with(scaled, c -> c.autoUpgrade(a -> a.enable(false))))
                        .impossible())
                .extracting(ClassifiedChange::field)
                .containsExactly("version");
    }

    @Test
    void twoMinorVersionsAreGoneThroughAndPoolsThatGoAreNotUpgradedInTheEnd() {
        Blueprint old = with(web, c -> c.version("1.34.6"));
        apply(old);
        Blueprint latest =
                withPools(with(web, c -> c.version("1.36.1")), web.pools().get(0));

        assertThat(k8s.blueprints().plan(latest).steps())
                .extracting(BlueprintStep::kind, BlueprintStep::name)
                .containsExactly(
                        tuple(Kind.UPGRADE_CONTROL_PLANE, "web"),
                        tuple(Kind.UPGRADE_POOL, "front"),
                        tuple(Kind.UPGRADE_POOL, "back"),
                        tuple(Kind.UPGRADE_CONTROL_PLANE, "web"),
                        tuple(Kind.UPGRADE_POOL, "front"),
                        tuple(Kind.DELETE_POOL, "back"));
        assertThat(apply(latest).isEmpty()).isTrue();
        assertThat(embedded.calls("UpgradePool")).isEqualTo(3);
        assertThat(pools()).extracting(Pool::version).containsExactly("1.36.1");
    }

    @Test
    void aNetworkOfThatNameIsTakenAndTwoAreOneTooMany() {
        PrivateNetwork there = Vpc.of(embedded.client()).privateNetworks().create(n -> n.name("net"));

        BlueprintPlan plan = k8s.blueprints().plan(web);
        assertThat(plan.notes()).singleElement().asString().contains(there.id()).contains("is taken");
        assertThat(kinds(web)).startsWith(Kind.UPDATE_NETWORK, Kind.MAKE_CLUSTER);

        PrivateNetwork twin = Vpc.of(embedded.client()).privateNetworks().create(n -> n.name("net"));
        assertThatThrownBy(() -> k8s.blueprints().runner(plan).run())
                .hasMessageContaining(there.id())
                .hasMessageContaining(twin.id())
                .hasMessageContaining("name one in cluster.privateNetworkId");
        assertThat(embedded.calls("CreateCluster")).isZero();
    }

    @Test
    void rulesThatWouldLockNodesOutAreRefusedAndThoseThatWouldForNowComeLast() {
        Blueprint isolated = withPools(
                web,
                PoolSpec.builder()
                        .name("front")
                        .nodeType("PRO2-XXS")
                        .size(1)
                        .publicIpDisabled(true)
                        .build());
        Blueprint narrow = isolated.toBuilder()
                .aclRules(List.of(AclRuleSpec.of("203.0.113.0/24")))
                .build();
        apply(web);

        assertThat(k8s.blueprints()
                        .plan(web.toBuilder().aclRules(narrow.aclRules()).build())
                        .impossible())
                .singleElement()
                .returns("aclRules", ClassifiedChange::field);
        assertThat(kinds(narrow)).containsExactly(Kind.REPLACE_POOL, Kind.DELETE_POOL, Kind.SET_ACL_RULES);
        assertThat(apply(narrow).isEmpty()).isTrue();
        assertThat(k8s.aclRules().list(live().id())).hasSize(1);
    }

    @Test
    void lostAnswersAndCallsThatFailAreNoReasonToMakeAnythingTwice() {
        embedded.scaleway().faults().on("CreatePrivateNetwork").times(1).then(Fault.cutAfterActing());
        embedded.scaleway().faults().on("CreateCluster").times(1).then(Fault.statusAfterActing(504));
        embedded.scaleway().faults().on("SetClusterACLRules").times(1).then(Fault.cutAfterActing());

        assertThat(apply(web).isEmpty()).isTrue();

        assertThat(k8s.clusters().list()).hasSize(1);
        assertThat(Vpc.of(embedded.client()).privateNetworks().list()).hasSize(1);
        assertThat(k8s.aclRules().list(live().id())).hasSize(2);
    }

    @Test
    void aClusterThatIsBeingDeletedIsWaitedForAndMadeAnew() {
        apply(web);
        String before = live().id();
        k8s.clusters().delete(before, AdditionalResources.DELETE);

        assertThat(kinds(web)).startsWith(Kind.SETTLE).contains(Kind.MAKE_CLUSTER);
        assertThat(apply(web).isEmpty()).isTrue();
        assertThat(live().id()).isNotEqualTo(before);
    }

    @Test
    void aPoolThatCannotBeFilledStopsTheRunAndCanBeTakenBack() {
        apply(web);
        embedded.scaleway().k8s().cluster(live().id()).pool("back").failsToCreateNodes("out of stock");
        Blueprint more = withPools(
                web, web.pools().get(0), web.pools().get(1).toBuilder().size(3).build());

        assertThatThrownBy(() -> apply(more))
                .isInstanceOf(BlueprintStoppedException.class)
                .hasMessageContaining("out of stock");
        assertThat(apply(withPools(web, web.pools().get(0))).isEmpty()).isTrue();
        assertThat(pools()).extracting(Pool::name).containsExactly("front");
    }

    @Test
    void whereNoProjectIsKnownTheNameHasToTell() {
        Map<String, String> environment = new HashMap<>(embedded.scaleway().environment());
        environment.remove("SCW_DEFAULT_PROJECT_ID");
        environment.remove("SCW_DEFAULT_ORGANIZATION_ID"); // whose first project it would be
        String shop = embedded.seed(ClusterSeed.named("shop").pool(PoolSeed.of("default", "PRO2-XXS", 1)))
                .id();
        embedded.scaleway().limits().uniqueNames(false);
        try (ScalewayClient client = ScalewayClient.builder()
                .environment(environment)
                .clock(embedded.scaleway().clock())
                .scheduler(embedded.scaleway().clock().scheduler())
                .build()) {
            Blueprints blueprints = K8s.of(client).blueprints();
            Blueprint read = blueprints.of(shop);
            assertThat(read.cluster().projectId()).isPresent();
            assertThat(blueprints.plan(read).toString()).endsWith("nothing to do");
            Blueprint anywhere = with(read, c -> c.projectId(Optional.empty()));
            assertThat(blueprints.plan(anywhere).toString()).endsWith("nothing to do");

            embedded.seed(ClusterSeed.named("shop").project("00000000-0000-4000-8000-00000000abcd"));
            assertThatThrownBy(() -> blueprints.plan(anywhere))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("clusters called \"shop\" are in ");
        }
    }

    @Test
    void aTypeIsSetAndTheProjectOfAnotherIsKept() {
        apply(web);
        Blueprint dedicated = with(web, c -> c.type("kapsule-dedicated-4"));

        assertThat(kinds(dedicated)).containsExactly(Kind.SET_TYPE);
        assertThat(apply(dedicated).isEmpty()).isTrue();
        assertThat(live().type()).isEqualTo("kapsule-dedicated-4");
        K8s elsewhere = k8s.with(o -> o.projectId("00000000-0000-4000-8000-00000000abcd"));
        assertThat(elsewhere.blueprints().of(live().id()).cluster().projectId()).contains(live().projectId());
    }
}
