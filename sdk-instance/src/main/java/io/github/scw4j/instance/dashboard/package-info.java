/** How many resources there are. */
@NullMarked
package io.github.scw4j.instance.dashboard;

import org.jspecify.annotations.NullMarked;
