/** Round after round: what a reconciler remembers between them, who is the one that acts, and when. */
@NullMarked
package io.github.scw4j.reconcile.internal.run;

import org.jspecify.annotations.NullMarked;
