/** Kubernetes as the reconciler uses it. Each write is sent once: what fails is planned anew. */
@NullMarked
package io.github.scw4j.reconcile.internal.kubernetes;

import org.jspecify.annotations.NullMarked;
