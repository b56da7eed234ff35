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
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.LoadBalancerListing;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.NodeLease;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.service.ServicePolicy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Optional<LoadBalancerReader> loadBalancers;
    private final ClusterRecords records;
    private final Drains drains;
    private final InstantSource clock;

    /**
     * For one cluster.
     *
     * @param services which Services are served; where it is empty, neither Services nor load balancers are read
     */
    public ClusterObserver(
            ScalewayClient client,
            String clusterId,
            ClusterRecords records,
            Drains drains,
            Optional<ServicePolicy> services,
            InstantSource clock) {
        this.clusterId = clusterId;
        this.scaleway = new ScalewayReader(client, clusterId);
        this.loadBalancers = services.map(policy -> new LoadBalancerReader(client, clusterId, policy));
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
        List<KubernetesService> services =
                loadBalancers.isPresent() ? PartFailure.name("Services", kubernetes::services) : List.of();
        ScalewayPart part = scaleway.read(kubernetesNodes, at);
        LoadBalancerListing listing = loadBalancers
                .map(reader -> reader.read(part.cluster(), services, at))
                .orElse(LoadBalancerListing.none());
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
                        .services(services)
                        .loadBalancers(listing)
                        .records(written)
                        .drains(left)
                        .build());
    }

    /** A call of ours was about this load balancer, whatever became of it: the next look reads what belongs to it. */
    public void forget(String loadBalancerId) {
        loadBalancers.ifPresent(reader -> reader.forget(loadBalancerId));
    }

    /** This replica has just become the one that acts: what it has kept of earlier looks may be old. */
    public void beginAnew() {
        loadBalancers.ifPresent(LoadBalancerReader::forget);
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
