package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.reconcile.internal.kubernetes.KubernetesView;
import io.github.scw4j.reconcile.plan.Mode;

/**
 * How a plan is carried out.
 *
 * @param mode the mode
 * @param permit asked before each action for what forbids it
 * @param written told of each object of Kubernetes as it is after a write
 */
public record Terms(Mode mode, Permit permit, KubernetesView written) {}
