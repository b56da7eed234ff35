/** A program that is tested with the test kit. */
@NullMarked
package io.github.scw4j.samples.testing;

import org.jspecify.annotations.NullMarked;
