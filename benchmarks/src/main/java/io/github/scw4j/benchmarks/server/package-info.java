/** A server that costs as little as possible, and the bodies that it answers with. */
@NullMarked
package io.github.scw4j.benchmarks.server;

import org.jspecify.annotations.NullMarked;
