package io.github.scw4j.vpc.ipam;

/**
 * What an address is to be attached to.
 *
 * @param resource what will have it
 */
record AttachIp(CustomResource resource) {}
