package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.reconcile.autoheal.Incident;
import io.github.scw4j.reconcile.autoheal.IncidentState;
import io.github.scw4j.reconcile.internal.kubernetes.ClusterRecords;
import io.github.scw4j.reconcile.internal.kubernetes.Drains;
import io.github.scw4j.reconcile.internal.kubernetes.KubernetesView;
import io.github.scw4j.reconcile.observation.Blind;
import io.github.scw4j.reconcile.observation.DrainProgress;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.NodeLease;
import io.github.scw4j.reconcile.observation.Observation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at one cluster. The records are read from Kubernetes itself in every look: they say who may act, and that the API server
 * answers, which the store of an informer cannot say.
 */
public final class ClusterObserver {
    /** The states in which it matters what is left on a node: a drain that was given up goes on when nothing refuses it. */
    private static final Set<IncidentState> DRAINED = Set.of(IncidentState.DRAINING, IncidentState.ABANDONED);

    private final String clusterId;
    private final ScalewayReader scaleway;
    private final ClusterRecords records;
    private final Drains drains;
    private final InstantSource clock;

    /** For one cluster. */
    public ClusterObserver(
            ScalewayClient client, String clusterId, ClusterRecords records, Drains drains, InstantSource clock) {
        this.clusterId = clusterId;
        this.scaleway = new ScalewayReader(client, clusterId);
        this.records = records;
        this.drains = drains;
        this.clock = clock;
    }

    /** All of it, or {@link Blind} with the first part that could not be read. */
    public Look look(KubernetesView kubernetes) {
        Instant at = clock.instant();
        try {
            return observe(kubernetes, at);
        } catch (CallInterruptedException e) {
            throw e;
        } catch (PartFailure e) {
            if (e.getCause() instanceof CallInterruptedException interrupted) {
                throw interrupted;
            }
            return new Blind(clusterId, at, String.valueOf(e.getMessage()));
        }
    }

    private Observation observe(KubernetesView kubernetes, Instant at) {
        Map<String, String> written = PartFailure.name("records", records::read);
        List<KubernetesNode> kubernetesNodes = PartFailure.name("Kubernetes nodes", kubernetes::nodes);
        List<NodeLease> leases = PartFailure.name("leases", kubernetes::leases);
        Map<String, DrainProgress> left =
                PartFailure.name("pods of drained nodes", () -> drains.progress(drained(kubernetesNodes)));
        ScalewayPart part = scaleway.read(kubernetesNodes, at);
        return PartFailure.name(
                "what was read",
                () -> Observation.builder()
                        .at(at)
                        .cluster(part.cluster())
                        .pools(part.pools())
                        .nodes(part.nodes())
                        .servers(part.servers())
                        .kubernetesNodes(kubernetesNodes)
                        .leases(leases)
                        .records(written)
                        .drains(left)
                        .build());
    }

    private static List<String> drained(List<KubernetesNode> nodes) {
        return nodes.stream()
                .filter(node -> Incident.of(node)
                        .filter(incident -> DRAINED.contains(incident.state()))
                        .isPresent())
                .map(KubernetesNode::name)
                .toList();
    }
}
