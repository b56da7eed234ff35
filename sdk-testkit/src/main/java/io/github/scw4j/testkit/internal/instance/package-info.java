/** The Instance API: servers and what belongs to them. Nodes of clusters are servers here too. */
@NullMarked
package io.github.scw4j.testkit.internal.instance;

import org.jspecify.annotations.NullMarked;
