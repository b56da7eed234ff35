/**
 * Vertical scaling: a pool is moved to another node type, root volume or zone, which Scaleway cannot change of one that is there. A
 * new pool is made, the old one is drained with disruption budgets honoured, and deleted.
 * {@link io.github.scw4j.reconcile.move.PoolMoves} is where it begins.
 */
@NullMarked
package io.github.scw4j.reconcile.move;

import org.jspecify.annotations.NullMarked;
