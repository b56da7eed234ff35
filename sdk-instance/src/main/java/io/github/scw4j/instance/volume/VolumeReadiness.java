package io.github.scw4j.instance.volume;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;

/** What a volume can be waited for. */
public enum VolumeReadiness {
    /** It is {@code available}. One in {@code error} ends the wait at once. */
    AVAILABLE;

    static Goal<Volume> goal(VolumeReadiness readiness) {
        return switch (readiness) {
            case AVAILABLE -> new AvailableGoal();
        };
    }

    private static final class AvailableGoal implements Goal<Volume> {
        @Override
        public String describe() {
            return "availability";
        }

        @Override
        public Verdict judge(Volume volume) {
            return switch (volume.state().known()) {
                case AVAILABLE -> Verdict.reached();
                case ERROR -> Verdict.deadEnd("it is in error, and does not come right by itself; delete it");
                default -> Verdict.pending("it is " + volume.state());
            };
        }
    }
}
