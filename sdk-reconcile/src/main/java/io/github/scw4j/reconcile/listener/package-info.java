/** Hearing of everything that a reconciler sees and does: metrics and alerts sit here. */
@NullMarked
package io.github.scw4j.reconcile.listener;

import org.jspecify.annotations.NullMarked;
