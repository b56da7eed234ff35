package io.github.scw4j.reconcile.preflight;

/** What a finding means for what is asked for, the worst first. */
public enum Severity {
    /** It is refused, or its nodes do not come up. */
    FORBIDDEN("forbidden"),
    /** It is accepted, and may fail later, without an error of a call. */
    RISK("may fail later"),
    /** It is billed, or one commits to it. */
    COSTS("costs"),
    /** It could not be told: no API has it, or the look failed. */
    NOT_CHECKED("not checked");

    private final String text;

    Severity(String text) {
        this.text = text;
    }

    /** In words. */
    @Override
    public String toString() {
        return text;
    }
}
