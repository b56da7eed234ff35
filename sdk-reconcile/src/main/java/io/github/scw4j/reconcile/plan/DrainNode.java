package io.github.scw4j.reconcile.plan;

/**
 * Evicts what still runs on a node, once around: disruption budgets are honoured, and what they refuse stays for the next time.
 * Planned again in every round until nothing is left.
 *
 * @param target the node
 * @param before what is written first: that it is being drained, and that it takes no new pods
 */
public record DrainNode(Target target, Writes before) implements Action {
    @Override
    public String verb() {
        return "drain";
    }
}
