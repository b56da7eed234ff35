/** Carrying out plans: modes, budgets, the order of writes and calls, and the audit trail. */
@NullMarked
package io.github.scw4j.reconcile.internal.execute;

import org.jspecify.annotations.NullMarked;
