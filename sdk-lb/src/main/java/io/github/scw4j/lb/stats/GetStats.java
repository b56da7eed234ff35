package io.github.scw4j.lb.stats;

import java.util.Optional;

/**
 * Which servers.
 *
 * @param backendId those of this backend; without one, all
 */
record GetStats(Optional<String> backendId) {}
