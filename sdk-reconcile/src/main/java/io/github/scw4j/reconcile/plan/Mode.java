package io.github.scw4j.reconcile.plan;

/** What becomes of a plan. */
public enum Mode {
    /** It is decided and audited, and nothing is written anywhere. */
    OBSERVE,
    /** As {@link #OBSERVE}, and what would be done is said in Kubernetes Events. */
    DRY_RUN,
    /** It is done. */
    ENFORCE;

    /** Whether actions are carried out. */
    public boolean acts() {
        return this == ENFORCE;
    }
}
