package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.k8s.clustertype.ClusterType;
import io.github.scw4j.k8s.clustertype.ClusterTypeAvailability;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The offer of a control plane: its stock, its price, and how many nodes it carries. */
final class ClusterTypeRules {
    private static final String FIELD = "type";

    private final ClusterDraft draft;
    private final Observation seen;
    private final Findings found;

    ClusterTypeRules(ClusterDraft draft, Observation seen, Findings found) {
        this.draft = draft;
        this.seen = seen;
        this.found = found;
    }

    void judge() {
        found.seen(seen.types(), FIELD, "KubernetesReadOnly")
                .ifPresent(all -> find(all)
                        .ifPresentOrElse(
                                type -> judge(type, all),
                                () -> found.forbidden(
                                        FIELD, draft.type(), "there is no such type", "take " + names(all))));
    }

    private Optional<ClusterType> find(List<ClusterType> all) {
        return all.stream().filter(type -> type.name().equals(draft.type())).findFirst();
    }

    private static String names(List<ClusterType> types) {
        return Words.or(types.stream().map(ClusterType::name).sorted().toList());
    }

    private void judge(ClusterType type, List<ClusterType> all) {
        nodes(type, all);
        if (!draft.isNew()) {
            return;
        }
        if (type.availability().equals(ClusterTypeAvailability.SHORTAGE)) {
            found.forbidden(FIELD, type.name(), "there is none left", inStock(all));
        } else if (type.availability().equals(ClusterTypeAvailability.SCARCE)) {
            found.risk(FIELD, type.name(), "there are few left", inStock(all));
        }
        if (type.dedicated()) {
            Duration commitment = type.commitmentDelay().orElse(Duration.ZERO);
            found.costs(
                    FIELD,
                    type.name(),
                    1,
                    "the control plane is billed by the hour, at a price that no API tells"
                            + (commitment.isZero()
                                    ? ""
                                    : ", and one commits to it for " + commitment.toDays()
                                            + " days, unless the cluster is deleted"),
                    "a mutualized type costs nothing");
        }
    }

    private String inStock(List<ClusterType> all) {
        List<ClusterType> others = all.stream()
                .filter(type -> isSameProduct(type) && type.availability().equals(ClusterTypeAvailability.AVAILABLE))
                .toList();
        return others.isEmpty() ? "take another region" : "take " + names(others) + ", or another region";
    }

    private boolean isSameProduct(ClusterType type) {
        return type.name().startsWith("multicloud") == draft.isKosmos();
    }

    private void nodes(ClusterType type, List<ClusterType> all) {
        int most = type.maxNodes();
        if (most <= 0) {
            return;
        }
        if (draft.nodes() > most && grows(PoolDraft::added)) {
            found.forbidden(
                    draft.sizeField(),
                    Words.nodes(draft.nodes()),
                    "type " + type.name() + " allows " + most,
                    larger(all, draft.nodes()));
        } else if (draft.most() > most && grows(PoolDraft::atWorst)) {
            found.risk(
                    draft.sizeField(),
                    Words.nodes(draft.most()),
                    "the autoscaler could go so far, and type " + type.name() + " allows " + most,
                    "lower maxSize" + larger(all, draft.most()).replaceFirst("^take ", ", or take "));
        }
    }

    private boolean grows(ToIntFunction<PoolDraft> by) {
        return draft.pools().stream().mapToInt(by).sum() > 0;
    }

    private String larger(List<ClusterType> all, int nodes) {
        return all.stream()
                .filter(type -> isSameProduct(type) && type.maxNodes() >= nodes)
                .min(Comparator.comparingInt(ClusterType::maxNodes)
                        .thenComparingLong(ClusterType::memoryBytes)
                        .thenComparing(ClusterType::name))
                .map(type -> "take type " + type.name() + ", which allows " + type.maxNodes())
                .orElse("take several clusters");
    }
}
