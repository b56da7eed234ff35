/**
 * What planners answer: a {@link io.github.scw4j.reconcile.plan.Plan} of actions, refusals and events, all of them data. One
 * executor applies plans, whoever made them.
 */
@NullMarked
package io.github.scw4j.reconcile.plan;

import org.jspecify.annotations.NullMarked;
