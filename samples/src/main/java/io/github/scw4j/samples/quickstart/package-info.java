/** The main job: a cluster from its creation to its deletion, watched on a terminal. */
@NullMarked
package io.github.scw4j.samples.quickstart;

import org.jspecify.annotations.NullMarked;
