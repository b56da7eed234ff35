/** What private networks load balancers are attached to. */
@NullMarked
package io.github.scw4j.lb.privatenetwork;

import org.jspecify.annotations.NullMarked;
