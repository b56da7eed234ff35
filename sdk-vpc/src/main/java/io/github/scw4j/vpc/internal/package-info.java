/** What the resources of this module share; not exported. */
@NullMarked
package io.github.scw4j.vpc.internal;

import org.jspecify.annotations.NullMarked;
