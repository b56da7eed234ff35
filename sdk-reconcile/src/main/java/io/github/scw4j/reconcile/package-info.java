/**
 * Watching a cluster from both sides, Scaleway's and Kubernetes', and putting right what is not: observe, plan, apply. A
 * {@linkplain io.github.scw4j.reconcile.observation.Look look} at the cluster goes to pure planners, which answer with a
 * {@link io.github.scw4j.reconcile.plan.Plan}; one executor applies it.
 */
@NullMarked
package io.github.scw4j.reconcile;

import org.jspecify.annotations.NullMarked;
