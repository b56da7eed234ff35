/** Machines of one's own that join a Kosmos cluster. */
@NullMarked
package io.github.scw4j.k8s.externalnode;

import org.jspecify.annotations.NullMarked;
