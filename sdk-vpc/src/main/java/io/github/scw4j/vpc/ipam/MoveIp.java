package io.github.scw4j.vpc.ipam;

import java.util.Optional;

/**
 * What an address is to be moved from, and where to.
 *
 * @param fromResource what has it
 * @param toResource what will have it; without one, nothing
 */
record MoveIp(CustomResource fromResource, Optional<CustomResource> toResource) {}
