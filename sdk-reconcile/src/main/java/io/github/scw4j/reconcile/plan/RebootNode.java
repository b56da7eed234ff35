package io.github.scw4j.reconcile.plan;

/**
 * Reboots a node ({@code RebootNode}).
 *
 * @param target the node
 * @param call what is written before the call and after it
 */
public record RebootNode(Target target, Covered call) implements Action {
    @Override
    public String verb() {
        return "reboot";
    }
}
