/** The client: {@link io.github.scw4j.core.client.ScalewayClient} is the way in. */
@NullMarked
package io.github.scw4j.core.client;

import org.jspecify.annotations.NullMarked;
