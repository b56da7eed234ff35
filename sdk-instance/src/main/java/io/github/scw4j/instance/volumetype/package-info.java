/** Types of volumes. */
@NullMarked
package io.github.scw4j.instance.volumetype;

import org.jspecify.annotations.NullMarked;
