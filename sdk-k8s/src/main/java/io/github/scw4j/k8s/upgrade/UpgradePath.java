package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.k8s.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The versions that a control plane goes through: one minor version at a time, each in its newest patch. */
final class UpgradePath {
    private final UpgradeObservation seen;
    private final VersionNumber current;
    private final NavigableSet<VersionNumber> known = new TreeSet<>();
    private final NavigableSet<VersionNumber> targets = new TreeSet<>();

    /**
     * The paths of a cluster.
     *
     * @param current the version of its control plane
     */
    UpgradePath(UpgradeObservation seen, VersionNumber current) {
        this.seen = seen;
        this.current = current;
        index(seen.targets(), targets);
        index(seen.versions(), known);
        known.addAll(targets);
    }

    private static void index(List<Version> versions, NavigableSet<VersionNumber> index) {
        for (Version version : versions) {
            VersionNumber.of(version.name()).ifPresent(index::add);
        }
    }

    /**
     * The version that a goal stands for.
     *
     * @param confirmed whether the server's word on this cluster's targets counts now
     */
    VersionNumber resolve(UpgradeGoal goal, boolean confirmed) {
        if (goal.equals(UpgradeGoal.latestPatch())) {
            return newestOf(current, confirmed ? targets : known).orElse(current);
        }
        if (goal.equals(UpgradeGoal.latestMinor())) {
            return newestPossible(confirmed);
        }
        return named(goal.toString());
    }

    /** Some clusters are not offered what others in the region are: then no other version is promised. */
    private VersionNumber newestPossible(boolean confirmed) {
        NavigableSet<VersionNumber> offered = confirmed && hasNoNewMinor() ? targets : known;
        return offered.isEmpty() || offered.last().isBefore(current) ? current : offered.last();
    }

    private boolean hasNoNewMinor() {
        return targets.isEmpty() || targets.last().minorsBehind(current) >= 0;
    }

    private Optional<VersionNumber> newestOf(VersionNumber minor, NavigableSet<VersionNumber> offered) {
        return offered.descendingSet().stream()
                .filter(minor::isSameMinor)
                .filter(number -> !number.isBefore(current))
                .findFirst();
    }

    private VersionNumber named(String name) {
        Optional<VersionNumber> exact = VersionNumber.of(name);
        VersionNumber asked = exact.or(() -> VersionNumber.of(name + ".0")).orElseThrow();
        if (asked.isSameMinor(current) && exact.isEmpty()) {
            return newestOf(current, known).orElse(current);
        }
        if (asked.isBefore(current)) {
            throw refused("there is no way back from " + current + " to " + name);
        }
        if (asked.equals(current)) {
            return current;
        }
        Optional<VersionNumber> found = exact.isPresent() ? exact.filter(known::contains) : newestOf(asked, known);
        return found.orElseThrow(() -> refused(name + " is not offered"));
    }

    /**
     * The versions on the way, the last one included; none when the control plane is there.
     *
     * @param confirmed whether the server's word on this cluster's targets counts now
     */
    List<VersionNumber> to(VersionNumber target, boolean confirmed) {
        List<VersionNumber> hops = new ArrayList<>();
        for (int minor = current.minor() + 1; minor < target.minor(); minor++) {
            VersionNumber between = new VersionNumber(current.major(), minor, 0);
            hops.add(newestOf(between, known)
                    .orElseThrow(() -> refused("the way to " + target + " leads over " + between.minorName()
                            + ", which is not offered any more")));
        }
        if (!target.equals(current)) {
            hops.add(target);
        }
        if (target.major() != current.major()) {
            throw refused("a way from " + current + " to another major version is not known");
        }
        if (!hops.isEmpty() && !targets.contains(hops.get(0))) {
            Optional<VersionNumber> patch = patchBefore(hops.get(0));
            if (patch.isEmpty() && confirmed) {
                throw refused(hops.get(0) + " is not open to it at present");
            }
            patch.ifPresent(first -> hops.add(0, first));
        }
        return hops;
    }

    /** Where the next minor version is not open yet, the newest patch of this one may be. */
    private Optional<VersionNumber> patchBefore(VersionNumber next) {
        return newestOf(current, targets).filter(patch -> current.isBefore(patch) && !patch.isSameMinor(next));
    }

    /** Whether the region has something newer that the server does not offer to this cluster now. */
    boolean isMoreInTheRegion(VersionNumber target) {
        return !known.isEmpty() && target.isBefore(known.last());
    }

    private UpgradeRefusedException refused(String why) {
        String possible = targets.stream()
                .filter(current::isBefore)
                .map(VersionNumber::toString)
                .collect(Collectors.joining(", "));
        return refused(
                seen,
                why + "; " + (possible.isEmpty() ? "it cannot be upgraded at present" : "possible next: " + possible));
    }

    static UpgradeRefusedException refused(UpgradeObservation seen, String why) {
        return new UpgradeRefusedException(
                "cluster \"" + seen.cluster().name() + "\" (" + seen.cluster().id() + "), of type "
                        + seen.cluster().type() + " and version "
                        + seen.cluster().version(),
                why);
    }
}
