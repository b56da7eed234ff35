/** What the samples that live long on a terminal share: drawing, lengths of time, Ctrl-C, a count of calls. */
@NullMarked
package io.github.scw4j.samples.terminal;

import org.jspecify.annotations.NullMarked;
