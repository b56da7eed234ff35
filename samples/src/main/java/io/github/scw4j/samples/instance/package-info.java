/** A server, from an image's label to its end. */
@NullMarked
package io.github.scw4j.samples.instance;

import org.jspecify.annotations.NullMarked;
