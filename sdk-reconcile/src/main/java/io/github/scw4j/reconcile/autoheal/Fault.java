package io.github.scw4j.reconcile.autoheal;

import java.time.Instant;

/**
 * What is wrong with a node.
 *
 * @param kind what it is
 * @param since since when, by the clock of who noticed
 * @param detail what exactly, for people
 */
public record Fault(FaultKind kind, Instant since, String detail) {}
