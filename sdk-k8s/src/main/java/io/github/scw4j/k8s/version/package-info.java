/** Kubernetes versions, and what can be configured under each. */
@NullMarked
package io.github.scw4j.k8s.version;

import org.jspecify.annotations.NullMarked;
