package io.github.scw4j.k8s.upgrade;

import static io.github.scw4j.k8s.upgrade.UpgradeWarning.Kind.AUTO_UPGRADE;
import static io.github.scw4j.k8s.upgrade.UpgradeWarning.Kind.CAPACITY;
import static io.github.scw4j.k8s.upgrade.UpgradeWarning.Kind.CONFIGURATION;
import static io.github.scw4j.k8s.upgrade.UpgradeWarning.Kind.END_OF_LIFE;
import static io.github.scw4j.k8s.upgrade.UpgradeWarning.Kind.EXTERNAL_NODES;
import static io.github.scw4j.k8s.upgrade.UpgradeWarning.Kind.OFFER;
import static io.github.scw4j.k8s.upgrade.UpgradeWarning.Kind.SKEW;

import io.github.scw4j.k8s.cluster.AutoUpgrade;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.cluster.MaintenanceWindow;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.k8s.version.ContainerRuntime;
import io.github.scw4j.k8s.version.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What to know before an upgrade. */
final class UpgradeWarnings {
    /** How many minor versions a kubelet may be behind its API server. */
    private static final int MOST_MINORS_BEHIND = 3;

    private static final int WINDOW_HOURS = 2;

    private final UpgradeObservation seen;
    private final Cluster cluster;
    private final Instant now;
    private final List<UpgradeWarning> warnings = new ArrayList<>();

    UpgradeWarnings(UpgradeObservation seen, Instant now) {
        this.seen = seen;
        this.cluster = seen.cluster();
        this.now = now;
    }

    /** All that there are. */
    List<UpgradeWarning> all() {
        return warnings;
    }

    /** The newest for the cluster is not the newest that there is. */
    void moreInTheRegion(VersionNumber target) {
        warn(
                OFFER,
                "the region has newer versions than " + target
                        + ", but does not offer them to this cluster at present");
    }

    /**
     * Collects the warnings.
     *
     * @param current the version of the control plane
     * @param hops those that it goes through
     * @param pools the pools that are to follow, with their versions
     */
    void of(VersionNumber current, List<VersionNumber> hops, Map<Pool, VersionNumber> pools) {
        VersionNumber target = hops.isEmpty() ? current : hops.get(hops.size() - 1);
        endOfLife(current);
        if (!target.equals(current)) {
            endOfLife(target);
        }
        cluster.autoUpgrade().filter(AutoUpgrade::enabled).ifPresent(this::autoUpgrade);
        pools.forEach((pool, version) -> skew(pool, version, current));
        seen.pools().stream().filter(Pool::isExternal).forEach(pool -> external(pool, current, target));
        configuration(hops, pools.keySet());
        boolean replaces = pools.values().stream().anyMatch(version -> version.isBefore(target));
        if (replaces) {
            capacity(pools.keySet());
        }
        if (cluster.isMulticloud() && hops.size() > 1) {
            warn(
                    OFFER,
                    "not every version is offered for Kosmos: whether those after " + hops.get(0)
                            + " are open to this cluster is known only when it is there");
        }
    }

    private void warn(UpgradeWarning.Kind kind, String text) {
        warnings.add(new UpgradeWarning(kind, text));
    }

    private Optional<Version> find(VersionNumber number) {
        return Stream.concat(seen.targets().stream(), seen.versions().stream())
                .filter(version -> version.name().equals(number.toString()))
                .findFirst();
    }

    private void endOfLife(VersionNumber number) {
        find(number).filter(this::isDeprecated).ifPresent(version -> {
            String deprecated = version.deprecatedAt()
                    .map(at -> " is deprecated since " + date(at))
                    .orElse("");
            String end = version.endOfLifeAt()
                    .map(at -> (deprecated.isEmpty() ? " " : ", and ") + "at its end of life "
                            + (at.isAfter(now)
                                    ? "in " + Duration.between(now, at).toDays() + " days, on " + date(at)
                                    : "since " + date(at))
                            + "; from then on Scaleway upgrades by force")
                    .orElse("");
            warn(END_OF_LIFE, version.name() + deprecated + end);
        });
    }

    private boolean isDeprecated(Version version) {
        return Stream.of(version.deprecatedAt(), version.endOfLifeAt())
                .flatMap(Optional::stream)
                .anyMatch(at -> !at.isAfter(now));
    }

    private static String date(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private void autoUpgrade(AutoUpgrade settings) {
        MaintenanceWindow window = settings.maintenanceWindow()
                .orElseGet(() -> MaintenanceWindow.builder().build());
        String day = window.day().equals(MaintenanceDay.ANY)
                ? "any day"
                : window.day().value();
        warn(
                AUTO_UPGRADE,
                "auto-upgrade is on: Scaleway may install patches by itself, on the nodes as well, on " + day + " from "
                        + window.startHour() + ":00 to " + (window.startHour() + WINDOW_HOURS) % 24
                        + ":00 UTC; the steps here do not wait for that window");
    }

    private void skew(Pool pool, VersionNumber version, VersionNumber plane) {
        int behind = version.minorsBehind(plane);
        if (behind > 0) {
            warn(
                    SKEW,
                    "pool \"" + pool.name() + "\", at " + version + ", is " + minors(behind)
                            + " behind its control plane and is brought up first");
        }
    }

    private void external(Pool pool, VersionNumber current, VersionNumber target) {
        int behind = VersionNumber.of(pool.version()).orElse(current).minorsBehind(target);
        String skew = behind <= 0
                ? ""
                : "; at " + target + " they are " + minors(behind) + " behind, "
                        + (behind > MOST_MINORS_BEHIND ? "more than the " : "of at most ") + MOST_MINORS_BEHIND
                        + " that Kubernetes allows";
        warn(
                EXTERNAL_NODES,
                "the nodes of pool \"" + pool.name()
                        + "\" are yours to upgrade by hand, one by one, after the control plane" + skew);
    }

    private static String minors(int count) {
        return count + (count == 1 ? " minor version" : " minor versions");
    }

    /** Says of each thing only which version on the way is the first without it. */
    private void configuration(List<VersionNumber> hops, Collection<Pool> pools) {
        Set<String> told = new LinkedHashSet<>();
        for (VersionNumber hop : hops) {
            find(hop)
                    .ifPresent(version -> missing(version, pools).stream()
                            .filter(told::add)
                            .forEach(what -> warn(CONFIGURATION, version.name() + " does not have " + what)));
        }
    }

    private List<String> missing(Version version, Collection<Pool> pools) {
        List<String> missing = new ArrayList<>();
        absent(cluster.featureGates(), version.availableFeatureGates())
                .forEach(name -> missing.add("the feature gate " + name + ", which is on"));
        absent(cluster.admissionPlugins(), version.availableAdmissionPlugins())
                .forEach(name -> missing.add("the admission plugin " + name + ", which is on"));
        absent(List.of(cluster.cni()), version.availableCnis()).stream()
                .filter(cni -> !cni.equals(Cni.UNKNOWN_CNI))
                .forEach(cni -> missing.add("the CNI " + cni + " of this cluster"));
        for (Pool pool : pools) {
            String whose = " of pool \"" + pool.name() + "\"";
            absent(List.of(pool.containerRuntime()), version.availableContainerRuntimes()).stream()
                    .filter(runtime -> !runtime.equals(ContainerRuntime.UNKNOWN_RUNTIME))
                    .forEach(runtime -> missing.add("the container runtime " + runtime + whose));
            absent(pool.kubeletArgs().keySet(), version.availableKubeletArgs().keySet())
                    .forEach(name -> missing.add("the kubelet argument " + name + whose));
        }
        return missing;
    }

    /** A version that lists nothing says nothing. */
    private static <T> List<T> absent(Collection<T> used, Collection<T> available) {
        return available.isEmpty()
                ? List.of()
                : used.stream().filter(one -> !available.contains(one)).toList();
    }

    private void capacity(Collection<Pool> pools) {
        int nodes = seen.pools().stream().mapToInt(Pool::size).sum();
        int extra = pools.stream()
                .mapToInt(pool -> Math.min(
                        pool.size(),
                        pool.upgradePolicy().map(policy -> policy.maxSurge()).orElse(0)))
                .max()
                .orElse(0);
        if (seen.maxNodes().isPresent() && nodes + extra > seen.maxNodes().getAsInt()) {
            warn(
                    CAPACITY,
                    nodes + " nodes and " + extra + " more for a time are above the "
                            + seen.maxNodes().getAsInt() + " that a cluster of type " + cluster.type()
                            + " may have: lower max_surge, or the size of a pool");
        }
    }
}
