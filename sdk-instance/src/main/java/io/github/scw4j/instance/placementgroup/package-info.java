/** Placement groups. */
@NullMarked
package io.github.scw4j.instance.placementgroup;

import org.jspecify.annotations.NullMarked;
