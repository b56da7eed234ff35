/** Offers for control planes. */
@NullMarked
package io.github.scw4j.k8s.clustertype;

import org.jspecify.annotations.NullMarked;
