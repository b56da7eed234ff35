package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.k8s.version.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A version, and what can be configured under it. */
final class VersionRules {
    /** Time to plan an upgrade, and to make it. */
    private static final Duration NEAR = Duration.ofDays(120);

    private final ClusterDraft draft;
    private final Observation seen;
    private final Findings found;

    VersionRules(ClusterDraft draft, Observation seen, Findings found) {
        this.draft = draft;
        this.seen = seen;
        this.found = found;
    }

    void judge() {
        Optional<List<Version>> all = found.seen(seen.versions(), "version", "KubernetesReadOnly");
        Optional<Optional<Version>> look = all.isPresent()
                ? found.seen(seen.version(), "version", "KubernetesReadOnly")
                : seen.version().value();
        look.ifPresent(version -> version.ifPresentOrElse(
                this::version,
                () -> found.forbidden("version", draft.version(), "there is no such version", offered())));
    }

    /** Versions that a cluster can be made with, newest first. */
    private String offered() {
        List<String> names = seen.versions().value().orElse(List.of()).stream()
                .filter(version -> !isPast(version.deprecatedAt()))
                .map(Version::name)
                .toList();
        return names.isEmpty() ? "" : "take " + Words.or(names);
    }

    private boolean isPast(Optional<Instant> at) {
        return at.filter(instant -> !instant.isAfter(seen.now())).isPresent();
    }

    private void version(Version version) {
        if (draft.isNew() && isPast(version.deprecatedAt())) {
            found.forbidden(
                    "version",
                    version.name(),
                    "no cluster can be made with it since "
                            + Words.date(version.deprecatedAt().orElseThrow()),
                    offered());
        } else {
            version.endOfLifeAt().ifPresent(end -> endOfLife(version, end));
        }
        draft.cni().ifPresent(cni -> cni(version, cni));
        named("featureGates", draft.featureGates(), version.availableFeatureGates(), version);
        named("admissionPlugins", draft.admissionPlugins(), version.availableAdmissionPlugins(), version);
    }

    private void endOfLife(Version version, Instant end) {
        Duration left = Duration.between(seen.now(), end);
        if (left.compareTo(NEAR) < 0) {
            String when = left.isNegative()
                    ? "its life ended on " + Words.date(end)
                    : "its life ends in " + left.toDays() + " days, on " + Words.date(end);
            found.risk(
                    "version",
                    version.name(),
                    when + ", and Scaleway upgrades clusters by force then, which replaces their nodes",
                    draft.isNew() ? offered() : "upgrade the cluster: k8s.upgrades() plans it");
        }
    }

    private void cni(Version version, Cni cni) {
        List<Cni> allowed = version.availableCnis().stream()
                .filter(each -> draft.isKosmos() == each.equals(Cni.KILO) && !each.equals(Cni.NONE))
                .toList();
        if (cni.equals(Cni.NONE)) {
            found.forbidden("cni", cni, "it is refused without the consent of Scaleway's support", take(allowed));
        } else if (draft.isKosmos() && !cni.equals(Cni.KILO)) {
            found.forbidden("cni", cni, "the network of Kosmos is kilo, and nothing else", take(allowed));
        } else if (!draft.isKosmos() && cni.equals(Cni.KILO)) {
            found.forbidden("cni", cni, "kilo is for Kosmos alone", take(allowed));
        } else if (!version.availableCnis().contains(cni)) {
            found.forbidden("cni", cni, "version " + version.name() + " does not have it", take(allowed));
        }
    }

    private static String take(List<?> allowed) {
        return allowed.isEmpty() ? "" : "take " + Words.or(allowed);
    }

    private void named(String field, List<String> names, List<String> available, Version version) {
        for (String name : names) {
            if (!available.contains(name)) {
                found.forbidden(
                        field,
                        name,
                        "version " + version.name() + " does not have it",
                        available.isEmpty() ? "leave it out" : "there are: " + String.join(", ", available));
            }
        }
    }
}
