package io.github.scw4j.reconcile.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NodePolicyTest {
    @Test
    void everythingIsKeptRightInAClusterOfOnesOwn() {
        NodePolicy policy = NodePolicy.selfManaged();

        assertThat(policy).isEqualTo(NodePolicy.builder().build());
        assertThat(policy.addresses() && policy.initialization() && policy.tags() && policy.poolLabelsAndTaints())
                .isTrue();
        assertThat(policy.deprecatedLabels()).isFalse();
    }

    @Test
    void whatScalewaysControllersKeepRightIsLeftToThemOnKapsule() {
        NodePolicy policy = NodePolicy.kapsule();

        assertThat(policy.addresses() || policy.initialization() || policy.tags() || policy.poolLabelsAndTaints())
                .isFalse();
        assertThat(policy.zoneLabels() && policy.shutdownTaint() && policy.deletion())
                .isTrue();
    }

    @Test
    void aWaitThatIsTooShortIsRefused() {
        NodePolicy.Builder builder = NodePolicy.builder().missingBeforeDeletion(Duration.ofSeconds(29));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("missingBeforeDeletion is PT29S; 30 seconds or more is allowed");
    }

    @Test
    void aShareThatIsNoneIsRefused() {
        for (double share : new double[] {0, -1, 1.1, Double.NaN}) {
            NodePolicy.Builder builder = NodePolicy.builder().maxMissing(share);

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("maxMissing is " + share);
        }
    }
}
