/** Public IP addresses. */
@NullMarked
package io.github.scw4j.instance.ip;

import org.jspecify.annotations.NullMarked;
