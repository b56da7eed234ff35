/** Servers. */
@NullMarked
package io.github.scw4j.instance.server;

import org.jspecify.annotations.NullMarked;
