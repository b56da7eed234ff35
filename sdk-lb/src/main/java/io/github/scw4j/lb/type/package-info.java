/** The types of load balancers that there are. */
@NullMarked
package io.github.scw4j.lb.type;

import org.jspecify.annotations.NullMarked;
