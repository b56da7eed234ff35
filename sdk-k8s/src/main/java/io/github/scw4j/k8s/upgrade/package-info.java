/** Upgrades planned before they are made, and made step by step; and which clusters come to their end of life, and when. */
@NullMarked
package io.github.scw4j.k8s.upgrade;

import org.jspecify.annotations.NullMarked;
