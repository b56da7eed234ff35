package io.github.scw4j.reconcile.node;

import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ProviderId;
import io.github.scw4j.reconcile.observation.ServerListing;
import io.github.scw4j.reconcile.plan.GateCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The Node objects whose Instance is not there, and whether they may go. A name that no server has proves nothing: only a
 * provider id on the object does.
 */
final class MissingInstances {
    private final Instant at;
    private final ServerListing servers;
    private final NodePolicy policy;
    private final int watched;
    private final Set<String> missing;

    MissingInstances(Observation observation, List<Subject> subjects, NodePolicy policy) {
        at = observation.at();
        servers = observation.servers();
        this.policy = policy;
        List<Subject> lookedFor = subjects.stream().filter(this::isLookedFor).toList();
        watched = lookedFor.size();
        missing = lookedFor.stream()
                .filter(subject -> subject.machine().filter(servers::lacks).isPresent())
                .map(subject -> subject.node().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isLookedFor(Subject subject) {
        return policy.deletion()
                && subject.object().providerId().isPresent()
                && !Lifecycle.isDisabled(subject.object())
                && subject.machine().filter(this::isKnownOf).isPresent();
    }

    private boolean isKnownOf(ProviderId machine) {
        return servers.find(machine).isPresent() || servers.lacks(machine);
    }

    /** Whether this many at once say more about the one who looks than about the Instances. */
    boolean areTooMany() {
        return missing.size() >= 2 && missing.size() > policy.maxMissing() * watched;
    }

    boolean contain(Subject subject) {
        return missing.contains(subject.node().name());
    }

    /** What has to hold before the object goes; that the Instance is looked up by itself comes on top, right before it. */
    List<GateCheck> gates(Subject subject) {
        return List.of(
                brake(),
                new GateCheck(
                        "not-ready",
                        !subject.object().isReady(),
                        subject.object().isReady() ? "ready" : "not ready"),
                seenTwice(subject));
    }

    private GateCheck brake() {
        return new GateCheck("mass-absence", !areTooMany(), summary());
    }

    /** How many, in words. */
    String summary() {
        return missing.size() + " of " + watched + " nodes miss their Instance";
    }

    private GateCheck seenTwice(Subject subject) {
        Optional<Duration> since = MissingMark.of(subject.object(), at).map(mark -> Duration.between(mark, at));
        boolean passed = since.map(lasted -> lasted.compareTo(policy.missingBeforeDeletion()) >= 0)
                .orElse(false);
        return new GateCheck(
                "seen-twice",
                passed,
                since.map(lasted -> "missing for " + lasted.toSeconds() + " s").orElse("missing for the first time")
                        + ", " + policy.missingBeforeDeletion().toSeconds() + " s are needed");
    }

    /** Writes down that it is missing, or that it is not any more; while too many are, and while nobody looks, what is there stays. */
    void mark(Subject subject, NodeDraft draft) {
        if (!policy.deletion()) {
            return;
        }
        if (!contain(subject)) {
            boolean unknown = subject.machine().filter(this::isKnownOf).isEmpty();
            if (Lifecycle.isDisabled(subject.object()) || !unknown) {
                draft.removeAnnotation(MissingMark.ANNOTATION);
            }
        } else if (subject.object().isReady()) {
            draft.removeAnnotation(MissingMark.ANNOTATION);
        } else if (!areTooMany() && MissingMark.of(subject.object(), at).isEmpty()) {
            draft.annotation(MissingMark.ANNOTATION, at.toString());
        }
    }
}
