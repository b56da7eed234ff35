package io.github.scw4j.testkit.internal.fault;

import io.github.scw4j.testkit.internal.http.HttpRequest;
import java.time.Instant;

/**
 * What a rule can look at.
 *
 * @param operation name of the operation, {@code ""} for none
 * @param request the request
 * @param now virtual time
 */
public record CallFacts(String operation, HttpRequest request, Instant now) {}
