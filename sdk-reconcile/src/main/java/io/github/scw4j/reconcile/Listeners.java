package io.github.scw4j.reconcile;

import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.audit.AuditSink;
import io.github.scw4j.reconcile.listener.ReconcileListener;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.plan.PlanEvent;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All who want to hear of it. What one of them throws keeps nothing from the others. */
final class Listeners implements ReconcileListener {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final AuditSink audit;
    private final List<ReconcileListener> listeners;

    Listeners(AuditSink audit, List<ReconcileListener> listeners) {
        this.audit = audit;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void decided(AuditRecord record) {
        guarded(audit, sink -> sink.record(record));
        each(listener -> listener.decided(record));
    }

    @Override
    public void told(PlanEvent event) {
        each(listener -> listener.told(event));
    }

    @Override
    public void ended(Round round) {
        each(listener -> listener.ended(round));
    }

    private void each(Consumer<ReconcileListener> call) {
        listeners.forEach(listener -> guarded(listener, call));
    }

    private static <T> void guarded(T listener, Consumer<T> call) {
        try {
            call.accept(listener);
        } catch (RuntimeException e) {
            LOG.error("{} failed", listener, e);
        }
    }
}
