/** The first program with scw4j: what README begins with. */
@NullMarked
package io.github.scw4j.samples.first;

import org.jspecify.annotations.NullMarked;
