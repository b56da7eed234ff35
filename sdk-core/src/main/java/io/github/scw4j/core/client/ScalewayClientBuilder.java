package io.github.scw4j.core.client;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.HttpTransport;
import io.github.scw4j.core.RateLimit;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.config.Configuration;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.core.internal.call.ClientSettings;
import io.github.scw4j.core.listener.CallListener;
import io.github.scw4j.core.okhttp.OkHttpTransport;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * Builds a {@link ScalewayClient}. Nothing is required: what is not said here is read from the environment, then from the
 * configuration file. Not safe for use by several threads at once.
 *
 * <pre>{@code
 * ScalewayClient client = ScalewayClient.builder()
 *         .profile("staging")
 *         .defaultRegion(Region.PL_WAW)
 *         .timeout(Duration.ofMinutes(5))
 *         .build();
 * }</pre>
 */
public final class ScalewayClientBuilder {
    private final Configuration.Builder program = Configuration.builder();
    private final CallOptions.Builder defaults = CallOptions.builder();
    private final List<CallListener> listeners = new ArrayList<>();
    private Map<String, String> environment = System.getenv();
    private Optional<Configuration> configuration = Optional.empty();
    private Optional<CredentialsProvider> credentials = Optional.empty();
    private Optional<OkHttpTransport> transport = Optional.empty();
    private Optional<ScheduledExecutorService> scheduler = Optional.empty();
    private Optional<Executor> executor = Optional.empty();
    private RateLimit rateLimit = RateLimit.DEFAULT;
    private int retryBudget = 100;
    private InstantSource clock = InstantSource.system();
    private RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();

    ScalewayClientBuilder() {}

    /** Where the API is. Default: {@code https://api.scaleway.com}. */
    public ScalewayClientBuilder apiUrl(URI apiUrl) {
        program.apiUrl(apiUrl);
        return this;
    }

    /** The secret half of the API key: a UUID. The access key is never needed for a call. */
    public ScalewayClientBuilder secretKey(String secretKey) {
        program.secretKey(secretKey);
        return this;
    }

    /** Gives the key for each try, for keys that rotate; the configured one by default. */
    public ScalewayClientBuilder credentials(CredentialsProvider provider) {
        credentials = Optional.of(provider);
        return this;
    }

    /** The profile of the configuration file, instead of the one that {@code SCW_PROFILE} or the file selects. */
    public ScalewayClientBuilder profile(String name) {
        program.profile(name);
        return this;
    }

    /** The region of regional calls that name none. */
    public ScalewayClientBuilder defaultRegion(Region region) {
        program.defaultRegion(region);
        return this;
    }

    /** The zone of zonal calls that name none, and of pools that are created without one. */
    public ScalewayClientBuilder defaultZone(Zone zone) {
        program.defaultZone(zone);
        return this;
    }

    /** The project that resources are created in when their request names none: a UUID. */
    public ScalewayClientBuilder defaultProjectId(String projectId) {
        program.defaultProjectId(projectId);
        return this;
    }

    /** The organization, where a request asks for one: a UUID. */
    public ScalewayClientBuilder defaultOrganizationId(String organizationId) {
        program.defaultOrganizationId(organizationId);
        return this;
    }

    /** What follows {@code scw4j/<version>} in the {@code User-Agent} header, such as {@code my-operator/1.4}. */
    public ScalewayClientBuilder userAgent(String suffix) {
        program.userAgent(suffix);
        return this;
    }

    /** A configuration made elsewhere. The environment and the file are not read, and settings made here do not count. */
    public ScalewayClientBuilder configuration(Configuration made) {
        configuration = Optional.of(made);
        return this;
    }

    /** The variables to read instead of the process's; with an empty map only what is said here counts. */
    public ScalewayClientBuilder environment(Map<String, String> variables) {
        environment = Map.copyOf(variables);
        return this;
    }

    /** How long a call may take over all its tries, pauses included. Default: 2 minutes. */
    public ScalewayClientBuilder timeout(Duration timeout) {
        defaults.timeout(timeout);
        return this;
    }

    /** How long one try may take. Default: 30 seconds. */
    public ScalewayClientBuilder attemptTimeout(Duration timeout) {
        defaults.attemptTimeout(timeout);
        return this;
    }

    /** How calls are repeated. Default: as {@link RetryPolicy} says. */
    public ScalewayClientBuilder retryPolicy(RetryPolicy policy) {
        defaults.retryPolicy(policy);
        return this;
    }

    /**
     * How many repeats all calls together may make beyond the one in ten that successful calls earn. When it is used up,
     * calls fail at their first failure until calls succeed again. Default: 100.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public ScalewayClientBuilder retryBudget(int repeats) {
        if (repeats < 0) {
            throw new IllegalArgumentException("the retry budget is " + repeats + "; zero or more is allowed");
        }
        retryBudget = repeats;
        return this;
    }

    /** How many requests are sent at most. Default: {@link RateLimit#DEFAULT}. */
    public ScalewayClientBuilder rateLimit(RateLimit limit) {
        rateLimit = limit;
        return this;
    }

    /** Hears of every call; several may be given. The log is one of its own, at debug. */
    public ScalewayClientBuilder listener(CallListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * What carries the requests. Default: an OkHttp client of the SDK's own, closed with this client.
     *
     * @param carrier an {@link OkHttpTransport}
     * @throws IllegalArgumentException when it is of another kind
     */
    public ScalewayClientBuilder transport(HttpTransport carrier) {
        if (!(carrier instanceof OkHttpTransport okHttp)) {
            throw new IllegalArgumentException(carrier + " is no " + OkHttpTransport.class.getName());
        }
        transport = Optional.of(okHttp);
        return this;
    }

    /** Runs what is asynchronous. Default: virtual threads where the JVM has them, else threads of the client's own. */
    public ScalewayClientBuilder executor(Executor runner) {
        executor = Optional.of(runner);
        return this;
    }

    /** Tells the time, for deadlines and limits. Default: the system's. */
    public ScalewayClientBuilder clock(InstantSource source) {
        clock = source;
        return this;
    }

    /** Makes pauses and triggers looks; with a {@link #clock} it rules all time of the client. Never closed by it. */
    public ScalewayClientBuilder scheduler(ScheduledExecutorService timer) {
        scheduler = Optional.of(timer);
        return this;
    }

    /** Spreads pauses. Default: the platform's generator; tests give one with a seed. */
    public ScalewayClientBuilder random(RandomGenerator generator) {
        random = generator;
        return this;
    }

    /**
     * The client. No request is sent.
     *
     * @throws io.github.scw4j.core.error.ConfigurationException when a value is missing or malformed
     */
    public ScalewayClient build() {
        Configuration effective = configuration.orElseGet(() -> program.load(environment));
        CallOptions configured = CallOptions.builder()
                .region(effective.defaultRegion())
                .zone(effective.defaultZone())
                .projectId(effective.defaultProjectId())
                .organizationId(effective.defaultOrganizationId())
                .build();
        return ConnectedClient.connect(new ClientSettings(
                effective,
                credentials.orElseGet(effective::credentials),
                transport,
                defaults.build().over(configured),
                rateLimit,
                retryBudget,
                List.copyOf(listeners),
                clock,
                scheduler,
                executor,
                random));
    }
}
