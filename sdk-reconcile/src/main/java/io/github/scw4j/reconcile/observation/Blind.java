package io.github.scw4j.reconcile.observation;

import java.time.Instant;

/**
 * A look that failed: a list could not be read, or not to its end. What was read before is thrown away, as half a picture makes
 * the other half look gone.
 *
 * @param clusterId the cluster's id, Scaleway's
 * @param at when the reading began
 * @param reason what could not be read and why, such as {@code Kubernetes nodes: connect timed out}
 */
public record Blind(String clusterId, Instant at, String reason) implements Look {}
