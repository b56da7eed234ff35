package io.github.scw4j.testkit.internal.lb;

import java.time.Instant;

/**
 * A server behind a load balancer.
 *
 * @param address IP address
 * @param healthy whether its health checks pass
 * @param changedAt since when
 */
record BackendServer(String address, boolean healthy, Instant changedAt) {}
