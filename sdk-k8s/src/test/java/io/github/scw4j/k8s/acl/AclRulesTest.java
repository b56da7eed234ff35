package io.github.scw4j.k8s.acl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** ACL rules, and the guard that keeps people from locking themselves out. */
class AclRulesTest {
    private static final AclRuleSpec OFFICE = AclRuleSpec.builder()
            .from(AclRuleSpec.of("203.0.113.0/24"))
            .description("office")
            .build();

    private final EmbeddedK8s embedded = new EmbeddedK8s();
    private final AclRules rules = embedded.k8s().aclRules();
    private final String cluster = embedded.seed(ClusterSeed.named("guarded").pool(PoolSeed.of("default", "DEV1-M", 1)))
            .id();

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void rulesAreReplacedAndListed() {
        rules.set(cluster, List.of(OFFICE, AclRuleSpec.ofScalewayRanges()));

        assertThat(rules.list(cluster).stream().flatMap(rule -> rule.toSpec().stream()))
                .containsExactlyInAnyOrder(OFFICE, AclRuleSpec.ofScalewayRanges());
    }

    @Test
    void noRuleAtAllIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> rules.set(cluster, List.of()))
                .isInstanceOf(LockOutException.class)
                .hasMessageContaining("nobody could reach")
                .hasMessageContaining("LockOut.ALLOWED");

        assertThat(embedded.calls("SetClusterACLRules")).isZero();
    }

    @Test
    void noRuleAtAllIsSentWhenThatIsSaid() {
        assertThat(rules.set(cluster, List.of(), LockOut.ALLOWED)).isEmpty();
        assertThat(rules.list(cluster)).isEmpty();
    }

    @Test
    void rulesThatLockTheNodesOutAreRefused() {
        assertThatThrownBy(() -> rules.set(cluster, List.of(OFFICE)))
                .isInstanceOf(LockOutException.class)
                .hasMessageContaining("pool \"default\"")
                .hasMessageContaining("ofScalewayRanges");

        assertThat(rules.set(cluster, List.of(AclRuleSpec.everybody()))).hasSize(1);
    }

    @Test
    void kosmosNeedsTheRangesEvenWithoutPools() {
        String kosmos =
                embedded.seed(ClusterSeed.named("kosmos").type("multicloud")).id();

        assertThatThrownBy(() -> rules.set(kosmos, List.of(OFFICE)))
                .isInstanceOf(LockOutException.class)
                .hasMessageContaining("Kosmos");
    }

    @Test
    void aClusterWhoseNodesDoNotNeedTheRangesMayLeaveThemOut() {
        String empty = embedded.seed(ClusterSeed.named("empty")).id();

        assertThat(rules.set(empty, List.of(OFFICE))).hasSize(1);
    }

    @Test
    void theLastRuleIsNotDeletedUnlessThatIsSaid() {
        AclRule last = rules.set(cluster, List.of(AclRuleSpec.everybody())).get(0);

        assertThatThrownBy(() -> rules.delete(cluster, last.id())).isInstanceOf(LockOutException.class);
        rules.delete(cluster, last.id(), LockOut.ALLOWED);

        assertThat(rules.list(cluster)).isEmpty();
    }

    @Test
    void aRuleIsDeletedWhenOthersStay() {
        List<AclRule> both = rules.set(cluster, List.of(OFFICE, AclRuleSpec.everybody()));
        AclRule office = both.stream()
                .filter(rule -> rule.description().equals("office"))
                .findFirst()
                .orElseThrow();

        rules.delete(cluster, office.id());

        assertThat(rules.list(cluster)).extracting(AclRule::id).doesNotContain(office.id());
    }

    @Test
    void rulesThatAreThereAlreadyAreLeftInPeaceWhateverTheirOrder() {
        rules.set(cluster, List.of(OFFICE, AclRuleSpec.ofScalewayRanges()));

        rules.ensure(cluster, List.of(AclRuleSpec.ofScalewayRanges(), OFFICE));
        assertThat(embedded.calls("SetClusterACLRules")).isEqualTo(1);

        rules.ensure(cluster, List.of(AclRuleSpec.ofScalewayRanges()));
        assertThat(embedded.calls("SetClusterACLRules")).isEqualTo(2);
    }

    @Test
    void addingIsNeverRepeatedWhenTheAnswerIsLost() {
        embedded.scaleway().faults().on("AddClusterACLRules").times(1).then(Fault.cutAfterActing());

        assertThatThrownBy(() -> rules.add(cluster, List.of(OFFICE))).isInstanceOf(OutcomeUnknownException.class);

        assertThat(embedded.calls("AddClusterACLRules")).isEqualTo(1);
    }

    @Test
    void aRuleSaysEitherRangesOrAnAddress() {
        assertThatThrownBy(() -> AclRuleSpec.builder().build()).hasMessageContaining("neither");
        assertThatThrownBy(() ->
                        AclRuleSpec.builder().from(OFFICE).scalewayRanges(true).build())
                .hasMessageContaining("both");
        assertThat(AclRuleSpec.of("203.0.113.7")).isEqualTo(AclRuleSpec.of("203.0.113.7/32"));
        assertThat(AclRule.builder().id("new").build().toSpec()).isEmpty();
    }
}
