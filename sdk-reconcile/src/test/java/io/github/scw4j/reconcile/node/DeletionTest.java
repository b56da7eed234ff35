package io.github.scw4j.reconcile.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeCondition.Status;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.plan.DeleteNodeObject;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlanEvent;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeletionTest {
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private static KubernetesNode.Builder broken(String name) {
        return World.node(World.server(name).build()).condition(World.ready(Status.UNKNOWN));
    }

    /** Some that are well, and one whose Instance is gone. */
    private static World worldMissing(KubernetesNode gone) {
        return healthy(4).object(gone);
    }

    private static World healthy(int count) {
        World world = new World();
        IntStream.range(0, count).mapToObj(i -> "fine-" + i).forEach(name -> {
            ObservedServer server = World.server(name).build();
            world.server(server).object(World.node(server).build());
        });
        return world;
    }

    private static List<DeleteNodeObject> deletions(Plan plan) {
        return plan.actions().stream()
                .map(planned -> planned.action())
                .filter(DeleteNodeObject.class::isInstance)
                .map(DeleteNodeObject.class::cast)
                .toList();
    }

    private static String refusedBy(Plan plan) {
        return plan.refusals().stream()
                .filter(refusal -> refusal.action().equals("delete"))
                .flatMap(refusal -> refusal.refusedBy().stream())
                .map(GateCheck::gate)
                .reduce("", String::concat);
    }

    @Test
    void aNodeWhoseInstanceWasMissingTwiceHalfAMinuteApartIsDeleted() {
        World world = worldMissing(broken("web").build());

        Plan first = world.reconcile();
        assertThat(deletions(first)).isEmpty();
        assertThat(refusedBy(first)).isEqualTo("seen-twice");
        assertThat(world.object("web").annotations())
                .containsEntry("scw4j.github.io/instance-missing-since", "2026-11-26T12:00:00Z");

        world.advance(HALF_A_MINUTE.minusMillis(1));
        assertThat(world.reconcile().actions()).isEmpty();

        world.advance(Duration.ofMillis(1));
        Plan last = world.reconcile();
        assertThat(last.actions()).singleElement().satisfies(planned -> {
            assertThat(planned.action().target().providerId()).contains("scaleway://instance/fr-par-1/id-of-web");
            assertThat(planned.action().target().uid()).contains("uid-web");
            assertThat(planned.decision().reason())
                    .isEqualTo("its Instance scaleway://instance/fr-par-1/id-of-web is gone");
            assertThat(planned.event()).map(PlanEvent::reason).contains("DeletingNode");
            assertThat(planned.decision().gates())
                    .extracting(GateCheck::toString)
                    .containsExactly(
                            "mass-absence: 1 of 5 nodes miss their Instance",
                            "not-ready: not ready",
                            "seen-twice: missing for 30 s, 30 s are needed");
        });
        assertThat(world.has("web")).isFalse();
    }

    @Test
    void aReadyNodeIsKeptUntilItIsNot() {
        World world =
                worldMissing(broken("web").condition(World.ready(Status.TRUE)).build());

        Plan plan = world.reconcile();
        assertThat(refusedBy(plan)).isEqualTo("not-ready");
        assertThat(world.object("web").annotations()).isEmpty();

        world.advance(Duration.ofHours(1));
        assertThat(deletions(world.reconcile())).isEmpty();
    }

    @Test
    void anInstanceThatIsBackIsForgottenAsMissing() {
        World world = worldMissing(broken("web").build());
        world.reconcile();
        world.server(World.server("web").build());
        world.advance(HALF_A_MINUTE).reconcile();

        assertThat(world.object("web").annotations()).isEmpty();
        world.removeServer("id-of-web").advance(HALF_A_MINUTE);
        assertThat(deletions(world.plan())).isEmpty();
    }

    @Test
    void aMarkThatIsLostOrUnreadableOrOfTheFutureStartsTheWaitAnew() {
        for (String mark : List.of("", "yesterday", "2026-11-26T13:00:00Z")) {
            World world = worldMissing(
                    broken("web").putAnnotation(MissingMark.ANNOTATION, mark).build());

            assertThat(deletions(world.reconcile())).as(mark).isEmpty();
            assertThat(world.object("web").annotations())
                    .containsEntry(MissingMark.ANNOTATION, world.now().toString());
        }
    }

    @Test
    void aMarkSurvivesWhoeverWroteIt() {
        World world = worldMissing(broken("web")
                .putAnnotation(MissingMark.ANNOTATION, "2026-11-26T11:59:30Z")
                .build());

        assertThat(deletions(world.plan())).hasSize(1);
    }

    @Test
    void nothingIsConcludedOfAZoneThatWasNotListed() {
        World world = worldMissing(broken("web").build()).listedZones(List.of(Zone.FR_PAR_2));
        world.reconcile();
        world.advance(HALF_A_MINUTE);

        assertThat(deletions(world.plan())).isEmpty();
        assertThat(world.object("web").annotations()).isEmpty();
    }

    @Test
    void aProviderIdOfTheOldFormIsMissingOnlyWhenAllZonesWereListed() {
        KubernetesNode old = broken("web").providerId("scaleway://id-of-web").build();
        World some = worldMissing(old).listedZones(List.of(World.ZONE));
        some.reconcile();
        assertThat(deletions(some.advance(HALF_A_MINUTE).plan())).isEmpty();

        World all = worldMissing(old);
        all.reconcile();
        assertThat(deletions(all.advance(HALF_A_MINUTE).plan())).hasSize(1);
    }

    @Test
    void aNodeIsNeverDeletedForItsNameAlone() {
        World world = worldMissing(
                        World.node("web").condition(World.ready(Status.UNKNOWN)).build())
                .scalewayNode("web", node -> node.providerId("scaleway://instance/fr-par-1/id-of-web"))
                .policy(policy -> policy.providerId(false));
        world.reconcile();

        assertThat(deletions(world.advance(HALF_A_MINUTE).plan())).isEmpty();
    }

    @Test
    void aStoppedInstanceIsThere() {
        World world = worldMissing(broken("web").build())
                .server(World.server("web").state(ServerState.of("stopped")).build());
        world.reconcile();

        assertThat(deletions(world.advance(HALF_A_MINUTE).plan())).isEmpty();
    }

    @Test
    void aNodeWithLifecycleDisabledIsKept() {
        World world = worldMissing(broken("web")
                .putLabel(Lifecycle.DISABLE_LABEL, "false")
                .putAnnotation(MissingMark.ANNOTATION, "2026-11-26T11:00:00Z")
                .build());

        assertThat(deletions(world.reconcile())).isEmpty();
        assertThat(world.object("web").annotations()).isEmpty();
    }

    @Test
    void whenTooManyAreMissingAtOnceNothingIsDeletedAndAPersonIsToldOnce() {
        World world = healthy(7)
                .object(broken("a").build())
                .object(broken("b").build())
                .object(broken("c")
                        .putAnnotation(MissingMark.ANNOTATION, "2026-11-26T11:00:00Z")
                        .build());

        Plan plan = world.reconcile();

        assertThat(deletions(plan)).isEmpty();
        assertThat(refusedBy(plan)).isEqualTo("mass-absence".repeat(3));
        assertThat(plan.events()).singleElement().satisfies(event -> {
            assertThat(event.severity()).isEqualTo(PlanEvent.Severity.ALERT);
            assertThat(event.reason()).isEqualTo("NodeDeletionStopped");
            assertThat(event.message())
                    .isEqualTo("3 of 10 nodes miss their Instance; are key and project the right ones?");
        });
        assertThat(world.object("a").annotations()).isEmpty();

        Plan next = world.advance(HALF_A_MINUTE).reconcile();
        assertThat(next.actions()).isEmpty();
        assertThat(next.events()).isEmpty();

        world.server(World.server("a").build());
        Plan over = world.reconcile();
        assertThat(over.events()).extracting(PlanEvent::reason).containsExactly("NodeDeletionResumed");
        assertThat(deletions(over)).extracting(delete -> delete.target().name()).containsExactly("c");
        assertThat(world.plan().events()).isEmpty();
    }

    @Test
    void readyNodesCountAmongTheMissing() {
        World world = healthy(7)
                .object(broken("a").build())
                .object(World.node(World.server("b").build()).build())
                .object(World.node(World.server("c").build()).build());

        assertThat(refusedBy(world.plan())).isEqualTo("mass-absence".repeat(3));
    }

    @Test
    void aFifthMayBeMissingAndOneAlwaysMay() {
        World fifth = healthy(8).object(broken("a").build()).object(broken("b").build());
        fifth.reconcile();
        assertThat(deletions(fifth.advance(HALF_A_MINUTE).plan())).hasSize(2);

        World single = new World().object(broken("a").build());
        single.reconcile();
        assertThat(deletions(single.advance(HALF_A_MINUTE).plan())).hasSize(1);
    }

    @Test
    void theShareThatMayBeMissingIsThePolicys() {
        World world = new World()
                .policy(policy -> policy.maxMissing(1))
                .object(broken("a").build())
                .object(broken("b").build());
        world.reconcile();

        assertThat(deletions(world.advance(HALF_A_MINUTE).plan())).hasSize(2);
    }

    @Test
    void nothingIsDeletedWhereThePolicySaysSo() {
        World world = worldMissing(broken("web")
                        .putAnnotation(MissingMark.ANNOTATION, "2026-11-26T11:00:00Z")
                        .build())
                .policy(policy -> policy.deletion(false));

        assertThat(deletions(world.reconcile())).isEmpty();
    }
}
