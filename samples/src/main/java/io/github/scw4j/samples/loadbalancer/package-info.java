/** A load balancer with two backends and a certificate. */
@NullMarked
package io.github.scw4j.samples.loadbalancer;

import org.jspecify.annotations.NullMarked;
