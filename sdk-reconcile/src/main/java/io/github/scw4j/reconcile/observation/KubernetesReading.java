package io.github.scw4j.reconcile.observation;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.api.model.coordination.v1.LeaseSpec;
import io.github.scw4j.k8s.node.TaintEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From fabric8's objects, in which anything may be missing, to values. */
final class KubernetesReading {
    private static final Duration LEASE = Duration.ofSeconds(40);

    private KubernetesReading() {}

    static KubernetesNode node(Node node) {
        ObjectMeta metadata = node.getMetadata();
        KubernetesNode.Builder builder = KubernetesNode.builder()
                .name(metadata.getName())
                .uid(text(metadata.getUid()))
                .resourceVersion(text(metadata.getResourceVersion()))
                .createdAt(instant(metadata.getCreationTimestamp()).orElse(Instant.EPOCH))
                .deleting(metadata.getDeletionTimestamp() != null)
                .putAllLabels(map(metadata.getLabels()))
                .putAllAnnotations(map(metadata.getAnnotations()));
        if (node.getSpec() != null) {
            builder.providerId(
                            Optional.ofNullable(node.getSpec().getProviderID()).filter(id -> !id.isEmpty()))
                    .unschedulable(Boolean.TRUE.equals(node.getSpec().getUnschedulable()));
            items(node.getSpec().getTaints())
                    .map(taint -> new NodeTaint(
                            taint.getKey(),
                            text(taint.getValue()),
                            TaintEffect.of(text(taint.getEffect())),
                            instant(taint.getTimeAdded())))
                    .forEach(builder::addTaint);
        }
        if (node.getStatus() != null) {
            items(node.getStatus().getConditions())
                    .map(condition -> new NodeCondition(
                            condition.getType(),
                            NodeCondition.Status.of(text(condition.getStatus())),
                            instant(condition.getLastTransitionTime()).orElse(Instant.EPOCH),
                            text(condition.getReason()),
                            text(condition.getMessage())))
                    .forEach(builder::condition);
            builder.addresses(items(node.getStatus().getAddresses())
                    .map(address -> new NodeAddress(address.getType(), address.getAddress()))
                    .toList());
        }
        return builder.build();
    }

    static Optional<NodeLease> lease(Lease lease) {
        LeaseSpec spec = lease.getSpec();
        if (spec == null || spec.getRenewTime() == null) {
            return Optional.empty();
        }
        Duration duration = Optional.ofNullable(spec.getLeaseDurationSeconds())
                .map(Duration::ofSeconds)
                .orElse(LEASE);
        return Optional.of(
                new NodeLease(lease.getMetadata().getName(), spec.getRenewTime().toInstant(), duration));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static Optional<Instant> instant(@Nullable String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }

    private static Map<String, String> map(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    private static <T> Stream<T> items(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
