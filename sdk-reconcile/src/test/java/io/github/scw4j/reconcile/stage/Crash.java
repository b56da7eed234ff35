package io.github.scw4j.reconcile.stage;

import io.github.scw4j.core.okhttp.OkHttpTransport;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The end of a process at a call to Scaleway: nothing of it runs any more from then on, as after {@code kill -9}. */
public final class Crash implements Interceptor {
    /** What ends the thread that the process is in this test; nothing may catch it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }

    private final String path;
    private final boolean answered;

    private Crash(String path, boolean answered) {
        this.path = path;
        this.answered = answered;
    }

    /** Before the call is sent. */
    public static Crash before(String path) {
        return new Crash(path, false);
    }

    /** After the call was carried out, before its answer is read. */
    public static Crash after(String path) {
        return new Crash(path, true);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!chain.request().url().encodedPath().endsWith(path)) {
            return chain.proceed(chain.request());
        }
        if (answered) {
            chain.proceed(chain.request()).close();
        }
        throw new Killed();
    }

    /** A transport that ends so. */
    public OkHttpTransport transport() {
        return new OkHttpTransport(
                new OkHttpClient.Builder().addInterceptor(this).build());
    }
}
