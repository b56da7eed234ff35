/** The engine of virtual time: what is due, in which order, and how time passes. */
@NullMarked
package io.github.scw4j.testkit.internal.clock;

import org.jspecify.annotations.NullMarked;
