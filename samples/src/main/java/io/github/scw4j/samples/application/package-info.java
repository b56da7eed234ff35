/** From nothing to a served application: a cluster, a Deployment and a Service in it, a load balancer, and a URL. */
@NullMarked
package io.github.scw4j.samples.application;

import org.jspecify.annotations.NullMarked;
