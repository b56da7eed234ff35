/** From one minor version of Kubernetes to the next. */
@NullMarked
package io.github.scw4j.samples.upgrade;

import org.jspecify.annotations.NullMarked;
