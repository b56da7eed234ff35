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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        for (Pool pool : seen.pools()) {
            if (pool.isExternal()) {
                external(pool, current, target);
            } else {
                skew(pool, pools.getOrDefault(pool, current), current);
            }
        }
        configuration(hops, pools.keySet());
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

    private @Nullable Version find(VersionNumber number) {
        for (List<Version> versions : List.of(seen.targets(), seen.versions())) {
            for (Version version : versions) {
                if (version.name().equals(number.toString())) {
                    return version;
                }
            }
        }
        return null;
    }

    private void endOfLife(VersionNumber number) {
        Version version = find(number);
        if (version == null) {
            return;
        }
        Instant deprecated = version.deprecatedAt().orElse(Instant.MAX);
        Instant end = version.endOfLifeAt().orElse(Instant.MAX);
        if (!end.isAfter(now)) {
            warn(END_OF_LIFE, number + " is at its end of life since " + date(end) + ": Scaleway upgrades it by force");
        } else if (!deprecated.isAfter(now)) {
            String until = end.equals(Instant.MAX)
                    ? ""
                    : ", and at its end of life in "
                            + Duration.between(now, end).toDays() + " days, on " + date(end)
                            + "; from then on Scaleway upgrades by force";
            warn(END_OF_LIFE, number + " is deprecated since " + date(deprecated) + until);
        }
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
        Set<String> told = new HashSet<>();
        for (VersionNumber hop : hops) {
            Version version = find(hop);
            if (version == null) {
                continue;
            }
            List<String> missing = new ArrayList<>();
            missing(missing, "feature gate ", cluster.featureGates(), version.availableFeatureGates(), "");
            missing(missing, "admission plugin ", cluster.admissionPlugins(), version.availableAdmissionPlugins(), "");
            missing(missing, "CNI ", List.of(cluster.cni()), version.availableCnis(), "");
            for (Pool pool : pools) {
                String whose = " of pool \"" + pool.name() + "\"";
                missing(
                        missing,
                        "container runtime ",
                        List.of(pool.containerRuntime()),
                        version.availableContainerRuntimes(),
                        whose);
                missing(
                        missing,
                        "kubelet argument ",
                        pool.kubeletArgs().keySet(),
                        version.availableKubeletArgs().keySet(),
                        whose);
            }
            for (String what : missing) {
                if (told.add(what)) {
                    warn(CONFIGURATION, version.name() + " does not have the " + what + ", which is in use");
                }
            }
        }
    }

    /** A version that lists nothing says nothing, and neither does a cluster of which something is not known. */
    private static void missing(
            List<String> missing, String what, Collection<?> used, Collection<?> available, String whose) {
        for (Object one : used) {
            boolean known = !one.equals(Cni.UNKNOWN_CNI) && !one.equals(ContainerRuntime.UNKNOWN_RUNTIME);
            if (known && !available.isEmpty() && !available.contains(one)) {
                missing.add(what + one + whose);
            }
        }
    }

    /**
     * Warns of nodes for which there is no room.
     *
     * @param extra how many more are needed for a time
     */
    void capacity(int extra) {
        int nodes = seen.pools().stream().mapToInt(Pool::size).sum();
        if (extra > 0 && nodes + extra > seen.maxNodes().orElse(Integer.MAX_VALUE)) {
            warn(
                    CAPACITY,
                    nodes + " nodes and " + extra + " more for a time are above the "
                            + seen.maxNodes().getAsInt() + " that a cluster of type " + cluster.type()
                            + " may have: lower max_surge, or the size of a pool");
        }
    }
}
