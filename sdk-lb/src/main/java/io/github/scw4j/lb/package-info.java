/** The entry point of the Load Balancer API, {@code lb/v1}. */
@NullMarked
package io.github.scw4j.lb;

import org.jspecify.annotations.NullMarked;
