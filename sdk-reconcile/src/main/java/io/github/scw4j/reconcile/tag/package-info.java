/**
 * Tags of Scaleway's that mean labels and taints of nodes: {@link io.github.scw4j.reconcile.tag.Tag} reads and writes them.
 */
@NullMarked
package io.github.scw4j.reconcile.tag;

import org.jspecify.annotations.NullMarked;
