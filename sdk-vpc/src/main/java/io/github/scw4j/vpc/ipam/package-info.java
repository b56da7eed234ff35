/** IP addresses: who has which, and addresses booked ahead. */
@NullMarked
package io.github.scw4j.vpc.ipam;

import org.jspecify.annotations.NullMarked;
