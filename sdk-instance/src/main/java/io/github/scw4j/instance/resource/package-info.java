/** What the resources of this module share. */
@NullMarked
package io.github.scw4j.instance.resource;

import org.jspecify.annotations.NullMarked;
