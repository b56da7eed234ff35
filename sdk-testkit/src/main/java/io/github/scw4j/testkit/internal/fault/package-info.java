/** The rules by which calls are spoiled. */
@NullMarked
package io.github.scw4j.testkit.internal.fault;

import org.jspecify.annotations.NullMarked;
