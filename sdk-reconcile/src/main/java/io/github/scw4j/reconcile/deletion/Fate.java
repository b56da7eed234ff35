package io.github.scw4j.reconcile.deletion;

/** What becomes of a resource when its cluster is deleted. */
public enum Fate {
    /** It is deleted. */
    GOES,
    /** It stays, and its bill with it, if it has one. */
    STAYS,
    /** It cannot be told from what this SDK can see. */
    UNKNOWN
}
