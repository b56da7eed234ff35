/** Faults that the embedded Scaleway makes on request. */
@NullMarked
package io.github.scw4j.testkit.fault;

import org.jspecify.annotations.NullMarked;
