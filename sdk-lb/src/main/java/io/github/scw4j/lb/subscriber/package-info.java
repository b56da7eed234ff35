/** Subscribers: who is told when the servers behind a load balancer fail their health checks. */
@NullMarked
package io.github.scw4j.lb.subscriber;

import org.jspecify.annotations.NullMarked;
