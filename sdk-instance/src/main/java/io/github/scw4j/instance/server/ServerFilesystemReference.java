package io.github.scw4j.instance.server;

/**
 * A file system to be attached to a server, or detached.
 *
 * @param filesystemId the file system
 */
record ServerFilesystemReference(String filesystemId) {}
