/** Private networks: what a Kapsule cluster, its nodes and its load balancers are attached to. */
@NullMarked
package io.github.scw4j.vpc.privatenetwork;

import org.jspecify.annotations.NullMarked;
