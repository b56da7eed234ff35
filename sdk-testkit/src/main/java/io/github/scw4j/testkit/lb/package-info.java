/** Load balancers put into the embedded Scaleway, and things that befall them. */
@NullMarked
package io.github.scw4j.testkit.lb;

import org.jspecify.annotations.NullMarked;
