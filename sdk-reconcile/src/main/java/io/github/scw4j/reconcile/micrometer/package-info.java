/** Metrics through Micrometer, which is an optional dependency: whoever uses this has it. */
@NullMarked
package io.github.scw4j.reconcile.micrometer;

import org.jspecify.annotations.NullMarked;
