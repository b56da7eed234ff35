package io.github.scw4j.samples.application;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LoadBalancerIngress;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.reconcile.Reconciler;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.samples.terminal.Steps;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From nothing to a URL, and back: this is how SDK, fabric8 and reconciler are used together. */
final class ApplicationLife implements AutoCloseable {

    static final String NODE_TYPE = "DEV1-M";

    private static final String NAMESPACE = "default";
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final int MOST_LOOKS = 600;

    private final String name;
    private final ScalewayClient client;
    private final K8s k8s;
    private final InstantSource clock;
    private final Function<Cluster, Inside> way;
    private final Steps steps;
    private @Nullable Inside inside;
    private @Nullable Reconciler reconciler;

    /**
     * Nothing yet.
     *
     * @param name what the cluster and its network will be called
     * @param way into the cluster, once there is one
     */
    ApplicationLife(
            String name, ScalewayClient client, InstantSource clock, Function<Cluster, Inside> way, Steps steps) {
        this.name = name;
        this.client = client;
        this.k8s = K8s.of(client);
        this.clock = clock;
        this.way = way;
        this.steps = steps;
    }

    /** Makes all of it, and gives the address at which the application is served. */
    URI live() {
        Cluster cluster = steps.step("make a cluster with a network and two nodes of type " + NODE_TYPE, progress -> {
            Cluster created = k8s.clusters()
                    .createWithNetwork(c -> c.name(name)
                            .version(k8s.versions().newest().name())
                            .addPool(p -> p.name("default").nodeType(NODE_TYPE).size(2)));
            return k8s.clusters()
                    .waiter(created)
                    .until(Readiness.nodes(2))
                    .onProgress(progress)
                    .await();
        });
        Inside into = way.apply(cluster);
        inside = into;
        KubernetesClient kubernetes = into.kubernetes();
        Manifest manifest = Manifest.read(kubernetes, System.getenv("PATH"));
        steps.step("apply " + manifest.source(), progress -> apply(kubernetes, manifest.objects()));
        steps.detail(manifest.objects().stream()
                .map(object -> object.getKind() + " " + object.getMetadata().getName())
                .collect(Collectors.joining(", ")));
        Deployment ready = steps.step("wait for its pods", progress -> until(into, () -> ready(kubernetes)));
        steps.detail(
                ready.getStatus().getReadyReplicas() + " of " + ready.getSpec().getReplicas() + " are ready");
        Reconciler balancing = reconciler(cluster, into);
        reconciler = balancing;
        LoadBalancerIngress at = steps.step(
                "give the Service a load balancer",
                progress -> until(into, () -> {
                    balancing.reconcileOnce();
                    return ingress(kubernetes);
                }));
        return URI.create("http://" + (at.getIp() == null ? at.getHostname() : at.getIp()) + "/");
    }

    private static boolean apply(KubernetesClient kubernetes, List<HasMetadata> objects) {
        objects.forEach(object -> kubernetes.resource(object).createOr(there -> there.update()));
        return true;
    }

    private Reconciler reconciler(Cluster cluster, Inside into) {
        return Reconciler.builder()
                .scaleway(client)
                .kubernetes(into.kubernetes())
                .cluster(cluster.id())
                .nodes(into.nodes())
                .services(ServicePolicy.byClass())
                .mode(Mode.ENFORCE)
                .audit(record -> record.outcome()
                        .ifPresent(outcome -> steps.detail(outcome.action().verb() + " "
                                + record.decision().target().path())))
                .clock(clock)
                .build();
    }

    private static Optional<Deployment> ready(KubernetesClient kubernetes) {
        return Optional.ofNullable(kubernetes
                        .apps()
                        .deployments()
                        .inNamespace(NAMESPACE)
                        .withName("web")
                        .get())
                .filter(web -> web.getStatus() != null
                        && web.getSpec().getReplicas().equals(web.getStatus().getReadyReplicas()));
    }

    private static Optional<LoadBalancerIngress> ingress(KubernetesClient kubernetes) {
        Service web =
                kubernetes.services().inNamespace(NAMESPACE).withName("web").get();
        return web.getStatus().getLoadBalancer().getIngress().stream().findFirst();
    }

    private static <T> T until(Inside into, Supplier<Optional<T>> look) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            into.pass(LOOK);
        }
        throw new IllegalStateException("it does not come about in " + LOOK.multipliedBy(MOST_LOOKS));
    }

    /** Deletes whatever there is of it: the Service first, with whose end its load balancer goes. */
    void end() {
        Inside into = inside;
        Reconciler balancing = reconciler;
        if (into != null && balancing != null) {
            steps.step("delete the Service, and its load balancer with it", progress -> {
                into.kubernetes()
                        .services()
                        .inNamespace(NAMESPACE)
                        .withName("web")
                        .delete();
                return until(into, () -> {
                    balancing.reconcileOnce();
                    return Optional.of(true)
                            .filter(yes -> into.kubernetes()
                                            .services()
                                            .inNamespace(NAMESPACE)
                                            .withName("web")
                                            .get()
                                    == null);
                });
            });
        }
        k8s.clusters().list(l -> l.name(name)).stream()
                .filter(cluster -> cluster.name().equals(name))
                .forEach(this::delete);
    }

    private void delete(Cluster cluster) {
        steps.step("delete the cluster with its nodes and its network", progress -> {
            k8s.clusters().delete(cluster.id(), AdditionalResources.DELETE);
            return k8s.clusters()
                    .waiter(cluster.id())
                    .untilDeleted()
                    .onProgress(progress)
                    .await();
        });
    }

    @Override
    public void close() {
        if (reconciler != null) {
            reconciler.close();
        }
        if (inside != null) {
            inside.close();
        }
    }
}
