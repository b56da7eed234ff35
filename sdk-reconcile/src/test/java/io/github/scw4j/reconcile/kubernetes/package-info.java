@NullMarked
package io.github.scw4j.reconcile.kubernetes;

import org.jspecify.annotations.NullMarked;
