/** Kubernetes Kapsule and Kosmos: clusters, pools, nodes and their lives. */
@NullMarked
package io.github.scw4j.testkit.internal.k8s;

import org.jspecify.annotations.NullMarked;
