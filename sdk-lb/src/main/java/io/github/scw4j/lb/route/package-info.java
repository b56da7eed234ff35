/** Routes: which backend gets a connection, by the name or the path that a client asks for. */
@NullMarked
package io.github.scw4j.lb.route;

import org.jspecify.annotations.NullMarked;
