/** Who may reach a cluster's API server. */
@NullMarked
package io.github.scw4j.samples.acl;

import org.jspecify.annotations.NullMarked;
