/** The Instance API. */
@NullMarked
package io.github.scw4j.instance;

import org.jspecify.annotations.NullMarked;
