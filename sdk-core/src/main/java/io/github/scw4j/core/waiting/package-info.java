/** Waiting for a resource to reach a state: who waits says what for, and hears why it takes so long. */
@NullMarked
package io.github.scw4j.core.waiting;

import org.jspecify.annotations.NullMarked;
