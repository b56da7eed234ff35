/** What Kubernetes takes for labels. */
@NullMarked
package io.github.scw4j.reconcile.internal.label;

import org.jspecify.annotations.NullMarked;
