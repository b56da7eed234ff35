/** The forms of a kubeconfig. */
@NullMarked
package io.github.scw4j.samples.kubeconfig;

import org.jspecify.annotations.NullMarked;
