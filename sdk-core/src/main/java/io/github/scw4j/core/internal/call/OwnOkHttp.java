package io.github.scw4j.core.internal.call;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** The OkHttp client of a program that brings none. */
final class OwnOkHttp {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private OwnOkHttp() {}

    /** {@code insecure} trusts any server, for those with a certificate of their own making. */
    static OkHttpClient client(boolean insecure) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder().connectTimeout(CONNECT_TIMEOUT);
        return insecure ? trustingAnybody(builder).build() : builder.build();
    }

    private static OkHttpClient.Builder trustingAnybody(OkHttpClient.Builder builder) {
        X509TrustManager anybody = new Anybody();
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {anybody}, new SecureRandom());
            return builder.sslSocketFactory(context.getSocketFactory(), anybody)
                    .hostnameVerifier((host, session) -> true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no TLS", e);
        }
    }

    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
