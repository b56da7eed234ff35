package io.github.scw4j.reconcile.audit;

/**
 * Keeps the audit trail. Called on the thread that reconciles, in the order of the decisions; what it throws is logged as an
 * error and does not stop the round.
 */
@FunctionalInterface
public interface AuditSink {
    /** Keeps a record. */
    void record(AuditRecord record);

    /** One line of JSON a record, at level {@code INFO}, through the SLF4J logger {@code io.github.scw4j.reconcile.audit}. */
    static AuditSink log() {
        return new JsonLines();
    }

    /** This one and then another. */
    default AuditSink and(AuditSink next) {
        return record -> {
            record(record);
            next.record(record);
        };
    }
}
