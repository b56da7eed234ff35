/** A pool that is moved to a bigger node type while pods run on it. */
@NullMarked
package io.github.scw4j.samples.move;

import org.jspecify.annotations.NullMarked;
