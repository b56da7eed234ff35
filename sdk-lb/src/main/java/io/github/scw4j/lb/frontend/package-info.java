/** Frontends: the ports that a load balancer listens on. */
@NullMarked
package io.github.scw4j.lb.frontend;

import org.jspecify.annotations.NullMarked;
