/** Nodes anywhere: a multicloud cluster that machines of one's own join. */
@NullMarked
package io.github.scw4j.samples.kosmos;

import org.jspecify.annotations.NullMarked;
