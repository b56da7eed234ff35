package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.reconcile.autoheal.Autoheal;
import io.github.scw4j.reconcile.autoheal.AutohealDecision;
import io.github.scw4j.reconcile.autoheal.AutohealInput;
import io.github.scw4j.reconcile.autoheal.AutohealMemory;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AutohealGuideTest extends GuideTest {

    @Test
    void aDecision() {
        Instant now = scaleway.clock().instant();
        Look look = Observation.builder()
                .at(now)
                .cluster(k8s.clusters().get(seeded.id()))
                .pools(k8s.pools().list(seeded.id()).toList())
                .nodes(k8s.nodes().list(seeded.id()).toList())
                .kubernetesNodes(List.of())
                .leases(List.of())
                .records(Map.of())
                .drains(Map.of())
                .build();
        AutohealMemory memory = AutohealMemory.fresh();
        // tag::decide
        Autoheal autoheal = Autoheal.with(AutohealPolicy.builder()
                .notReadyBeforeReplace(Duration.ofHours(1))
                .build());

        AutohealDecision decision = autoheal.decide(
                AutohealInput.builder()
                        .look(look)
                        .memory(memory)
                        .mode(Mode.DRY_RUN)
                        .build(),
                now);

        decision.plan()
                .actions()
                .forEach(planned -> System.out.println(planned.action().verb()));
        decision.plan().refusals().forEach(refused -> System.out.println(refused.refusedBy()));
        memory = decision.memory();
        // end::decide
        assertThat(decision.diagnoses()).hasSize(2);
        assertThat(decision.plan().actions()).isEmpty();
        assertThat(memory.frozen()).isEmpty();
    }
}
