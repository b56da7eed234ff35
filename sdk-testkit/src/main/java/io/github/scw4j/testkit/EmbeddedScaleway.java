package io.github.scw4j.testkit;

import io.github.scw4j.testkit.call.Calls;
import io.github.scw4j.testkit.clock.VirtualClock;
import io.github.scw4j.testkit.fault.Faults;
import io.github.scw4j.testkit.instance.EmbeddedInstances;
import io.github.scw4j.testkit.internal.clock.Pace;
import io.github.scw4j.testkit.internal.clock.Paces;
import io.github.scw4j.testkit.internal.clock.Timeline;
import io.github.scw4j.testkit.internal.fault.FaultBook;
import io.github.scw4j.testkit.internal.gateway.Gateway;
import io.github.scw4j.testkit.internal.http.HttpServer;
import io.github.scw4j.testkit.internal.instance.Instances;
import io.github.scw4j.testkit.internal.instance.Marketplace;
import io.github.scw4j.testkit.internal.instance.ServerSeeding;
import io.github.scw4j.testkit.internal.instance.ServerTypes;
import io.github.scw4j.testkit.internal.ipam.Addresses;
import io.github.scw4j.testkit.internal.ipam.IpamProduct;
import io.github.scw4j.testkit.internal.k8s.Kubernetes;
import io.github.scw4j.testkit.internal.k8s.Seeding;
import io.github.scw4j.testkit.internal.lb.LoadBalancerSeeding;
import io.github.scw4j.testkit.internal.lb.LoadBalancing;
import io.github.scw4j.testkit.internal.vpc.Networks;
import io.github.scw4j.testkit.internal.vpc.VpcProduct;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.World;
import io.github.scw4j.testkit.k8s.EmbeddedKubernetes;
import io.github.scw4j.testkit.lb.EmbeddedLoadBalancers;
import io.github.scw4j.testkit.limit.Limits;
import io.github.scw4j.testkit.vpc.EmbeddedVpc;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An embedded Scaleway: a stateful HTTP server on the loopback address that behaves as the Kubernetes, Instance, Marketplace,
 * Load Balancer, VPC and IPAM APIs were recorded to behave, on a clock of its own. A cluster's nodes are servers there.
 *
 * <pre>{@code
 * try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
 *     // a client configured from scaleway.environment() creates a cluster
 *     scaleway.clock().advance(Duration.ofMinutes(5));
 *     // the cluster is ready
 * }
 * }</pre>
 *
 * <p>Any secret key in the form of a UUID is valid, but for the one of zeros only. Safe for use by many threads.
 */
public final class EmbeddedScaleway implements AutoCloseable {

    private static final String REGION = "fr-par";
    private static final String ZONE = "fr-par-1";

    private final VirtualClock clock;
    private final Calls calls = new Calls();
    private final Limits limits;
    private final Faults faults;
    private final EmbeddedKubernetes k8s;
    private final EmbeddedInstances instances;
    private final EmbeddedLoadBalancers loadBalancers;
    private final EmbeddedVpc vpc;
    private final World world;
    private final HttpServer server;
    private final String secretKey;

    private EmbeddedScaleway(Builder builder) {
        Instant start = Optional.ofNullable(builder.startingAt)
                .orElseGet(() -> InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS));
        Timeline timeline = new Timeline(start, builder.pace(start));
        Ids ids = new Ids(builder.seed);
        this.limits = builder.limits;
        this.secretKey = ids.secretKey();
        this.world = new World(timeline, ids, limits, ids.next(), ids.next());
        this.clock = new VirtualClock(timeline);
        FaultBook faultBook = new FaultBook(ids::fraction);
        this.faults = new Faults(faultBook, clock);
        Networks networks = new Networks(world);
        Addresses addresses = new Addresses(world);
        ServerTypes serverTypes = new ServerTypes();
        Instances instanceProduct = new Instances(world, networks, addresses, serverTypes);
        Kubernetes kubernetes =
                new Kubernetes(world, networks, serverTypes, instanceProduct.nodeServers(), builder.startingAt == null);
        LoadBalancing loadBalancing = new LoadBalancing(world, networks, addresses);
        kubernetes.whenDeletedWithAdditionalResources((clusterId, region) -> {
            loadBalancing.deleteOfCluster(clusterId, region);
            instanceProduct.deleteVolumesOfCluster(clusterId);
        });
        this.k8s = new EmbeddedKubernetes(timeline, new Seeding(kubernetes));
        this.instances = new EmbeddedInstances(timeline, new ServerSeeding(instanceProduct));
        this.loadBalancers = new EmbeddedLoadBalancers(timeline, new LoadBalancerSeeding(loadBalancing));
        this.vpc = new EmbeddedVpc(timeline, networks);
        Gateway gateway = new Gateway(
                world,
                List.of(
                        kubernetes,
                        instanceProduct,
                        new Marketplace(instanceProduct),
                        loadBalancing,
                        new VpcProduct(world, networks),
                        new IpamProduct(world, networks, addresses)),
                calls,
                faultBook);
        this.server = HttpServer.start(builder.port, gateway);
    }

    /** Starts a server with all defaults: any free port, time that only {@link VirtualClock#advance} moves. */
    public static EmbeddedScaleway start() {
        return builder().start();
    }

    /** A server to be set up. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where it listens, {@code http://127.0.0.1:PORT}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** The variables from which Scaleway's tools, and this SDK, read their configuration. */
    public Map<String, String> environment() {
        return Map.of(
                "SCW_API_URL", url().toString(),
                "SCW_ACCESS_KEY", accessKey(),
                "SCW_SECRET_KEY", secretKey,
                "SCW_DEFAULT_ORGANIZATION_ID", organizationId(),
                "SCW_DEFAULT_PROJECT_ID", projectId(),
                "SCW_DEFAULT_REGION", region(),
                "SCW_DEFAULT_ZONE", zone());
    }

    /** An access key. */
    public String accessKey() {
        return "SCWEMBEDDED000000000";
    }

    /** A secret key; any other UUID does as well. */
    public String secretKey() {
        return secretKey;
    }

    /** The project of requests that name none. */
    public String projectId() {
        return world.projectId();
    }

    /** The organization that owns everything. */
    public String organizationId() {
        return world.organizationId();
    }

    /** The default region, {@code fr-par}. */
    public String region() {
        return REGION;
    }

    /** The default zone, {@code fr-par-1}. */
    public String zone() {
        return ZONE;
    }

    /** Its clock, which can drive the client as well. */
    public VirtualClock clock() {
        return clock;
    }

    /** What it received. */
    public Calls calls() {
        return calls;
    }

    /** What goes wrong with calls; nothing, before a rule is made. */
    public Faults faults() {
        return faults;
    }

    /** Its clusters, to be put there and to have things befall them. */
    public EmbeddedKubernetes k8s() {
        return k8s;
    }

    /** Its servers, nodes of clusters among them, to be put there and to have things befall them. */
    public EmbeddedInstances instances() {
        return instances;
    }

    /** Its load balancers, to be put there and to have things befall them. */
    public EmbeddedLoadBalancers loadBalancers() {
        return loadBalancers;
    }

    /** Its private networks, to be put there. */
    public EmbeddedVpc vpc() {
        return vpc;
    }

    /** Its quotas and limits, which may be changed while it runs. */
    public Limits limits() {
        return limits;
    }

    /** Stops listening, closes all connections, and ends the clock. */
    @Override
    public void close() {
        server.close();
        clock.close();
    }

    @Override
    public String toString() {
        return "EmbeddedScaleway[" + url() + "]";
    }

    /** How an embedded Scaleway is to be. */
    public static final class Builder {

        private static final Duration QUIET = Duration.ofMillis(10);

        private final Limits limits = new Limits();
        private int port;
        private long seed = 1;
        private double speed;
        private boolean skipWaits;
        private @Nullable Instant startingAt;

        private Builder() {}

        /** The port to listen on; 0, the default, for any free one. */
        public Builder port(int number) {
            if (number < 0 || number > 65_535) {
                throw new IllegalArgumentException("a port is 0 to 65535, not " + number);
            }
            port = number;
            return this;
        }

        /**
         * Has time run a number of times as fast as real time. Delays of the clock's scheduler shrink by that much.
         *
         * @param times more than 0; 600 has a cluster ready in a fifth of a second
         */
        public Builder speed(double times) {
            if (!(times > 0 && times <= 1_000_000)) {
                throw new IllegalArgumentException("a speed is above 0 and up to 1000000, not " + times);
            }
            speed = times;
            skipWaits = false;
            return this;
        }

        /**
         * Has time jump to the next task of the clock's scheduler as soon as every request is answered and nothing came for
         * ten milliseconds of real time, so that waiting takes hardly any.
         */
        public Builder skipWaits() {
            skipWaits = true;
            speed = 0;
            return this;
        }

        /**
         * The virtual time at which it starts. The default is the time it really is, with the calendar of Kubernetes versions
         * moved so that the versions known to this library are the current ones; with an instant given here the calendar is
         * the real one.
         */
        public Builder startingAt(Instant instant) {
            startingAt = instant.truncatedTo(ChronoUnit.MICROS);
            return this;
        }

        /** The seed of ids and chance; the same seed gives the same ids. */
        public Builder seed(long number) {
            seed = number;
            return this;
        }

        /** Lifts every quota. */
        public Builder withoutQuotas() {
            limits.withoutQuotas();
            return this;
        }

        /** Sets a quota, see {@link Limits#quota(String, int)}. */
        public Builder quota(String resource, int most) {
            limits.quota(resource, most);
            return this;
        }

        /** Whether names of clusters in a project, and of pools in a cluster, are unique; they are by default. */
        public Builder uniqueNames(boolean unique) {
            limits.uniqueNames(unique);
            return this;
        }

        private Pace pace(Instant start) {
            if (speed > 0) {
                return Paces.fast(start, speed);
            }
            return skipWaits ? Paces.skipping(QUIET) : Paces.still();
        }

        /**
         * Starts it.
         *
         * @throws java.io.UncheckedIOException when the port cannot be had
         */
        public EmbeddedScaleway start() {
            return new EmbeddedScaleway(this);
        }
    }
}
