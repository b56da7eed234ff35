package io.github.scw4j.k8s.node;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;

/** What a node can be waited for. */
public enum NodeReadiness {
    /**
     * It is {@code ready}. A node that could not be made, is locked or is being deleted ends the wait at once; one that is
     * not ready may become so.
     */
    READY;

    static Goal<Node> goal(NodeReadiness readiness) {
        return switch (readiness) {
            case READY -> new ReadyGoal();
        };
    }

    private static final class ReadyGoal implements Goal<Node> {
        @Override
        public String describe() {
            return "readiness";
        }

        @Override
        public Verdict judge(Node node) {
            return switch (node.status().known()) {
                case READY -> Verdict.reached();
                case CREATION_ERROR -> Verdict.deadEnd(node.sentence() + "; replace or delete it");
                case LOCKED, DELETING, DELETED -> Verdict.deadEnd(node.sentence());
                default -> Verdict.pending(node.sentence());
            };
        }
    }
}
