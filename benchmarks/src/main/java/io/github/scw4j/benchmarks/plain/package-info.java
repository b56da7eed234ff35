/**
 * The baseline: OkHttp, Jackson and classes with setters, as somebody without the SDK writes them, of the same Java types where
 * the JDK has them: {@code Optional}, {@code Instant}, {@code InetAddress}, enums. Regions, ranges and durations stay text.
 */
@NullUnmarked
package io.github.scw4j.benchmarks.plain;

import org.jspecify.annotations.NullUnmarked;
