package io.github.scw4j.samples.stage;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.client.ScalewayClientBuilder;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a sample plays: a client, the clock that it goes by, and the embedded Scaleway behind it, if it is one. */
public final class Stage implements AutoCloseable {

    private final ScalewayClient client;
    private final InstantSource clock;
    private final Optional<EmbeddedScaleway> scaleway;

    private Stage(ScalewayClient client, InstantSource clock, Optional<EmbeddedScaleway> scaleway) {
        this.client = client;
        this.clock = clock;
        this.scaleway = scaleway;
    }

    /** An embedded Scaleway whose time jumps over every wait. */
    public static Stage embedded() {
        return embedded(EmbeddedScaleway.builder().skipWaits(), UnaryOperator.identity());
    }

    /** An embedded Scaleway, with a client that shares its clock. */
    public static Stage embedded(EmbeddedScaleway.Builder setUp, UnaryOperator<ScalewayClientBuilder> client) {
        EmbeddedScaleway scaleway = setUp.start();
        ScalewayClientBuilder builder = ScalewayClient.builder()
                .environment(scaleway.environment())
                .clock(scaleway.clock())
                .scheduler(scaleway.clock().scheduler())
                .timeout(Duration.ofHours(2)); // of a time that flies
        return new Stage(client.apply(builder).build(), scaleway.clock(), Optional.of(scaleway));
    }

    /** The real Scaleway, as the environment and the profile file say. */
    public static Stage live(UnaryOperator<ScalewayClientBuilder> client) {
        return new Stage(client.apply(ScalewayClient.builder()).build(), InstantSource.system(), Optional.empty());
    }

    /** The client to use. */
    public ScalewayClient client() {
        return client;
    }

    /** Scaleway's time. */
    public InstantSource clock() {
        return clock;
    }

    /** The embedded Scaleway. */
    public Optional<EmbeddedScaleway> scaleway() {
        return scaleway;
    }

    @Override
    public void close() {
        client.close();
        scaleway.ifPresent(EmbeddedScaleway::close);
    }
}
