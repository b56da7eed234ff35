/** Virtual private clouds: what private networks are in, and what routes between them. */
@NullMarked
package io.github.scw4j.vpc.cloud;

import org.jspecify.annotations.NullMarked;
