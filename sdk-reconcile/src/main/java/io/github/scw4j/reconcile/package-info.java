/**
 * The reconciler: it observes a cluster from both sides, Scaleway's and Kubernetes', lets pure planners answer with a plan, and
 * carries out what its mode allows. Begin with {@link io.github.scw4j.reconcile.Reconciler}.
 */
@NullMarked
package io.github.scw4j.reconcile;

import org.jspecify.annotations.NullMarked;
