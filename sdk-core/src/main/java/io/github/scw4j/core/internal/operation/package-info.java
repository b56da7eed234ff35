/** API operations as data. */
@NullMarked
package io.github.scw4j.core.internal.operation;

import org.jspecify.annotations.NullMarked;
