package io.github.scw4j.core.internal.waiting;

/**
 * How sure it is that a resource which lists do not have is no more. Numbered pages shift when something in front is deleted, and a
 * list that is read meanwhile may pass over what is still there. A call for the resource itself settles it; where there are too
 * many to ask for each, this counts: a list whose total stayed the same says twice as much as one that changed.
 */
final class Absence {
    private static final int STEADY_LIST = 2;
    private static final int SHIFTING_LIST = 1;

    /** Two lists, one of them steady; or three. */
    private static final int ENOUGH_FOR_DELETED = 3;

    /** A wait that would fail by it wants more. */
    private static final int ENOUGH_FOR_LOST = 6;

    private int evidence;

    void notInList(boolean steady) {
        evidence += steady ? STEADY_LIST : SHIFTING_LIST;
    }

    void seen() {
        evidence = 0;
    }

    /** Whether it counts as deleted for who waits for that. */
    boolean isDeleted() {
        return evidence >= ENOUGH_FOR_DELETED;
    }

    /** Whether it counts as lost for who waits for anything else. */
    boolean isLost() {
        return evidence >= ENOUGH_FOR_LOST;
    }
}
