package io.github.scw4j.instance.image;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;

/** What an image can be waited for. */
public enum ImageReadiness {
    /** It is {@code available}. One in {@code error} ends the wait at once. */
    AVAILABLE;

    static Goal<Image> goal(ImageReadiness readiness) {
        return switch (readiness) {
            case AVAILABLE -> new AvailableGoal();
        };
    }

    private static final class AvailableGoal implements Goal<Image> {
        @Override
        public String describe() {
            return "availability";
        }

        @Override
        public Verdict judge(Image image) {
            return switch (image.state().known()) {
                case AVAILABLE -> Verdict.reached();
                case ERROR -> Verdict.deadEnd("it could not be made, and never will be; delete it");
                default -> Verdict.pending("it is " + image.state());
            };
        }
    }
}
