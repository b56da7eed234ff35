/** Networks put into the embedded Scaleway. */
@NullMarked
package io.github.scw4j.testkit.vpc;

import org.jspecify.annotations.NullMarked;
