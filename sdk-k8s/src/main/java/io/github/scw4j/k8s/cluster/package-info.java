/** Clusters: making, changing, upgrading and deleting them, and waiting for them. */
@NullMarked
package io.github.scw4j.k8s.cluster;

import org.jspecify.annotations.NullMarked;
