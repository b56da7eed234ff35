/** The baseline: OkHttp, Jackson and classes with setters, as somebody without the SDK writes them. */
@NullUnmarked
package io.github.scw4j.benchmarks.plain;

import org.jspecify.annotations.NullUnmarked;
