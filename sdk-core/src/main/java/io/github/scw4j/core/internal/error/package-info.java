/** From an answer that is no success to the exception that says so. */
@NullMarked
package io.github.scw4j.core.internal.error;

import org.jspecify.annotations.NullMarked;
