package io.github.scw4j.vpc.ipam;

/**
 * What an address is to be detached from.
 *
 * @param resource what has it
 */
record DetachIp(CustomResource resource) {}
