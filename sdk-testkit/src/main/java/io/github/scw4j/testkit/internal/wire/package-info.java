/** Operations as data, requests with their arguments checked, answers and errors as the wire has them. */
@NullMarked
package io.github.scw4j.testkit.internal.wire;

import org.jspecify.annotations.NullMarked;
