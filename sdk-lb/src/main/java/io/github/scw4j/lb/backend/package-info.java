/** Backends: the servers that a load balancer forwards to, how it does, and how it checks their health. */
@NullMarked
package io.github.scw4j.lb.backend;

import org.jspecify.annotations.NullMarked;
