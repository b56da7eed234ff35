/**
 * What planners answer. A {@linkplain io.github.scw4j.reconcile.observation.Look look} at a cluster, from Scaleway's side and
 * from Kubernetes', goes to pure planners; they answer with a {@link io.github.scw4j.reconcile.plan.Plan} of actions, refusals and
 * events, all of them data; one executor applies plans, whoever made them.
 */
@NullMarked
package io.github.scw4j.reconcile.plan;

import org.jspecify.annotations.NullMarked;
