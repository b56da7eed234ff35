/** The codec: models to JSON and back, by Scaleway's conventions. */
@NullMarked
package io.github.scw4j.core.internal.json;

import org.jspecify.annotations.NullMarked;
