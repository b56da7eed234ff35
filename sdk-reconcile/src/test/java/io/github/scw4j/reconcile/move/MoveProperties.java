package io.github.scw4j.reconcile.move;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever happens on the way, a move comes to the same end, and what is undone leaves nothing behind. */
class MoveProperties {
    /** What may happen. */
    enum Happening {
        ROUND,
        ROUND_AND_TIME,
        HALF_A_ROUND,
        TIME,
        THE_OTHER_DIRECTION,
        SOMEBODY_UNCORDONS,
        A_KUBELET_IS_SILENT
    }

    private final World sample = new World(false);

    @Property(tries = 400)
    void whateverHappensTheEndIsTheSame(
            @ForAll @Size(max = 40) List<Happening> happenings,
            @ForAll boolean autoscaling,
            @ForAll boolean oneCordonedBefore,
            @ForAll boolean undoInTheEnd) {
        World world = new World(autoscaling);
        world.cordon("old-2", oneCordonedBefore);
        List<Pool> before = List.copyOf(world.pools());
        Map<String, KubernetesNode> objectsBefore = Map.copyOf(world.objects());
        boolean undo = false;
        for (Happening happening : happenings) {
            undo = happening == Happening.THE_OTHER_DIRECTION ? !undo : undo;
            happen(world, happening, undo && canBeUndone(world));
            assertThat(world.pools()).hasSizeLessThanOrEqualTo(2);
        }

        if (undoInTheEnd && canBeUndone(world)) {
            world.settle(true);
            assertThat(world.pools()).containsExactlyElementsOf(before);
            assertThat(world.objects()).isEqualTo(objectsBefore);
        } else {
            world.settle(false);
            assertMoved(world, autoscaling);
        }
        assertThat(world.pods().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(2 * World.SIZE);
        assertThat(world.pods()).doesNotContainKey("");
    }

    private static boolean canBeUndone(World world) {
        return world.pools().stream()
                .anyMatch(pool -> pool.id().equals(World.OLD) && !pool.status().isLeaving());
    }

    private static void happen(World world, Happening happening, boolean undo) {
        switch (happening) {
            case ROUND -> world.round(undo, Integer.MAX_VALUE);
            case ROUND_AND_TIME, THE_OTHER_DIRECTION -> {
                world.round(undo, Integer.MAX_VALUE);
                world.tick();
            }
            case HALF_A_ROUND -> world.round(undo, 1);
            case TIME -> world.tick();
            case SOMEBODY_UNCORDONS ->
                world.objects().values().stream()
                        .filter(object -> "true".equals(object.annotations().get(MoveMark.CORDONED)))
                        .findFirst()
                        .ifPresent(object -> world.cordon(object.name(), false));
            case A_KUBELET_IS_SILENT -> world.made().ifPresent(made -> world.silence(made.id() + "-1"));
        }
    }

    private void assertMoved(World world, boolean autoscaling) {
        assertThat(world.pools()).singleElement().satisfies(pool -> {
            assertThat(pool.name()).isEqualTo(sample.spec().name());
            assertThat(pool.nodeType()).isEqualTo("PRO2-S");
            assertThat(pool.tags()).containsExactly("team=shop");
            assertThat(pool.autoscaling()).isEqualTo(autoscaling);
            assertThat(pool.size()).isEqualTo(World.SIZE);
        });
        assertThat(world.objects()).hasSize(World.SIZE);
        assertThat(world.objects().values()).allSatisfy(object -> {
            assertThat(object.unschedulable()).isFalse();
            assertThat(object.annotations()).isEmpty();
        });
    }
}
