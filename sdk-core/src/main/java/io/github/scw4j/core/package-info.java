/** The values that every module of the SDK shares. The way in is {@code io.github.scw4j.core.client.ScalewayClient}. */
@NullMarked
package io.github.scw4j.core;

import org.jspecify.annotations.NullMarked;
