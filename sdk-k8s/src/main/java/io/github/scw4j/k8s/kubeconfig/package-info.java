/** What kubectl needs to reach a cluster. */
@NullMarked
package io.github.scw4j.k8s.kubeconfig;

import org.jspecify.annotations.NullMarked;
