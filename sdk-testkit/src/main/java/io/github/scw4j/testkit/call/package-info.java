/** What the embedded Scaleway received. */
@NullMarked
package io.github.scw4j.testkit.call;

import org.jspecify.annotations.NullMarked;
