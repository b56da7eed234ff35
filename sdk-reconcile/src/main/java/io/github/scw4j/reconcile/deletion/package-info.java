/**
 * What the deletion of a cluster takes away and what it leaves to be billed, told beforehand, and what was left by clusters that are
 * gone. Nothing in here deletes anything.
 */
@NullMarked
package io.github.scw4j.reconcile.deletion;

import org.jspecify.annotations.NullMarked;
