/** Addresses in private networks. */
@NullMarked
package io.github.scw4j.testkit.internal.ipam;

import org.jspecify.annotations.NullMarked;
