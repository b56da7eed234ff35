package io.github.scw4j.reconcile.node;

import io.github.scw4j.reconcile.observation.KubernetesNode;

/** The label by which somebody keeps a node from being deleted or called shut down, whatever becomes of its Instance. */
final class Lifecycle {
    static final String DISABLE_LABEL = "k8s.scw.cloud/disable-lifecycle";

    private Lifecycle() {}

    static boolean isDisabled(KubernetesNode object) {
        return object.labels().containsKey(DISABLE_LABEL);
    }
}
