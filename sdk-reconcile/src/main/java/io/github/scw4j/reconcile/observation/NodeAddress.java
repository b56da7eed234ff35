package io.github.scw4j.reconcile.observation;

/**
 * An address in the status of a Node object.
 *
 * @param type {@code InternalIP}, {@code ExternalIP}, {@code Hostname}, {@code InternalDNS} or {@code ExternalDNS}
 * @param address the address, as text
 */
public record NodeAddress(String type, String address) {}
