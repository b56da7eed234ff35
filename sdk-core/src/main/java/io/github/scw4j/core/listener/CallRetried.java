package io.github.scw4j.core.listener;

import java.time.Duration;

/**
 * A try that failed and is followed by another.
 *
 * @param operation product and name of the operation, such as {@code k8s CreateCluster}
 * @param tries how many tries there were so far
 * @param problem what went wrong, in words
 * @param pause how long until the next try
 */
public record CallRetried(String operation, int tries, String problem, Duration pause) {}
