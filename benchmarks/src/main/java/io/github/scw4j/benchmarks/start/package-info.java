/** What a new process needs until it has its first answer. */
@NullMarked
package io.github.scw4j.benchmarks.start;

import org.jspecify.annotations.NullMarked;
