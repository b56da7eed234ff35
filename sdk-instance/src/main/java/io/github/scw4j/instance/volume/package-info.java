/** Local volumes. */
@NullMarked
package io.github.scw4j.instance.volume;

import org.jspecify.annotations.NullMarked;
