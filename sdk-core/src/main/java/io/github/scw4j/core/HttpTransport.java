package io.github.scw4j.core;

/**
 * What carries a client's requests. There is one kind, {@code io.github.scw4j.core.okhttp.OkHttpTransport}; this name for it keeps
 * OkHttp's types in their one package.
 */
public interface HttpTransport {}
