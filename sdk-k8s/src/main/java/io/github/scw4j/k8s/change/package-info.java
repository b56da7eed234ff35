/** What a change of a cluster, its pools or its ACL rules would cost, told before it is made. */
@NullMarked
package io.github.scw4j.k8s.change;

import org.jspecify.annotations.NullMarked;
