package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.reconcile.plan.GateCheck;
import java.util.Optional;

/** Whether this process may act at all; asked before each action, as it can change while a round goes on. */
@FunctionalInterface
public interface Permit {
    /** What forbids it; empty when nothing does. */
    Optional<GateCheck> refusal();
}
