/** Load balancers: their state, lives and operations. */
@NullMarked
package io.github.scw4j.testkit.internal.lb;

import org.jspecify.annotations.NullMarked;
