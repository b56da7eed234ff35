/** What the client says of itself. */
@NullMarked
package io.github.scw4j.core.internal.config;

import org.jspecify.annotations.NullMarked;
