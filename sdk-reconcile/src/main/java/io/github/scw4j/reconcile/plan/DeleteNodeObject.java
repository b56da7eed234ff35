package io.github.scw4j.reconcile.plan;

/**
 * Deletes a Node object whose machine is gone. Right before it the machine has to be looked up by itself: only when that answers
 * "not found" the object goes, with its uid as precondition. The old form of a provider id does not say in which zone the machine
 * is: then every zone has to answer so.
 *
 * @param target the node
 */
public record DeleteNodeObject(Target target) implements Action {
    @Override
    public String verb() {
        return "delete";
    }
}
