package io.github.scw4j.vpc;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.testkit.EmbeddedScaleway;

/** An embedded Scaleway of its own, in which time leaps over every wait, and a client that lives in its time. */
final class EmbeddedClient implements AutoCloseable {
    private final EmbeddedScaleway scaleway =
            EmbeddedScaleway.builder().skipWaits().start();
    private final ScalewayClient client = ScalewayClient.builder()
            .environment(scaleway.environment())
            .clock(scaleway.clock())
            .scheduler(scaleway.clock().scheduler())
            .build();

    EmbeddedScaleway scaleway() {
        return scaleway;
    }

    Vpc vpc() {
        return Vpc.of(client);
    }

    Ipam ipam() {
        return Ipam.of(client);
    }

    @Override
    public void close() {
        client.close();
        scaleway.close();
    }
}
