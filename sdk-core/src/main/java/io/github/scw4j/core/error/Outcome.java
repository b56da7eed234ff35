package io.github.scw4j.core.error;

/** What is known of what a failed call did on the server. */
public enum Outcome {
    /** The call was carried out, although it ended in an exception: its answer could not be read. */
    DONE,
    /** The call was not carried out: nothing was changed. */
    NOT_DONE,
    /** The call may or may not have been carried out. Look before you repeat it. */
    UNKNOWN
}
