package io.github.scw4j.reconcile.plan;

/**
 * Changes a Service, and nothing in it but what the patch names. It is refused by Kubernetes, and planned anew, when somebody else
 * wrote the object since it was seen.
 *
 * @param target the Service
 * @param patch the change
 */
public record PatchService(Target target, ServicePatch patch) implements Action {
    @Override
    public String verb() {
        return "patch-service";
    }
}
