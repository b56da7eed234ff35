package io.github.scw4j.reconcile.kubernetes;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.fabric8.kubernetes.client.utils.TokenRefreshInterceptor;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.kubeconfig.Kubeconfig;
import java.time.Duration;

/**
 * The way into a cluster: fabric8's Kubernetes client, with the IAM key of a {@link ScalewayClient}. No kubeconfig of yours is read, and
 * the cluster's legacy admin token is never asked for.
 *
 * <pre>{@code
 * try (KubernetesClient kubernetes = ClusterAccess.of(client, cluster).connect()) {
 *     kubernetes.nodes().list();
 * }
 * }</pre>
 *
 * <p>The key is taken from the client at each request, so one that rotates is followed. It needs a Kubernetes permission set on the
 * cluster's project: {@code KubernetesReadOnly} to read, {@code KubernetesFullAccess} to change, or a role that RBAC gives it. A refusal,
 * 401 or 403, is a {@link io.fabric8.kubernetes.client.KubernetesClientException} with that status, whose message has the server's words, the
 * key, masked, and the right that is probably missing; that of a watch is fabric8's own. Values of this class do not change.
 */
public final class ClusterAccess {
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(10);
    /** fabric8's name for what logs requests with all their headers, at trace. */
    private static final String HTTP_LOGGING = "HttpLogging";

    private final ScalewayClient client;
    private final Cluster cluster;
    private final boolean privately;
    private final Duration patience;
    private final Time time;

    private ClusterAccess(ScalewayClient client, Cluster cluster, boolean privately, Duration patience, Time time) {
        this.client = client;
        this.cluster = cluster;
        this.privately = privately;
        this.patience = patience;
        this.time = time;
    }

    /**
     * Into this cluster with this client's key, through the API server's public address. No request is sent.
     *
     * @param client whose key is sent; it stays open
     * @param cluster as {@code k8s.clusters()} gives it; only its id, region and private network count
     */
    public static ClusterAccess of(ScalewayClient client, Cluster cluster) {
        return new ClusterAccess(client, cluster, false, Duration.ZERO, Time.SYSTEM);
    }

    /**
     * The same through the private network: {@code https://<cluster>.<private network>.internal:6443}. For programs that run in it, or that
     * are routed there.
     *
     * @throws IllegalArgumentException when the cluster has no private network, as those of Kosmos
     */
    public ClusterAccess privateEndpoint() {
        if (cluster.privateNetworkId().isEmpty()) {
            throw new IllegalArgumentException("cluster \"" + cluster.name() + "\" (" + cluster.id() + ", type "
                    + cluster.type() + ") has no private network, and no private endpoint");
        }
        return new ClusterAccess(client, cluster, true, patience, time);
    }

    /**
     * The same, repeating what is refused with 401 or 403 every 2 seconds until this long after the first request with a key. A key or
     * policy made a moment ago takes up to a minute to be known everywhere, and goes back and forth meanwhile. Default: zero, so that a
     * wrong key fails at once; so does what is refused later. For Scaleway's own API the same is
     * {@link io.github.scw4j.core.RetryPolicy#permissionPatience()}.
     *
     * @throws IllegalArgumentException when it is negative, or longer than 10 minutes
     */
    public ClusterAccess permissionPatience(Duration forThisLong) {
        if (forThisLong.isNegative() || forThisLong.compareTo(LONGEST_PATIENCE) > 0) {
            throw new IllegalArgumentException(
                    "permissionPatience is " + forThisLong + "; zero to " + LONGEST_PATIENCE + " is allowed");
        }
        return new ClusterAccess(client, cluster, privately, forThisLong, time);
    }

    /** The same by another time. */
    ClusterAccess time(Time another) {
        return new ClusterAccess(client, cluster, privately, patience, another);
    }

    /**
     * A client of the cluster's API server, which is not asked anything yet: Scaleway gives its address and authority ({@code
     * GetClusterKubeConfig}, redacted). Close it when it is not needed any more.
     *
     * <p>It does not write fabric8's log of requests at trace, which has their headers, and the key among them.
     *
     * @throws io.github.scw4j.core.error.ResourceNotFoundException when there is no such cluster
     * @throws io.github.scw4j.core.error.PermissionsDeniedException when the key may not see it
     */
    public KubernetesClient connect() {
        CredentialsProvider credentials = client.credentials();
        Config config = config(credentials);
        return new KubernetesClientBuilder()
                .withConfig(config)
                .withHttpClientBuilderConsumer(http -> intercept(http, new CurrentKey(credentials)))
                .build();
    }

    private Config config(CredentialsProvider credentials) {
        ScalewayClient there = cluster.region()
                .map(region -> client.with(o -> o.region(region)))
                .orElse(client);
        Kubeconfig kubeconfig = K8s.of(there).clusters().kubeconfig(cluster.id());
        return new ConfigBuilder(Config.empty())
                .withMasterUrl(server(kubeconfig))
                .withCaCertData(kubeconfig.certificateAuthorityData())
                .withOauthTokenProvider(
                        () -> credentials.credentials().secretKey().reveal())
                .build();
    }

    private String server(Kubeconfig kubeconfig) {
        return privately
                ? "https://" + cluster.id() + "." + cluster.privateNetworkId().orElseThrow() + ".internal:6443"
                : kubeconfig.server().toString();
    }

    /** fabric8 lets an interceptor repeat a request once, so patience takes one for each repeat; and they are asked in this order. */
    private void intercept(HttpClient.Builder http, CurrentKey key) {
        http.addOrReplaceInterceptor(HTTP_LOGGING, new Interceptor() {});
        http.addOrReplaceInterceptor(TokenRefreshInterceptor.NAME, key);
        Patience repeat = new Patience(key, patience, time);
        for (int i = 1; i <= repeat.mostRepeats(); i++) {
            http.addOrReplaceInterceptor("scw4j-patience-" + i, repeat);
        }
        http.addOrReplaceInterceptor("scw4j-refusal", new Refusal(key, cluster));
    }

    /** The cluster; no key. */
    @Override
    public String toString() {
        return "access to cluster \"" + cluster.name() + "\" (" + cluster.id() + ")";
    }
}
