package io.github.scw4j.reconcile.node;

import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.observation.ProviderId;
import io.github.scw4j.reconcile.plan.GateCheck;
import java.util.Optional;

/**
 * A Node object that may be an Instance's: all others are nobody's business here.
 *
 * @param node the node
 * @param object its Node object
 * @param machine its Instance; empty while it is not known
 * @param server its Instance as it was listed; empty when it was not
 * @param doubt why it is not known which Instance it is
 */
record Subject(
        ObservedNode node,
        KubernetesNode object,
        Optional<ProviderId> machine,
        Optional<ObservedServer> server,
        Optional<GateCheck> doubt) {

    static Subject known(
            ObservedNode node, KubernetesNode object, ProviderId machine, Optional<ObservedServer> server) {
        return new Subject(node, object, Optional.of(machine), server, Optional.empty());
    }

    static Subject unknown(ObservedNode node, KubernetesNode object, String why) {
        GateCheck doubt = new GateCheck("identity", false, why);
        return new Subject(node, object, Optional.empty(), Optional.empty(), Optional.of(doubt));
    }

    /** Where it is: its server knows best; a pool is in one zone. */
    Optional<Zone> zone() {
        return server.map(ObservedServer::zone)
                .or(() -> machine.flatMap(ProviderId::zone))
                .or(() -> machine.flatMap(known -> node.pool()).flatMap(Pool::zone));
    }

    Optional<Pool> pool() {
        return node.pool();
    }
}
