package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.reconcile.internal.kubernetes.EventBook;
import io.github.scw4j.reconcile.plan.PlanEvent;
import java.util.function.Consumer;

/**
 * Who is told what happens.
 *
 * @param book Kubernetes
 * @param listener whoever listens, in every mode
 */
public record EventSink(EventBook book, Consumer<PlanEvent> listener) {}
