/** Looking at a cluster from both sides: complete, or not at all. */
@NullMarked
package io.github.scw4j.reconcile.internal.observe;

import org.jspecify.annotations.NullMarked;
