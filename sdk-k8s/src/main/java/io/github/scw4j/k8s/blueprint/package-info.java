/** Clusters as values: described in code or in a file, compared with what is there, and made so. */
@NullMarked
package io.github.scw4j.k8s.blueprint;

import org.jspecify.annotations.NullMarked;
