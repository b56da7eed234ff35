package io.github.scw4j.reconcile.observation;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.github.scw4j.k8s.node.TaintEffect;
import java.time.Instant;

/** From fabric8's Node to ours. */
final class NodeReading {
    private NodeReading() {}

    static KubernetesNode of(Node node) {
        ObjectMeta metadata = node.getMetadata();
        KubernetesNode.Builder builder = KubernetesNode.builder()
                .name(metadata.getName())
                .uid(MaybeMissing.text(metadata.getUid()))
                .resourceVersion(MaybeMissing.text(metadata.getResourceVersion()))
                .createdAt(MaybeMissing.instant(metadata.getCreationTimestamp()).orElse(Instant.EPOCH))
                .deleting(metadata.getDeletionTimestamp() != null)
                .putAllLabels(MaybeMissing.map(metadata.getLabels()))
                .putAllAnnotations(MaybeMissing.map(metadata.getAnnotations()));
        if (node.getSpec() != null) {
            builder.providerId(MaybeMissing.filled(node.getSpec().getProviderID()))
                    .unschedulable(Boolean.TRUE.equals(node.getSpec().getUnschedulable()));
            MaybeMissing.items(node.getSpec().getTaints())
                    .map(taint -> new NodeTaint(
                            taint.getKey(),
                            MaybeMissing.text(taint.getValue()),
                            TaintEffect.of(MaybeMissing.text(taint.getEffect())),
                            MaybeMissing.instant(taint.getTimeAdded())))
                    .forEach(builder::addTaint);
        }
        if (node.getStatus() != null) {
            MaybeMissing.items(node.getStatus().getConditions())
                    .map(condition -> new NodeCondition(
                            condition.getType(),
                            NodeCondition.Status.of(MaybeMissing.text(condition.getStatus())),
                            MaybeMissing.instant(condition.getLastTransitionTime())
                                    .orElse(Instant.EPOCH),
                            MaybeMissing.text(condition.getReason()),
                            MaybeMissing.text(condition.getMessage())))
                    .forEach(builder::condition);
            builder.addresses(MaybeMissing.items(node.getStatus().getAddresses())
                    .map(address -> new NodeAddress(address.getType(), address.getAddress()))
                    .toList());
        }
        return builder.build();
    }
}
