package io.github.scw4j.k8s.change;

import static io.github.scw4j.k8s.change.ChangeClass.API_SERVER_RESTARTS;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.clustertype.ClusterType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** What another type of control plane means. */
final class TypeChange {
    private static final Comparator<ClusterType> BY_SIZE =
            Comparator.comparing(ClusterType::dedicated).thenComparingLong(ClusterType::memoryBytes);

    private final ChangeObservation seen;
    private final Cluster cluster;

    TypeChange(ChangeObservation seen) {
        this.seen = seen;
        this.cluster = seen.cluster();
    }

    void to(String asked, Comparison found) {
        String to = asked.isEmpty() ? "kapsule" : asked;
        Optional<String> refusal = refusal(to);
        if (refusal.isPresent()) {
            found.refused("type", cluster.type(), to, refusal.get());
        } else {
            found.field("type", cluster.type(), to, API_SERVER_RESTARTS, cost(to));
        }
    }

    private Optional<String> refusal(String to) {
        if (to.startsWith("multicloud") != cluster.isMulticloud()) {
            return Optional.of("Kapsule never becomes Kosmos, nor Kosmos Kapsule: make another cluster");
        }
        Optional<ClusterType> type = seen.type(to);
        if (type.isEmpty()) {
            return Optional.of("there is no such type; there are: "
                    + seen.types().stream().map(ClusterType::name).collect(Collectors.joining(", ")));
        }
        Instant committed = cluster.commitmentEndsAt().orElse(Instant.MIN);
        if (isSmaller(type.get()) && committed.isAfter(seen.now())) {
            return Optional.of("one is committed to " + cluster.type() + " until " + committed);
        }
        int most = type.get().maxNodes();
        if (most > 0 && seen.nodes() > most) {
            return Optional.of(to + " allows " + most + " nodes, and the cluster has " + seen.nodes());
        }
        return to.equals("kapsule") && seen.nodes() == 0
                ? Optional.of("a mutualized cluster needs a node, and this one has none")
                : Optional.empty();
    }

    private boolean isSmaller(ClusterType type) {
        return seen.type(cluster.type())
                .filter(current -> BY_SIZE.compare(type, current) < 0)
                .isPresent();
    }

    private String cost(String to) {
        ClusterType type = seen.type(to).orElseThrow();
        String cost = "the API server may not answer for two minutes";
        long days = type.commitmentDelay().orElse(Duration.ZERO).toDays();
        if (days > 0 && !isSmaller(type)) {
            cost += "; a commitment of " + days + " days begins";
        }
        long most = type.maxEtcdSizeBytes();
        boolean lessRoom = seen.type(cluster.type())
                .filter(current -> most < current.maxEtcdSizeBytes())
                .isPresent();
        return lessRoom ? cost + "; it is refused if etcd holds more than " + most / 1_000_000 + " MB" : cost;
    }
}
