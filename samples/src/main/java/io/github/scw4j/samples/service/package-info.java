/** scw4j inside somebody's own service. */
@NullMarked
package io.github.scw4j.samples.service;

import org.jspecify.annotations.NullMarked;
