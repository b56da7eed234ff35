/**
 * Where the SDK gets its settings and its key from. {@link io.github.scw4j.core.config.Configuration} merges, key by key,
 * what the program says, the {@code SCW_*} environment variables, and a profile of Scaleway's configuration file, in that
 * order, as Scaleway's own tools do, and reports where each value came from.
 * {@link io.github.scw4j.core.config.CredentialsProvider} gives the key for each call.
 */
@NullMarked
package io.github.scw4j.core.config;

import org.jspecify.annotations.NullMarked;
