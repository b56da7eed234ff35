package io.github.scw4j.instance.server;

/**
 * A volume to be detached from a server.
 *
 * @param volumeId the volume
 */
record DetachServerVolume(String volumeId) {}
