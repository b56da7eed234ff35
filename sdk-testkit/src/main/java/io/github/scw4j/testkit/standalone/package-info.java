/** The embedded Scaleway as a program of its own. */
@NullMarked
package io.github.scw4j.testkit.standalone;

import org.jspecify.annotations.NullMarked;
