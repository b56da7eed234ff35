package io.github.scw4j.instance.privatenic;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;

/** What a private network interface can be waited for. */
public enum PrivateNicReadiness {
    /** It is {@code available}. One that could not be attached ends the wait at once. */
    AVAILABLE;

    static Goal<PrivateNic> goal(PrivateNicReadiness readiness) {
        return switch (readiness) {
            case AVAILABLE -> new AvailableGoal();
        };
    }

    private static final class AvailableGoal implements Goal<PrivateNic> {
        @Override
        public String describe() {
            return "availability";
        }

        @Override
        public Verdict judge(PrivateNic nic) {
            return switch (nic.state().known()) {
                case AVAILABLE -> Verdict.reached();
                case SYNCING_ERROR -> Verdict.deadEnd("it could not be attached; delete it, and create another");
                default -> Verdict.pending("it is " + nic.state());
            };
        }
    }
}
