package io.github.scw4j.core.internal.operation;

/** The methods that Scaleway's APIs use. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
