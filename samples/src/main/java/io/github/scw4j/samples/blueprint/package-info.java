/** A cluster as a value: planned, applied, and changed. */
@NullMarked
package io.github.scw4j.samples.blueprint;

import org.jspecify.annotations.NullMarked;
