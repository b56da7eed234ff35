/** Images that servers are made from. */
@NullMarked
package io.github.scw4j.instance.image;

import org.jspecify.annotations.NullMarked;
