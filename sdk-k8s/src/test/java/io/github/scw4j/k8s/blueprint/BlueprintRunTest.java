package io.github.scw4j.k8s.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.blueprint.BlueprintStep.Kind;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import java.util.List;
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
        assertThat(read.aclRules()).containsExactlyInAnyOrderElementsOf(web.aclRules());
        assertThat(k8s.blueprints().plan(read).isEmpty()).isTrue();
    }
}
