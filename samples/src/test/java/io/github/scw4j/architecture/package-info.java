/** Holds what is fixed about the modules as a whole. It lives with the samples because only they see all modules. */
package io.github.scw4j.architecture;
