/**
 * What a cloud controller does for nodes: who they are, where they are, how they are reached, what their tags ask for, and that
 * their Node objects go when their Instances are gone. {@link io.github.scw4j.reconcile.node.NodePlanner} decides,
 * {@link io.github.scw4j.reconcile.node.NodePolicy} says what of it is wanted.
 */
@NullMarked
package io.github.scw4j.reconcile.node;

import org.jspecify.annotations.NullMarked;
