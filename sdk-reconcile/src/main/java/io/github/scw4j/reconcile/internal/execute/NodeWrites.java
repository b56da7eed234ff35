package io.github.scw4j.reconcile.internal.execute;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.plan.NodePatch;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.Writes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The writes of one round. Each goes upon what the round saw, or upon the round's own write before: several actions may write
 * the same object, and nobody else's write is gone over.
 */
final class NodeWrites {
    private final Surroundings around;
    private final Budget budget;
    private final Look look;
    private final Map<String, KubernetesNode> own = new HashMap<>();
    private final Consumer<KubernetesNode> onWritten;

    NodeWrites(Surroundings around, Budget budget, Look look, Consumer<KubernetesNode> onWritten) {
        this.around = around;
        this.budget = budget;
        this.look = look;
        this.onWritten = onWritten;
    }

    /** All of it, the records first; or nothing after what failed. */
    Done write(Target target, Writes writes) {
        try {
            Done records = records(writes.records());
            return records.isWell() && !writes.node().isEmpty() ? patch(target, writes.node()) : records;
        } catch (KubernetesClientException e) {
            return Done.of(Failures.of(e), Failures.text(e));
        }
    }

    Done records(Map<String, String> changes) {
        if (changes.isEmpty()) {
            return Done.well("nothing to write");
        }
        budget.write();
        around.records().write(changes);
        return Done.well("written");
    }

    Done patch(Target target, NodePatch patch) {
        Optional<KubernetesNode> seen = seen(target);
        if (seen.isEmpty()) {
            return Done.of(
                    Result.GONE,
                    "there is no Node object " + target.name() + " with uid "
                            + target.uid().orElse("unknown"));
        }
        if (patch.isDoneIn(seen.get())) {
            return Done.well("it is so already");
        }
        KubernetesNode written = around.nodes().patch(seen.get(), patch, budget::write);
        own.put(written.name(), written);
        onWritten.accept(written);
        return Done.well("written");
    }

    private Optional<KubernetesNode> seen(Target target) {
        return Optional.ofNullable(own.get(target.name()))
                .or(() -> look instanceof Observation observation
                        ? observation.node(target.name()).flatMap(ObservedNode::kubernetes)
                        : Optional.empty())
                .filter(node -> target.uid().filter(node.uid()::equals).isPresent());
    }
}
