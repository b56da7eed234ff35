package io.github.scw4j.k8s.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.PoolSpec;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** From any blueprint to any other one, on the embedded Scaleway, in virtual time. */
class BlueprintProperties {
    private static final List<String> TYPES = List.of("PRO2-XXS", "dev1_m", "DEV1-L");

    /** A program that breaks down. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void whatWasAppliedIsSoAndNothingIsWrittenASecondTime(@ForAll long seed) {
        Random random = new Random(seed);
        try (EmbeddedK8s embedded = new EmbeddedK8s()) {
            embedded.scaleway().limits().withoutQuotas();
            Blueprints blueprints = embedded.k8s().blueprints();
            for (int version : List.of(0, random.nextInt(3))) {
                Blueprint blueprint = blueprint(random, version);
                assertThat(apply(blueprints, blueprint).isEmpty()).isTrue();
                assertThat(blueprints.plan(blueprint).isEmpty()).isTrue();

                int writes = writes(embedded);
                assertThat(apply(blueprints, blueprint).isEmpty()).isTrue();
                assertThat(writes(embedded)).as("calls that change something").isEqualTo(writes);

                Cluster live =
                        embedded.k8s().clusters().list().stream().findFirst().orElseThrow();
                Blueprint read = blueprints.of(live.id());
                assertThat(blueprints.plan(read).toString()).endsWith("nothing to do");
                assertThat(Blueprint.parse(read.toYaml(), "read")).isEqualTo(read);
            }
        }
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void whoeverBreaksOffAnywhereAndBeginsAgainComesToTheSameEnd(@ForAll long seed) {
        Random random = new Random(seed);
        Blueprint first = blueprint(random, 0);
        Blueprint second = blueprint(random, random.nextInt(2));
        AtomicInteger left = new AtomicInteger();
        try (EmbeddedK8s embedded = new EmbeddedK8s()) {
            embedded.scaleway().limits().withoutQuotas();
            for (Blueprint blueprint : List.of(first, second)) {
                boolean through = false;
                while (!through) {
                    left.set(1 + random.nextInt(25));
                    try (ScalewayClient client = another(embedded)) {
                        Blueprints blueprints = K8s.of(client).blueprints();
                        blueprints
                                .runner(blueprints.plan(blueprint))
                                .allowing(ChangeClass.NEW_POOL_NEEDED)
                                .onProgress((step, line) -> {
                                    if (left.decrementAndGet() == 0) {
                                        throw new Crash();
                                    }
                                })
                                .run();
                        through = true;
                    } catch (Crash e) {
                        assertThat(through).isFalse();
                    }
                }
            }
            Cluster live = embedded.k8s().clusters().list().stream().findFirst().orElseThrow();
            assertThat(embedded.k8s().clusters().list()).hasSize(1);
            assertThat(embedded.calls("CreatePrivateNetwork")).isEqualTo(1);
            assertThat(embedded.calls("CreateCluster")).isEqualTo(1);
            assertThat(embedded.k8s().pools().list(live.id()))
                    .extracting(pool -> pool.name())
                    .containsExactlyInAnyOrderElementsOf(
                            second.pools().stream().map(PoolSpec::name).toList());
            assertThat(embedded.k8s().blueprints().plan(second).isEmpty()).isTrue();
        }
    }

    private static ScalewayClient another(EmbeddedK8s embedded) {
        return ScalewayClient.builder()
                .environment(embedded.scaleway().environment())
                .clock(embedded.scaleway().clock())
                .scheduler(embedded.scaleway().clock().scheduler())
                .build();
    }

    private static BlueprintPlan apply(Blueprints blueprints, Blueprint blueprint) {
        return blueprints
                .runner(blueprints.plan(blueprint))
                .allowing(ChangeClass.NEW_POOL_NEEDED)
                .run();
    }

    private static int writes(EmbeddedK8s embedded) {
        return Math.toIntExact(embedded.scaleway().calls().all().stream()
                .filter(call -> !call.method().equals("GET"))
                .count());
    }

    /** The same cluster at some time: what can be changed of it is different each time. */
    private static Blueprint blueprint(Random random, int version) {
        CreateCluster.Builder cluster = CreateCluster.builder()
                .name("web")
                .version(List.of("1.34.6", "1.35.3", "1.36.1").get(version))
                .description(random.nextBoolean() ? "d" + random.nextInt(3) : "");
        if (random.nextBoolean()) {
            cluster.tags(List.of("t" + random.nextInt(3), "u"));
        }
        if (random.nextBoolean()) {
            cluster.autoscalerConfig(
                    a -> a.scaleDownDisabled(random.nextBoolean()).logLevel(1 + random.nextInt(4)));
        }
        if (random.nextBoolean()) {
            cluster.openIdConnectConfig(o -> o.issuerUrl("https://accounts.example.com")
                    .clientId("c" + random.nextInt(2))
                    .groupsClaim(List.of("g")));
        }
        if (random.nextInt(4) == 0) {
            cluster.apiserverCertSans(List.of("api.example.com"));
        }
        Blueprint.Builder blueprint = Blueprint.builder()
                .network(n -> n.name("net").tags(random.nextBoolean() ? List.of("a") : List.of()))
                .cluster(cluster.build());
        boolean isolated = random.nextInt(4) == 0;
        for (String name : List.of("a", "b", "c")) {
            if (name.equals("a") || random.nextBoolean()) {
                blueprint.addPool(pool(random, name, isolated));
            }
        }
        if (random.nextBoolean()) {
            blueprint.addAclRule(AclRuleSpec.of("203.0.113." + random.nextInt(3)));
            if (!isolated || random.nextBoolean()) {
                blueprint.addAclRule(AclRuleSpec.ofScalewayRanges());
            }
        }
        return blueprint.build();
    }

    private static PoolSpec pool(Random random, String name, boolean isolated) {
        PoolSpec.Builder pool = PoolSpec.builder()
                .name(name)
                .nodeType(TYPES.get(random.nextInt(8) == 0 ? 1 : 0))
                .size(1 + random.nextInt(2))
                .publicIpDisabled(isolated)
                .autohealing(random.nextBoolean());
        if (random.nextInt(3) == 0) {
            pool.autoscaling(1, 3);
        }
        if (random.nextBoolean()) {
            pool.putLabel("l", "v" + random.nextInt(2)).tags(List.of("t" + random.nextInt(2)));
        }
        if (random.nextInt(3) == 0) {
            pool.addTaint(Taint.of("k", "v" + random.nextInt(2), TaintEffect.NO_SCHEDULE));
        }
        if (random.nextInt(3) == 0) {
            pool.upgradePolicy(u -> u.maxSurge(random.nextInt(2)).maxUnavailable(1));
        }
        if (random.nextInt(3) == 0) {
            pool.putKubeletArg("maxPods", "5" + random.nextInt(2));
        }
        return pool.build();
    }
}
