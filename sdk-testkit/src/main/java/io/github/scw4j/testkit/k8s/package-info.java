/** Clusters put into the embedded Scaleway, and things that befall them. */
@NullMarked
package io.github.scw4j.testkit.k8s;

import org.jspecify.annotations.NullMarked;
