/** The way of a call: per call, per try, and back. */
@NullMarked
package io.github.scw4j.core.internal.call;

import org.jspecify.annotations.NullMarked;
