/** Hearing of every call: logs, metrics and traces sit on {@link io.github.scw4j.core.listener.CallListener}. */
@NullMarked
package io.github.scw4j.core.listener;

import org.jspecify.annotations.NullMarked;
