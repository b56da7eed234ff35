/** How the servers behind load balancers are. */
@NullMarked
package io.github.scw4j.lb.stats;

import org.jspecify.annotations.NullMarked;
