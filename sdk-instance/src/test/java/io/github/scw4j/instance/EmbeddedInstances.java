package io.github.scw4j.instance;

import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.instance.server.CreateServer;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.server.ServerReadiness;
import io.github.scw4j.instance.volume.VolumeType;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import java.util.function.UnaryOperator;

/** The Instance API over an embedded Scaleway of its own, in which time leaps over every wait. */
final class EmbeddedInstances implements AutoCloseable {
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

    Instances instances() {
        return Instances.of(client);
    }

    /** One that never repeats a call. */
    Instances withoutRepeats() {
        return instances().with(options -> options.retryPolicy(RetryPolicy.none()));
    }

    /** A small server with a local volume of its own, stopped. */
    Server server(UnaryOperator<CreateServer.Builder> more) {
        return instances()
                .servers()
                .create(s -> more.apply(s.name("web")
                        .commercialType("DEV1-S")
                        .dynamicIpRequired(false)
                        .rootVolume(VolumeType.L_SSD, 20_000_000_000L)));
    }

    /** The same, running. */
    Server runningServer() {
        Server server = server(s -> s);
        instances().servers().powerOn(server.id());
        return instances()
                .servers()
                .waiter(server.id())
                .until(ServerReadiness.running())
                .await();
    }

    /** The next answer to an operation is lost after it was carried out. */
    void loseTheAnswerTo(String operation) {
        scaleway.faults().on(operation).times(1).then(Fault.cutAfterActing());
    }

    /** The next call of an operation breaks off before anything is done. */
    void loseTheRequestOf(String operation) {
        scaleway.faults().on(operation).times(1).then(Fault.cutBeforeActing());
    }

    /** How many calls of an operation came in. */
    int calls(String operation) {
        return scaleway.calls().count(operation);
    }

    @Override
    public void close() {
        client.close();
        scaleway.close();
    }
}
