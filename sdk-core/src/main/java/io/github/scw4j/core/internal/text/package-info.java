/** Words for people, shared by messages of all packages. */
@NullMarked
package io.github.scw4j.core.internal.text;

import org.jspecify.annotations.NullMarked;
