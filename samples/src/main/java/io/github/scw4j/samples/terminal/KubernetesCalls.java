package io.github.scw4j.samples.terminal;

import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.Interceptor;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests that a Kubernetes client sends. */
public final class KubernetesCalls implements Interceptor {

    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();

    /** None yet. */
    public KubernetesCalls() {}

    @Override
    public void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
        (request.method().equals("GET") ? reads : writes).incrementAndGet();
    }

    /** How many of them change something. */
    public int writes() {
        return writes.get();
    }

    /** How many of them only read. */
    public int reads() {
        return reads.get();
    }
}
