/** Quotas and limits, with the defaults of a validated organization. */
@NullMarked
package io.github.scw4j.testkit.limit;

import org.jspecify.annotations.NullMarked;
