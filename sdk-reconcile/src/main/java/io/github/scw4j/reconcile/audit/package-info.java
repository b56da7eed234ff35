/** What was decided and what became of it, record by record. */
@NullMarked
package io.github.scw4j.reconcile.audit;

import org.jspecify.annotations.NullMarked;
