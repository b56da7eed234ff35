package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.RateLimit;
import io.github.scw4j.core.config.Configuration;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.core.listener.CallListener;
import io.github.scw4j.core.okhttp.OkHttpTransport;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

/**
 * What a client is made of.
 *
 * @param configuration where the API is and what the defaults are
 * @param credentials gives the key for each try
 * @param transport the user's own OkHttp client; one of the client's own when empty
 * @param defaults the options of calls that have none of their own
 * @param rateLimit the client-side limit
 * @param retryBudget the repeats that may be made beyond those that successes earn
 * @param listeners hear of every call
 * @param clock tells the time
 * @param scheduler makes pauses; the client's own when empty
 * @param executor runs what is asynchronous; the client's own when empty
 * @param random spreads pauses
 */
public record ClientSettings(
        Configuration configuration,
        CredentialsProvider credentials,
        Optional<OkHttpTransport> transport,
        CallOptions defaults,
        RateLimit rateLimit,
        int retryBudget,
        List<CallListener> listeners,
        InstantSource clock,
        Optional<ScheduledExecutorService> scheduler,
        Optional<Executor> executor,
        RandomGenerator random) {

    String apiUrl() {
        return configuration.apiUrl().toString();
    }
}
