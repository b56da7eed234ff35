package io.github.scw4j.core.client;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.config.Configuration;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.core.page.Gathered;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The connection to Scaleway: configuration, transport, threads, rate limit and retry budget. Make one for a program and share
 * it; it is safe for use by any number of threads. The APIs are views over it, such as {@code K8s.of(client)}.
 *
 * <pre>{@code
 * try (ScalewayClient client = ScalewayClient.fromEnvironment()) {
 *     K8s k8s = K8s.of(client);
 *     k8s.clusters().list().forEach(cluster -> System.out.println(cluster.name()));
 * }
 * }</pre>
 */
public sealed interface ScalewayClient extends AutoCloseable permits ConnectedClient {
    /** Says step by step what the client is made of; what is not said comes from the environment and the profile file. */
    static ScalewayClientBuilder builder() {
        return new ScalewayClientBuilder();
    }

    /**
     * A client configured as Scaleway's own tools are: by the {@code SCW_*} variables, then by the profile file.
     *
     * @throws io.github.scw4j.core.error.ConfigurationException when a value is missing or malformed
     */
    static ScalewayClient fromEnvironment() {
        return builder().build();
    }

    /** The same client, and the same connections, with these options for its calls. Only the original needs to be closed. */
    ScalewayClient with(CallOptions options);

    /** The same with the options said in place: {@code client.with(options -> options.region(Region.NL_AMS))}. */
    default ScalewayClient with(UnaryOperator<CallOptions.Builder> options) {
        return with(options.apply(CallOptions.builder()).build());
    }

    /** The effective configuration; {@link Configuration#report()} tells where each value came from. */
    Configuration configuration();

    /**
     * Where the key of each call comes from: what {@link ScalewayClientBuilder#credentials} was given, otherwise the configuration. For
     * what sends the same key elsewhere, such as to a cluster's API server, and wants it to rotate with the client's.
     */
    CredentialsProvider credentials();

    /**
     * Runs something on the client's executor: virtual threads where the JVM has them, otherwise threads of the client's own.
     * Cancelling the future, or its timeout, interrupts what runs and breaks off the request under way.
     *
     * <pre>{@code
     * CompletableFuture<Cluster> cluster = client.async(() -> k8s.clusters().get(id));
     * }</pre>
     */
    <T> CompletableFuture<T> async(Callable<T> task);

    /**
     * Asks the same of several regions, zones or projects at once, up to sixteen at a time. What fails for one does not take
     * the others' results away.
     *
     * <pre>{@code
     * Gathered<Region, List<Cluster>> clusters = client.gather(
     *         Region.known(),
     *         region -> k8s.with(options -> options.region(region)).clusters().list().toList());
     * }</pre>
     *
     * @param keys what to ask; each one once
     * @param call what to do for each
     * @throws io.github.scw4j.core.error.CallInterruptedException when the thread is interrupted; all calls are broken off
     */
    <K, T> Gathered<K, T> gather(Collection<K> keys, Function<? super K, ? extends T> call);

    /** Ends all waits, frees threads and connections. Calls under way may fail. */
    @Override
    void close();
}
