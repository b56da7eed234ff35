/**
 * Repairing broken nodes without ever making a partial outage a bigger one: {@link io.github.scw4j.reconcile.autoheal.Autoheal}
 * decides, a pure function of what is seen, what is written down and what it remembers.
 */
@NullMarked
package io.github.scw4j.reconcile.autoheal;

import org.jspecify.annotations.NullMarked;
