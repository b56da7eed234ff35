/**
 * What would keep a cluster or a pool from being made or from growing, and what it would cost, told before a call is made: all of it
 * at once, each with a way out. Nothing in here makes anything.
 */
@NullMarked
package io.github.scw4j.reconcile.preflight;

import org.jspecify.annotations.NullMarked;
