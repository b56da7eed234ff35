/** From an HTTP request to the operation that answers it: routes, authentication, faults, records. */
@NullMarked
package io.github.scw4j.testkit.internal.gateway;

import org.jspecify.annotations.NullMarked;
