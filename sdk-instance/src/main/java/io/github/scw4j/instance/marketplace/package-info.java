/** What is asked of the marketplace, where images have labels; not exported. */
@NullMarked
package io.github.scw4j.instance.marketplace;

import org.jspecify.annotations.NullMarked;
