package io.github.scw4j.core.waiting;

/**
 * A resource that is no more.
 *
 * @param id its identifier
 */
public record Deleted(String id) {}
