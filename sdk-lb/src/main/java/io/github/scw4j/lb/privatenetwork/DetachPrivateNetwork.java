package io.github.scw4j.lb.privatenetwork;

/**
 * The private network to leave.
 *
 * @param privateNetworkId the private network
 */
record DetachPrivateNetwork(String privateNetworkId) {}
