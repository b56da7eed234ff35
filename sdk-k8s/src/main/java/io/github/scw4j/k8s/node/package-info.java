/** Nodes. */
@NullMarked
package io.github.scw4j.k8s.node;

import org.jspecify.annotations.NullMarked;
