/**
 * What is seen of a cluster: an {@link io.github.scw4j.reconcile.observation.Observation} has all of it, Scaleway's side and
 * Kubernetes', or there is none.
 */
@NullMarked
package io.github.scw4j.reconcile.observation;

import org.jspecify.annotations.NullMarked;
