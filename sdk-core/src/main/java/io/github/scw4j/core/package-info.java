/** The client and the values that every module of the SDK shares: {@link io.github.scw4j.core.ScalewayClient} is the way in. */
@NullMarked
package io.github.scw4j.core;

import org.jspecify.annotations.NullMarked;
