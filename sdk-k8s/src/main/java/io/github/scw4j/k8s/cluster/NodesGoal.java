package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;
import io.github.scw4j.core.internal.waiting.Verdict.Inspect;
import io.github.scw4j.core.internal.waiting.Verdict.Pending;
import io.github.scw4j.core.internal.waiting.Verdict.Reached;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.k8s.pool.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A control plane that is up, pools that are all ready, enough ready nodes, and none on its way. */
final class NodesGoal implements Goal<Cluster> {
    private final int atLeast;
    private final ControlPlaneGoal controlPlane;
    private final Workload workload;

    NodesGoal(int atLeast, Workload workload) {
        this.atLeast = atLeast;
        this.controlPlane = new ControlPlaneGoal(workload);
        this.workload = workload;
    }

    @Override
    public String describe() {
        return atLeast == 1 ? "1 ready node" : atLeast + " ready nodes";
    }

    @Override
    public Verdict judge(Cluster cluster) {
        Verdict first = controlPlane.judge(cluster);
        return first instanceof Reached
                ? new Inspect(() -> judge(workload.pools(cluster), workload.nodes(cluster)))
                : first;
    }

    private Verdict judge(List<Pool> pools, List<Node> nodes) {
        Optional<String> deadEnd = Workload.deadEnd(pools, nodes);
        if (deadEnd.isPresent()) {
            return Verdict.deadEnd(deadEnd.get());
        }
        List<String> missing = new ArrayList<>();
        long ready = nodes.stream()
                .filter(node -> node.status().equals(NodeStatus.READY))
                .count();
        if (ready < atLeast) {
            int wanted = pools.stream().mapToInt(Pool::size).sum();
            missing.add(ready + " of " + atLeast + " nodes ready"
                    + (wanted < atLeast ? ", and its pools ask for " + wanted + " in all" : ""));
        }
        missing.addAll(Workload.missing(pools, nodes));
        if (missing.isEmpty()) {
            nodes.stream().filter(node -> node.status().isComing()).forEach(node -> missing.add(node.sentence()));
        }
        return missing.isEmpty() ? Verdict.reached() : new Pending(missing);
    }
}
