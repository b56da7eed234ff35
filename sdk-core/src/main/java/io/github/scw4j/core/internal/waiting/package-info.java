/** One poller for all waits of a client. */
@NullMarked
package io.github.scw4j.core.internal.waiting;

import org.jspecify.annotations.NullMarked;
