package io.github.scw4j.testkit.internal.http;

/**
 * A request as it came over the wire.
 *
 * @param method verb, upper case
 * @param path path as sent, percent-encoded, without the query
 * @param query raw query, {@code ""} where there is none
 * @param headers header fields
 * @param body content, empty where there is none
 */
public record HttpRequest(String method, String path, String query, HttpHeaders headers, Content body) {}
