/** Where the samples play: on an embedded Scaleway, or on the real one. */
@NullMarked
package io.github.scw4j.samples.stage;

import org.jspecify.annotations.NullMarked;
