package io.github.scw4j.reconcile.plan;

/**
 * Changes a Node object, and nothing in it but what the patch names. It is refused by Kubernetes, and planned anew, when
 * somebody else wrote the object since it was seen.
 *
 * @param target the node
 * @param patch the change
 */
public record PatchNode(Target target, NodePatch patch) implements Action {
    @Override
    public String verb() {
        return "patch";
    }
}
