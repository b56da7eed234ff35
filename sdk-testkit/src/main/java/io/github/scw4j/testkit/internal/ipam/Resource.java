package io.github.scw4j.testkit.internal.ipam;

/**
 * What an address is attached to.
 *
 * @param type for example {@code instance_private_nic} or {@code custom}
 * @param id id of the resource
 * @param macAddress MAC address, upper case
 * @param name name of the resource
 */
public record Resource(String type, String id, String macAddress, String name) {}
