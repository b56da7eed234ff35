package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.blueprint.Blueprint;
import io.github.scw4j.k8s.blueprint.BlueprintPlan;
import io.github.scw4j.k8s.blueprint.BlueprintStep;
import io.github.scw4j.k8s.blueprint.BlueprintStoppedException;
import io.github.scw4j.k8s.change.ChangeClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlueprintsGuideTest extends GuideTest {

    @Test
    void describedPlannedAndApplied() {
        // tag::describe
        Blueprint shop = Blueprint.builder()
                .network(n -> n.name("shop"))
                .cluster(c -> c.name("shop").version("1.35.3").autoUpgrade(a -> a.enable(true)))
                .addPool(p -> p.name("front").nodeType("PRO2-XXS").size(2).autoscaling(1, 5))
                .addPool(p -> p.name("back").nodeType("DEV1-M").size(1))
                .addAclRule(AclRuleSpec.of("203.0.113.0/24"))
                .addAclRule(AclRuleSpec.ofScalewayRanges())
                .build();
        // end::describe
        // tag::apply
        BlueprintPlan plan = k8s.blueprints().plan(shop);
        System.out.println(plan);
        k8s.blueprints()
                .runner(plan)
                .onProgress((step, line) -> System.out.println(line))
                .run();
        // end::apply
        assertThat(k8s.blueprints().plan(shop).isEmpty()).isTrue();
    }

    @Test
    void askedBeforeAPoolGoes() {
        String clusterId = seeded.id();
        // tag::of
        Blueprint live = k8s.blueprints().of(clusterId);
        // end::of
        assertThat(k8s.blueprints().plan(live).isEmpty()).isTrue();
        Blueprint changed = live.toBuilder()
                .pools(List.of(
                        live.pools().get(0).toBuilder().nodeType("DEV1-L").build()))
                .build();
        BlueprintPlan plan = k8s.blueprints().plan(changed);
        assertThatThrownBy(() -> k8s.blueprints().runner(plan).run()).isInstanceOf(BlueprintStoppedException.class);
        // tag::approve
        k8s.blueprints()
                .runner(plan)
                .allowing(ChangeClass.NODES_REPLACED) // up to here nobody is asked
                .approve(step -> step.kind() == BlueprintStep.Kind.REPLACE_POOL
                        && step.name().equals("default"))
                .run();
        // end::approve
        assertThat(k8s.blueprints().plan(changed).isEmpty()).isTrue();
    }
}
