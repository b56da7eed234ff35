package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.WriteBudget;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a look costs: calls by the page, not by the node. */
class ObservationCostTest {
    private static final int NODES = 1_000;

    @Test
    void aThousandNodesAreReadInFewCallsAndOnceSteadyInFewerAndWithoutAWrite() {
        assumeFalse(TestKubernetes.isReal(), "the calls to Scaleway are the same; the mock counts the writes");
        try (Stage stage = Stage.withNodes(NODES)) {
            Reconciler reconciler = stage.reconciler()
                    .nodes(NodePolicy.selfManaged())
                    .autoheal(AutohealPolicy.defaults())
                    .mode(Mode.ENFORCE)
                    .budget(new WriteBudget(10_000, 0, 0, 0, 0))
                    .build();

            stage.scaleway().calls().reset();
            Round first = reconciler.reconcileOnce();
            int full = stage.scaleway().calls().total();

            stage.scaleway().clock().advance(Duration.ofSeconds(30));
            stage.scaleway().calls().reset();
            int before = stage.kubernetes().mock().writes();
            Round second = reconciler.reconcileOnce();
            int steady = stage.scaleway().calls().total();

            assertThat(first.observation().orElseThrow().nodes())
                    .hasSize(NODES)
                    .allSatisfy(node -> assertThat(node.server().orElseThrow().privateAddresses())
                            .hasSize(2));
            assertThat(first.decisions()).hasSize(NODES);
            assertThat(full).as("full refresh").isLessThanOrEqualTo(45);
            assertThat(second.observation()).isPresent();
            assertThat(second.decisions()).isEmpty();
            assertThat(steady).as("steady refresh").isLessThanOrEqualTo(25);
            assertThat(stage.kubernetes().mock().writes() - before).isZero();
        }
    }
}
