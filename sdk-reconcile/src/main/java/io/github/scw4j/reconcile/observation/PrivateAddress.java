package io.github.scw4j.reconcile.observation;

import io.github.scw4j.core.IpAddress;

/**
 * An address of a server in a private network.
 *
 * @param privateNetworkId the network
 * @param address the address, as IPAM gave it to the server's interface there
 */
public record PrivateAddress(String privateNetworkId, IpAddress address) {}
