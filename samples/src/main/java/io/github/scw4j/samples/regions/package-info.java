/** Several regions asked at once, one of which does not answer. */
@NullMarked
package io.github.scw4j.samples.regions;

import org.jspecify.annotations.NullMarked;
