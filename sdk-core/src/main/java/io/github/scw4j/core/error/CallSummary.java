package io.github.scw4j.core.error;

import java.io.Serializable;
import java.time.Duration;

/**
 * What a failed call was about.
 *
 * @param operation the contract's name of the operation, such as {@code CreatePool}
 * @param description the same for a person, with what it was done to, such as {@code create pool "web" of cluster 1f3…}
 * @param tries how many times it was sent, or tried to be sent
 * @param elapsed the time from the first try to the end, pauses included
 * @param gaveUpBecause why it was not tried again, such as {@code no tries left}; empty where the failure says it
 */
public record CallSummary(String operation, String description, int tries, Duration elapsed, String gaveUpBecause)
        implements Serializable {}
