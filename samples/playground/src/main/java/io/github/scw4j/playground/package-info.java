/** Kubernetes beside the embedded Scaleway: a mock API server, and kubelets that are played from Scaleway's state. */
@NullMarked
package io.github.scw4j.playground;

import org.jspecify.annotations.NullMarked;
