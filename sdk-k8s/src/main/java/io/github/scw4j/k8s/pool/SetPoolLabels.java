package io.github.scw4j.k8s.pool;

import java.util.Map;

/**
 * All labels of a pool.
 *
 * @param labels the labels
 */
record SetPoolLabels(Map<String, String> labels) {}
