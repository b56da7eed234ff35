/**
 * What the annotations of a Service say of its load balancer: all of the cloud controller's, read and checked in one place, with or
 * without a cluster.
 */
@NullMarked
package io.github.scw4j.reconcile.annotation;

import org.jspecify.annotations.NullMarked;
