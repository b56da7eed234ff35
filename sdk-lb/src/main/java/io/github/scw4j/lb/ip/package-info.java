/** The flexible IP addresses of load balancers: they can outlive the load balancer that has them. */
@NullMarked
package io.github.scw4j.lb.ip;

import org.jspecify.annotations.NullMarked;
