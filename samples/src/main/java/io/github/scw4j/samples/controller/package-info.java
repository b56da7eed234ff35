/** A controller: watches a cluster, says what it sees and would do, and heals it. */
@NullMarked
package io.github.scw4j.samples.controller;

import org.jspecify.annotations.NullMarked;
