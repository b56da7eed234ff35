/** Pools of nodes. */
@NullMarked
package io.github.scw4j.k8s.pool;

import org.jspecify.annotations.NullMarked;
