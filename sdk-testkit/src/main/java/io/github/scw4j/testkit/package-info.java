/** An embedded Scaleway: the APIs as a stateful HTTP server within the process, on a clock of its own. */
@NullMarked
package io.github.scw4j.testkit;

import org.jspecify.annotations.NullMarked;
