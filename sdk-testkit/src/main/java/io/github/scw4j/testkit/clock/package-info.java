/** Virtual time for a test. */
@NullMarked
package io.github.scw4j.testkit.clock;

import org.jspecify.annotations.NullMarked;
