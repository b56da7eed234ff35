package io.github.scw4j.reconcile.node;

import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.observation.ObservedServer;

/** The taint that says that a node's Instance is off: on while it is, gone when the node is ready again. */
final class Shutdown {
    static final String TAINT = "node.cloudprovider.kubernetes.io/shutdown";

    private Shutdown() {}

    static void draft(Subject subject, NodeDraft draft) {
        KubernetesNode object = subject.object();
        if (object.isReady()) {
            object.taints().stream().filter(taint -> taint.key().equals(TAINT)).forEach(draft::removeTaint);
        } else if (!Lifecycle.isDisabled(object)
                && subject.server().map(ObservedServer::isShutDown).orElse(false)) {
            draft.taint(NodeTaint.of(TAINT, "", TaintEffect.NO_SCHEDULE));
        }
    }
}
