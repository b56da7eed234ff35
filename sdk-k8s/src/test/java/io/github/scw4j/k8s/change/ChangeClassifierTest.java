package io.github.scw4j.k8s.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.cluster.UpdateCluster;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.pool.UpdatePool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeClassifierTest {
    private static final Path PAGE = Path.of("..", "docs", "changes.md");

    static Stream<Rule> rules() {
        return Rule.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleIsToldByItsFieldClassAndReason(Rule rule) {
        List<ClassifiedChange> found = rule.change().apply(rule.seen().classifier());

        assertThat(found)
                .singleElement()
                .returns(rule.field(), ClassifiedChange::field)
                .returns(rule.changeClass(), ClassifiedChange::changeClass)
                .returns(rule.reason(), ClassifiedChange::reason);
    }

    /** Run with {@code -Dchanges.write=true} to have the table written anew. */
    @Test
    void theGuideHasTheTable() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("| asked for |");
        String written = page.substring(0, start) + Rule.table();
        if (Boolean.getBoolean("changes.write")) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE).content().as("write it anew with -Dchanges.write=true").isEqualTo(written);
    }

    @Test
    void aClusterThatIsAsDesiredHasNothingToChange() {
        CreateCluster desired = CreateCluster.builder()
                .name("web")
                .version("1.34.6")
                .privateNetworkId("network")
                .autoscalerConfig(a -> a.scaleDownUtilizationThreshold(0.5).logLevel(2))
                .autoUpgrade(a -> a.maintenanceWindow(MaintenanceDay.ANY, 0))
                .addPool(p -> p.name("web").nodeType("PRO2-XXS").size(2))
                .build();

        assertThat(Seen.standard().classifier().become(desired)).isEmpty();
    }

    @Test
    void oneRangeOfAddressesIsNoChangeHoweverItIsSpelled() {
        AclRule live = AclRule.builder().id("a").ip(Cidr.of("203.0.113.7/32")).build();
        ChangeObservation seen = new ChangeObservation(Seen.CLUSTER, List.of(), List.of(live), List.of(), Seen.NOW);

        assertThat(new ChangeClassifier(seen).setAclRules(List.of(AclRuleSpec.of("203.0.113.7"))))
                .noneMatch(change -> change.changeClass() == ChangeClass.IN_PLACE);
    }

    @Test
    void defaultsThatTheServerHasFilledInAreNoChange() {
        PoolSpec desired = PoolSpec.builder()
                .name("web")
                .nodeType("pro2_xxs")
                .size(2)
                .rootVolumeType(PoolVolumeType.DEFAULT_VOLUME_TYPE)
                .build();

        assertThat(Seen.standard().classifier().becomePool(desired)).isEmpty();
    }

    @Test
    void theOrderOfAListIsNoChange() {
        UpdateCluster update = UpdateCluster.builder().tags(List.of("b", "a")).build();

        assertThat(Seen.standard()
                        .cluster(c -> c.tags(List.of("a", "b")))
                        .classifier()
                        .update(update))
                .extracting(ClassifiedChange::changeClass)
                .containsExactly(ChangeClass.NO_EFFECT);
    }

    @Test
    void theRulesThatAreThereAreNoChange() {
        assertThat(Seen.standard().classifier().setAclRules(List.of(AclRuleSpec.everybody())))
                .extracting(ClassifiedChange::changeClass)
                .containsExactly(ChangeClass.NO_EFFECT);
    }

    @Test
    void clearingIsComparedWithNothing() {
        assertThat(Seen.standard()
                        .cluster(c -> c.featureGates(List.of("A")))
                        .classifier()
                        .update(UpdateCluster.builder()
                                .clearFeatureGates()
                                .clearDescription()
                                .build()))
                .extracting(ClassifiedChange::field, ClassifiedChange::changeClass)
                .containsExactlyInAnyOrder(
                        tuple("featureGates", ChangeClass.API_SERVER_RESTARTS),
                        tuple("description", ChangeClass.NO_EFFECT));
    }

    @Test
    void fieldsOfPoolsAreNamedAfterTheirPool() {
        CreateCluster desired = CreateCluster.builder()
                .name("web")
                .version("1.34.6")
                .addPool(p -> p.name("web").nodeType("DEV1-M").size(2))
                .build();

        assertThat(Seen.standard().classifier().become(desired))
                .singleElement()
                .hasToString(
                        "pools[\"web\"].nodeType: \"PRO2-XXS\" to \"DEV1-M\": new pool needed: it is fixed when a pool is"
                                + " made: make a pool of another name, drain this one, and delete it");
    }

    @Test
    void nodesOfSeveralNewPoolsCountTogether() {
        CreateCluster desired = CreateCluster.builder()
                .name("web")
                .version("1.34.6")
                .addPool(p -> p.name("one").nodeType("DEV1-M").size(100))
                .addPool(p -> p.name("two").nodeType("DEV1-M").size(100))
                .build();

        assertThat(Seen.standard().classifier().become(desired))
                .extracting(ClassifiedChange::field, ClassifiedChange::changeClass)
                .containsExactly(
                        tuple("pools[\"one\"].pool", ChangeClass.IN_PLACE),
                        tuple("pools[\"two\"].pool", ChangeClass.IMPOSSIBLE));
    }

    @Test
    void aPoolMayLoseItsNodesWhenAnotherHasSomeByThen() {
        CreateCluster desired = CreateCluster.builder()
                .name("web")
                .version("1.34.6")
                .addPool(p -> p.name("other").nodeType("DEV1-M").size(1))
                .addPool(p -> p.name("web").nodeType("PRO2-XXS").size(0))
                .build();

        assertThat(ChangeClass.worstOf(Seen.standard().classifier().become(desired)))
                .isEqualTo(ChangeClass.IN_PLACE);
    }

    @Test
    void aTaintIsWrittenAsKubernetesWritesIt() {
        PoolSpec desired = PoolSpec.builder()
                .name("web")
                .nodeType("PRO2-XXS")
                .size(2)
                .addTaint(Taint.of("dedicated", "web", TaintEffect.NO_EXECUTE))
                .build();

        assertThat(Seen.standard().classifier().becomePool(desired))
                .singleElement()
                .returns("dedicated=web:NoExecute", ClassifiedChange::to);
    }

    @Test
    void theWorstOfSeveralChangesIsTheMostSevere() {
        List<ClassifiedChange> found = Seen.standard()
                .classifier()
                .update(UpdateCluster.builder()
                        .name("shop")
                        .featureGates(List.of("A"))
                        .build());

        assertThat(ChangeClass.worstOf(found)).isEqualTo(ChangeClass.CONTROL_PLANE_REDEPLOYED);
        assertThat(ChangeClass.worstOf(List.of())).isEqualTo(ChangeClass.NO_EFFECT);
    }

    @Test
    void aPoolThatIsNotThereIsRefusedByItsIdentifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seen.standard()
                        .classifier()
                        .updatePool("q", UpdatePool.builder().size(1).build()))
                .withMessage("cluster c has no pool q; it has [p]");
    }
}
