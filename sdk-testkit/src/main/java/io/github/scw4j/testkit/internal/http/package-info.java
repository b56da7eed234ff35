/** A small HTTP/1.1 server that can break its answers on purpose. */
@NullMarked
package io.github.scw4j.testkit.internal.http;

import org.jspecify.annotations.NullMarked;
