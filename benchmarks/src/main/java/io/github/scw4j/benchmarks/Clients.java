package io.github.scw4j.benchmarks;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.client.ScalewayClientBuilder;
import java.net.URI;
import java.util.Map;

/** The SDK's client as benchmarks use it. */
public final class Clients {
    /** A key in the form that the SDK checks. */
    public static final String SECRET_KEY = "7f2a4c1e-0b5d-4d8e-9a63-5f1c2e7b9d40";

    private Clients() {}

    /** All defaults; neither the environment nor a file is read. */
    public static ScalewayClientBuilder to(URI url) {
        return ScalewayClient.builder()
                .environment(Map.of())
                .apiUrl(url)
                .secretKey(SECRET_KEY)
                .defaultRegion(Region.FR_PAR);
    }
}
