/** The entry points of the VPC and IPAM APIs, {@code vpc/v2} and {@code ipam/v1}. */
@NullMarked
package io.github.scw4j.vpc;

import org.jspecify.annotations.NullMarked;
