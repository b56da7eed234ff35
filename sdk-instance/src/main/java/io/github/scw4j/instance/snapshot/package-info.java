/** Snapshots of local volumes. */
@NullMarked
package io.github.scw4j.instance.snapshot;

import org.jspecify.annotations.NullMarked;
