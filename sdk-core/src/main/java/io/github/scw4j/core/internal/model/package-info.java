/** How models are generated and written as JSON. */
@NullMarked
package io.github.scw4j.core.internal.model;

import org.jspecify.annotations.NullMarked;
