package io.github.scw4j.playground;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.fabric8.mockwebserver.Context;
import io.fabric8.mockwebserver.MockWebServer;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * fabric8's mock of a Kubernetes API server, which keeps what is written to it, with what it lacks: evictions, with their
 * disruption budgets, deletions that name an object's uid, and node ports of Services.
 */
public final class MockKubernetes implements AutoCloseable {
    /** It logs each request, at a level that is printed where nothing is configured. Held, or the level is forgotten. */
    private static final Logger CHATTER = Logger.getLogger(MockWebServer.class.getName());

    static {
        CHATTER.setLevel(Level.WARNING);
    }

    private final ApiServerDispatcher dispatcher = new ApiServerDispatcher();
    private final KubernetesMockServer server;
    private final KubernetesClient client;

    private MockKubernetes() {
        server = new KubernetesMockServer(new Context(), new MockWebServer(), new HashMap<>(), dispatcher, false);
        server.init(InetAddress.getLoopbackAddress(), 0);
        client = server.createClient();
    }

    /** Starts one on a free port. */
    public static MockKubernetes start() {
        return new MockKubernetes();
    }

    /** A client of it, closed with it. */
    public KubernetesClient client() {
        return client;
    }

    /** Another client of it. */
    public KubernetesClient newClient() {
        return server.createClient();
    }

    /** Another client of it, of whose requests something hears. */
    public KubernetesClient newClient(Interceptor hears) {
        return new KubernetesClientBuilder()
                .withConfig(client.getConfiguration())
                .withHttpClientBuilderConsumer(http -> http.addOrReplaceInterceptor("hears", hears))
                .build();
    }

    /** From now on the eviction of a pod is refused by a disruption budget; by none when its name is empty. */
    public void protect(String namespace, String pod, String budget) {
        dispatcher.protect(namespace, pod, budget);
    }

    /** How many requests were answered that change something. */
    public int writes() {
        return dispatcher.writes();
    }

    /** From now on requests are answered by 503, or are answered again. */
    public void available(boolean answers) {
        dispatcher.available(answers);
    }

    @Override
    public void close() {
        client.close();
        try {
            server.destroy();
        } catch (IllegalStateException e) {
            // Where a watch ends with an event on its way, fabric8's mock waits in its event loop for what needs that
            // loop. It comes
            // free by itself, later than anybody waits for it here.
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            CHATTER.log(Level.WARNING, "fabric8's mock of Kubernetes is not through yet", e);
        }
    }
}
