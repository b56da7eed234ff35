/** Network interfaces of servers in private networks. */
@NullMarked
package io.github.scw4j.instance.privatenic;

import org.jspecify.annotations.NullMarked;
