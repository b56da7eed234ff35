package io.github.scw4j.reconcile.kubernetes;

import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.github.scw4j.core.config.Credentials;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Repeats what is refused for as long as the rights of a key may still be on their way through IAM. */
final class Patience implements Interceptor {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final CurrentKey key;
    private final Duration length;
    private final Time time;
    private @Nullable Credentials begunWith;
    private long began;

    Patience(CurrentKey key, Duration length, Time time) {
        this.key = key;
        this.length = length;
        this.time = time;
    }

    /** How often a request can be repeated before it is over. */
    long mostRepeats() {
        return length.dividedBy(PAUSE);
    }

    /** With each key it begins anew. */
    @Override
    public synchronized void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
        Credentials now = key.now();
        if (!now.equals(begunWith)) {
            begunWith = now;
            began = time.nanos().getAsLong();
        }
    }

    @Override
    public CompletableFuture<Boolean> afterFailure(BasicBuilder builder, HttpResponse<?> response, RequestTags tags) {
        if (!Refusal.is(response) || !lastsForAnotherPause()) {
            return CompletableFuture.completedFuture(false);
        }
        return time.after().apply(PAUSE).thenApply(again -> {
            key.putOn(builder);
            return again;
        });
    }

    private synchronized boolean lastsForAnotherPause() {
        return Duration.ofNanos(time.nanos().getAsLong() - began).plus(PAUSE).compareTo(length) <= 0;
    }
}
