package io.github.scw4j.instance.snapshot;

/**
 * Where to export a snapshot to.
 *
 * @param bucket the bucket
 * @param key the object in it
 */
record ExportSnapshot(String bucket, String key) {}
