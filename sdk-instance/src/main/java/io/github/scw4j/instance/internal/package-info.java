/** What the resources of this module share; not exported. */
@NullMarked
package io.github.scw4j.instance.internal;

import org.jspecify.annotations.NullMarked;
