package io.github.scw4j.core.internal.call;

/** What a failed try means for the question whether to try again. */
enum Trouble {
    /** The request never left: every operation may be tried again. */
    NOT_SENT,
    /** The server refused because of too many requests: nothing was done. */
    THROTTLED,
    /** The resource is busy with an earlier change: nothing was done, and it passes when that change is through. */
    TRANSIENT_STATE,
    /** Not allowed, or not yet: a permission just given takes a while to be known everywhere. Nothing was done. */
    NOT_PERMITTED,
    /** It may have been carried out, or not. */
    UNKNOWN_OUTCOME,
    /** The server said no, and will say so again. */
    FINAL
}
