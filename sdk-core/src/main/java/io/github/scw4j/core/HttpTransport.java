package io.github.scw4j.core;

import io.github.scw4j.core.okhttp.OkHttpTransport;

/** What carries the client's requests; see {@link OkHttpTransport} for bringing one's own. */
public sealed interface HttpTransport permits OkHttpTransport {}
