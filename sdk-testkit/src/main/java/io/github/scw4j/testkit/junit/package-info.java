/** The JUnit 5 extension. It needs JUnit's API, which the user provides. */
@NullMarked
package io.github.scw4j.testkit.junit;

import org.jspecify.annotations.NullMarked;
