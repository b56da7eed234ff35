/** VPCs and private networks. */
@NullMarked
package io.github.scw4j.testkit.internal.vpc;

import org.jspecify.annotations.NullMarked;
