package io.github.scw4j.playground;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeBuilder;
import io.fabric8.kubernetes.api.model.NodeCondition;
import io.fabric8.kubernetes.api.model.NodeConditionBuilder;
import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.api.model.coordination.v1.LeaseBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plays the kubelets of a cluster of the embedded Scaleway, and what the control plane's node controller makes of their
 * silence. A kubelet lives while its node is {@code ready}: it registers, renews its Lease and says that it is well. In every
 * other status it is silent, and its node becomes {@code Unknown}, as it does when the node is gone: the Node object stays.
 */
public final class Kubelets {
    private static final String LEASES = "kube-node-lease";
    private static final String READY = "Ready";
    private static final String WELL = "KubeletReady";
    private static final String NOT_READY = "node.kubernetes.io/not-ready";
    private static final int LEASE_SECONDS = 40;

    private final KubernetesClient kubernetes;
    private final EmbeddedScaleway scaleway;
    private final String clusterId;
    private final Map<String, Lease> leases = new HashMap<>();
    private final Map<String, String> faults = new HashMap<>();

    /** The kubelets of one cluster. */
    public Kubelets(KubernetesClient kubernetes, EmbeddedScaleway scaleway, String clusterId) {
        this.kubernetes = kubernetes;
        this.scaleway = scaleway;
        this.clusterId = clusterId;
    }

    /** From the next time on a kubelet lives and says that it is not ready; with an empty reason it is again. */
    public synchronized void say(String nodeName, String reason) {
        faults.put(nodeName, reason);
    }

    /** A condition that the node problem detector sets, such as {@code ReadonlyFilesystem}; the kubelet lives on. */
    public synchronized void condition(String nodeName, String type, boolean holds) {
        set(
                nodeName,
                condition(
                        type,
                        holds ? "True" : "False",
                        "Problem",
                        scaleway.clock().instant()));
    }

    /** Brings Kubernetes to what the kubelets do at this moment of the embedded Scaleway's time. */
    public synchronized void play() {
        Instant now = scaleway.clock().instant();
        Map<String, Node> objects = new HashMap<>();
        kubernetes
                .nodes()
                .list()
                .getItems()
                .forEach(node -> objects.put(node.getMetadata().getName(), node));
        Set<String> alive = new HashSet<>();
        for (EmbeddedNode node : scaleway.k8s().cluster(clusterId).nodes()) {
            if (node.status().filter("ready"::equals).isPresent()) {
                alive.add(node.name());
                live(node, objects.get(node.name()), now);
            }
        }
        objects.forEach((name, object) -> {
            if (!alive.contains(name)) {
                become(object, "Unknown", "NodeStatusUnknown", now);
            }
        });
    }

    private void live(EmbeddedNode node, @Nullable Node object, Instant now) {
        Node registered = object == null ? register(node, now) : object;
        String fault = faults.getOrDefault(node.name(), "");
        become(registered, fault.isEmpty() ? "True" : "False", fault.isEmpty() ? WELL : fault, now);
        renew(node.name(), now);
    }

    private Node register(EmbeddedNode node, Instant now) {
        Node registered = create(node, now);
        if (registered.getSpec().getTaints().isEmpty()) {
            return registered;
        }
        // A real API server puts a taint on each new node, and the node controller takes it away once it is ready.
        return kubernetes
                .nodes()
                .withName(node.name())
                .edit(current -> new NodeBuilder(current)
                        .editSpec()
                        .removeMatchingFromTaints(taint -> NOT_READY.equals(taint.getKey()))
                        .endSpec()
                        .build());
    }

    private Node create(EmbeddedNode node, Instant now) {
        return kubernetes
                .resource(new NodeBuilder()
                        .withNewMetadata()
                        .withName(node.name())
                        .addToLabels("kubernetes.io/hostname", node.name())
                        .addToLabels("kubernetes.io/os", "linux")
                        .endMetadata()
                        .withNewSpec()
                        .withProviderID(node.providerId().orElse(null))
                        .endSpec()
                        .withNewStatus()
                        .addToConditions(condition(READY, "True", WELL, now))
                        .endStatus()
                        .build())
                .create();
    }

    private static NodeCondition condition(String type, String status, String reason, Instant now) {
        return new NodeConditionBuilder()
                .withType(type)
                .withStatus(status)
                .withReason(reason)
                .withLastHeartbeatTime(text(now))
                .withLastTransitionTime(text(now))
                .build();
    }

    private void become(Node node, String status, String reason, Instant now) {
        List<NodeCondition> before =
                node.getStatus() == null ? List.of() : node.getStatus().getConditions();
        boolean same = before.stream()
                .anyMatch(condition -> condition.getType().equals(READY)
                        && condition.getStatus().equals(status)
                        && Objects.equals(condition.getReason(), reason));
        if (same) {
            return;
        }
        set(node.getMetadata().getName(), condition(READY, status, reason, now));
    }

    private void set(String nodeName, NodeCondition condition) {
        kubernetes
                .nodes()
                .withName(nodeName)
                .editStatus(current -> new NodeBuilder(current)
                        .editOrNewStatus()
                        .removeMatchingFromConditions(old -> condition.getType().equals(old.getType()))
                        .addToConditions(condition)
                        .endStatus()
                        .build());
    }

    private void renew(String nodeName, Instant now) {
        ZonedDateTime at = now.atZone(ZoneOffset.UTC);
        Lease last = leases.get(nodeName);
        Lease renewed = last == null
                ? new LeaseBuilder()
                        .withNewMetadata()
                        .withNamespace(LEASES)
                        .withName(nodeName)
                        .endMetadata()
                        .withNewSpec()
                        .withHolderIdentity(nodeName)
                        .withLeaseDurationSeconds(LEASE_SECONDS)
                        .withRenewTime(at)
                        .endSpec()
                        .build()
                : new LeaseBuilder(last).editSpec().withRenewTime(at).endSpec().build();
        leases.put(
                nodeName,
                last == null
                        ? kubernetes.resource(renewed).create()
                        : kubernetes.resource(renewed).update());
    }

    private static String text(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
