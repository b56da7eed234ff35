package io.github.scw4j.reconcile.plan;

/**
 * Makes another node in the place of this one ({@code ReplaceNode}).
 *
 * @param target the node
 * @param call what is written before the call and after it
 */
public record ReplaceNode(Target target, Covered call) implements Action {
    @Override
    public String verb() {
        return "replace";
    }
}
