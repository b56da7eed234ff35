/** What the packages of this module share. */
@NullMarked
package io.github.scw4j.k8s.internal;

import org.jspecify.annotations.NullMarked;
