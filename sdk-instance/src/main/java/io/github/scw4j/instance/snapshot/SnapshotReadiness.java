package io.github.scw4j.instance.snapshot;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;

/** What a snapshot can be waited for. */
public enum SnapshotReadiness {
    /** It is {@code available}: taken, imported or exported. One that could not be made, or whose import cannot be read, ends the wait at once. */
    AVAILABLE;

    static Goal<Snapshot> goal(SnapshotReadiness readiness) {
        return switch (readiness) {
            case AVAILABLE -> new AvailableGoal();
        };
    }

    private static final class AvailableGoal implements Goal<Snapshot> {
        @Override
        public String describe() {
            return "availability";
        }

        @Override
        public Verdict judge(Snapshot snapshot) {
            return switch (snapshot.state().known()) {
                case AVAILABLE -> Verdict.reached();
                case ERROR -> Verdict.deadEnd("it could not be made" + reason(snapshot) + "; delete it");
                case INVALID_DATA -> Verdict.deadEnd("what was imported cannot be read as a disk" + reason(snapshot));
                default -> Verdict.pending("it is " + snapshot.state());
            };
        }

        private static String reason(Snapshot snapshot) {
            return snapshot.errorReason().map(reason -> ": " + reason).orElse("");
        }
    }
}
