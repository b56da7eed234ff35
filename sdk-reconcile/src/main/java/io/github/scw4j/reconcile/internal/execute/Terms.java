package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.plan.Mode;
import java.util.function.Consumer;

/**
 * How a plan is carried out.
 *
 * @param mode the mode
 * @param permit asked before each action for what forbids it
 * @param onWritten told of each Node object as it is after a write
 */
public record Terms(Mode mode, Permit permit, Consumer<KubernetesNode> onWritten) {}
