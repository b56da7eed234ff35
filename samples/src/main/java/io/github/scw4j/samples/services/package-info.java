/** Services of type LoadBalancer from their manifest to their end. */
@NullMarked
package io.github.scw4j.samples.services;

import org.jspecify.annotations.NullMarked;
