/** Types of servers. */
@NullMarked
package io.github.scw4j.instance.servertype;

import org.jspecify.annotations.NullMarked;
