package io.github.scw4j.samples.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Readiness;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * "Give me a cluster": {@code POST /clusters/NAME} makes one with two nodes and streams, as server-sent events, how it comes
 * along, until it is ready. One client serves all requests.
 */
public final class ClusterService implements AutoCloseable {

    private static final int GRACE_SECONDS = 10;

    private final K8s k8s;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private ClusterService(ScalewayClient client, HttpServer server) {
        this.k8s = K8s.of(client);
        this.server = server;
    }

    /** Serves on this port of the loopback address, 0 for any free one. The client stays the caller's. */
    public static ClusterService start(ScalewayClient client, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ClusterService service = new ClusterService(client, server);
        server.createContext("/clusters/", service::answer);
        server.setExecutor(service.threads);
        server.start();
        return service;
    }

    /** Where it listens. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            String name = exchange.getRequestURI().getPath().substring("/clusters/".length());
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            give(name, exchange.getResponseBody());
        }
    }

    private void give(String name, OutputStream caller) throws IOException {
        try {
            Cluster cluster = k8s.clusters()
                    .createWithNetwork(c -> c.name(name)
                            .version("1.35.3")
                            .addPool(p -> p.name("default").nodeType("PRO2-XXS").size(2)));
            k8s.clusters()
                    .waiter(cluster)
                    .until(Readiness.nodes(2))
                    .onProgress((WaitProgress progress) -> event(caller, "progress", progress))
                    .await();
            event(caller, "ready", cluster.clusterUrl());
        } catch (ScalewayException e) {
            event(caller, "failed", String.valueOf(e.getMessage()));
        }
    }

    private static void event(OutputStream caller, String event, Object data) {
        try {
            caller.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
            caller.flush();
        } catch (IOException e) {
            // the caller has gone; thrown from a progress listener this ends the wait, and the cluster comes up all the
            // same
            throw new UncheckedIOException("the caller has gone", e);
        }
    }

    /** Takes no more requests, and gives those under way ten seconds; then their waits are broken off. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        server.stop(0);
    }
}
