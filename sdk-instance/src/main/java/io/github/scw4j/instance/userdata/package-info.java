/** User data of servers. */
@NullMarked
package io.github.scw4j.instance.userdata;

import org.jspecify.annotations.NullMarked;
