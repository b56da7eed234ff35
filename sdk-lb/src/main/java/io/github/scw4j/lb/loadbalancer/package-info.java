/** Load balancers themselves: making, changing, migrating, deleting them, and waiting for them. */
@NullMarked
package io.github.scw4j.lb.loadbalancer;

import org.jspecify.annotations.NullMarked;
