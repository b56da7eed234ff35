package io.github.scw4j.benchmarks.plain;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp and Jackson by hand: no retries, no errors to speak of, no limits. */
public final class PlainClient implements AutoCloseable {
    private final OkHttpClient http = new OkHttpClient();
    private final JsonMapper mapper = mapper();
    private final ObjectReader clusters = mapper.readerFor(PlainCluster.class);
    private final URI url;
    private final String secretKey;

    public PlainClient(URI url, String secretKey) {
        this.url = url;
        this.secretKey = secretKey;
    }

    /** A mapper as one sets it up for this API. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                .build();
    }

    /** GetCluster. */
    public PlainCluster cluster(String id) throws IOException {
        Request request = new Request.Builder()
                .url(url + "/k8s/v1/regions/fr-par/clusters/" + id)
                .header("Accept", "application/json")
                .header("User-Agent", "plain")
                .header("X-Auth-Token", secretKey)
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("HTTP " + response.code());
            }
            return clusters.readValue(response.body().bytes());
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
