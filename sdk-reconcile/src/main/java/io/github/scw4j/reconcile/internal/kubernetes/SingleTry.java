package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.RequestConfig;
import io.fabric8.kubernetes.client.RequestConfigBuilder;

/** The client without its repeating: by itself it sends an eviction that was refused ten times more. */
public final class SingleTry {
    private SingleTry() {}

    /** A view on the same connections; closing it closes them. */
    public static KubernetesClient of(KubernetesClient client) {
        RequestConfig once = new RequestConfigBuilder(client.getConfiguration().getRequestConfig())
                .withRequestRetryBackoffLimit(0)
                .build();
        return client.newClient(once).adapt(KubernetesClient.class);
    }
}
