/** What can go wrong, as one unchecked hierarchy under {@link io.github.scw4j.core.error.ScalewayException}. */
@NullMarked
package io.github.scw4j.core.error;

import org.jspecify.annotations.NullMarked;
