/** The servers of an embedded Scaleway, and what can befall them. */
@NullMarked
package io.github.scw4j.testkit.instance;

import org.jspecify.annotations.NullMarked;
