/** How models are generated. */
@NullMarked
package io.github.scw4j.core.internal.model;

import org.jspecify.annotations.NullMarked;
