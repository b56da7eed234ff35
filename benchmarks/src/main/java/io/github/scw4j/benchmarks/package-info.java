/** What the SDK costs beside plain OkHttp and plain Jackson; {@link io.github.scw4j.benchmarks.Benchmarks} runs all of it. */
@NullMarked
package io.github.scw4j.benchmarks;

import org.jspecify.annotations.NullMarked;
