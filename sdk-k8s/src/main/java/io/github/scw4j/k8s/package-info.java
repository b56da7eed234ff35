/** Scaleway's managed Kubernetes: Kapsule and Kosmos. {@link io.github.scw4j.k8s.K8s} is where to begin. */
@NullMarked
package io.github.scw4j.k8s;

import org.jspecify.annotations.NullMarked;
