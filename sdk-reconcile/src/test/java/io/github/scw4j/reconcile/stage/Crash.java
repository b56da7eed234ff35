package io.github.scw4j.reconcile.stage;

import io.github.scw4j.core.okhttp.OkHttpTransport;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The end of a process at a call to Scaleway: nothing of it runs any more from then on, as after {@code kill -9}. */
public final class Crash implements Interceptor {
    /** What ends the thread that the process is in this test; nothing may catch it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        public Killed() {
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

    /** The end of a process at each kind of change, once each: at the first request of each method to each path, ids aside. */
    public static final class EachOnce implements Interceptor {
        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

        private final String api;
        private final boolean answered;
        private final Set<String> killed = new HashSet<>();

        public EachOnce(String api, boolean answered) {
            this.api = api;
            this.answered = answered;
        }

        @Override
        public Response intercept(Chain chain) throws IOException {
            String path = chain.request().url().encodedPath();
            String kind = chain.request().method() + " " + ID.matcher(path).replaceAll("{id}");
            if (!path.startsWith(api) || kind.startsWith("GET") || !killed.add(kind)) {
                return chain.proceed(chain.request());
            }
            if (answered) {
                chain.proceed(chain.request()).close();
            }
            throw new Killed();
        }

        /** How many kinds there were. */
        public int kinds() {
            return killed.size();
        }
    }

    /** A transport that ends so. */
    public OkHttpTransport transport() {
        return new OkHttpTransport(
                new OkHttpClient.Builder().addInterceptor(this).build());
    }
}
