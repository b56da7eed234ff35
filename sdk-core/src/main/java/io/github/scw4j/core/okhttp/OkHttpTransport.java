package io.github.scw4j.core.okhttp;

import io.github.scw4j.core.HttpTransport;
import okhttp3.OkHttpClient;

/**
 * A transport over the program's own {@code OkHttpClient}: its connection pool, dispatcher, proxy, TLS settings and
 * interceptors are used. Redirects, OkHttp's own repeating, its cache and its authenticator are switched off on the SDK's view
 * of it, for each of them would send a request again behind the SDK's back. The SDK never closes it.
 *
 * <p>With a {@code SocketFactory} of its own, interrupting a platform thread ends a request only when its timeout does.
 *
 * @param client the program's own client
 */
public record OkHttpTransport(OkHttpClient client) implements HttpTransport {}
