/** A Kubernetes client made from a cluster of Scaleway's. */
@NullMarked
package io.github.scw4j.reconcile.kubernetes;

import org.jspecify.annotations.NullMarked;
