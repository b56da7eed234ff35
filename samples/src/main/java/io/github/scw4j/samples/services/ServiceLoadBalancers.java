package io.github.scw4j.samples.services;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.reconcile.annotation.AnnotationProblem;
import io.github.scw4j.reconcile.annotation.ServiceAnnotations;
import io.github.scw4j.reconcile.annotation.SpecDefaults;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Two Services of type LoadBalancer, from their manifest ({@code src/main/kubernetes/services.yaml}) to their end, on the embedded
 * Scaleway: what is made for them, what follows when nodes, ports and annotations change, and what each of these costs in calls.
 */
public final class ServiceLoadBalancers {

    private static final String MANIFEST = "/kubernetes/services.yaml";

    /** What a cluster with a private network gives a Service that says nothing: all that a manifest can be checked against without it. */
    private static final SpecDefaults OF_A_CLUSTER =
            new SpecDefaults(Optional.empty(), "lb-s", Optional.of("the cluster's own"));

    private final ServiceView view;
    private final ShopCluster cluster;
    private final LoadBalancers loadBalancers;

    private ServiceLoadBalancers(Stage stage, ServiceView view, ShopCluster cluster) {
        this.view = view;
        this.cluster = cluster;
        this.loadBalancers = LoadBalancers.of(stage.client());
    }

    /** Plays from the beginning to the end. */
    public static void main(String... arguments) {
        try (Stage stage = Stage.embedded(EmbeddedScaleway.builder(), UnaryOperator.identity())) {
            PrintWriter out = new PrintWriter(System.out, true, Terminal.charset());
            ServiceView view = new ServiceView(Terminal.on(out, stage.clock()));
            List<HasMetadata> manifest = manifest();
            check(manifest, view);
            try (ShopCluster cluster = new ShopCluster(stage, view)) {
                new ServiceLoadBalancers(stage, view, cluster).live(manifest);
            }
        }
    }

    private static List<HasMetadata> manifest() {
        try (KubernetesClient reader = new KubernetesClientBuilder().build();
                InputStream text =
                        Objects.requireNonNull(ServiceLoadBalancers.class.getResourceAsStream(MANIFEST), MANIFEST)) {
            return reader.load(text).items();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(List<HasMetadata> manifest, ServiceView view) {
        view.headline("services.yaml is read and checked, without a cluster");
        for (HasMetadata object : manifest) {
            Service service = (Service) object;
            List<AnnotationProblem> problems =
                    ServiceAnnotations.read(service, OF_A_CLUSTER).problems();
            view.line(service.getMetadata().getName() + ": "
                    + service.getMetadata().getAnnotations().size() + " annotations, "
                    + (problems.isEmpty() ? "nothing to mend" : problems));
        }
    }

    private void live(List<HasMetadata> manifest) {
        view.show(step("both are applied", () -> cluster.apply(manifest)), "web", "database");
        nothingChanges();
        step("a node joins", cluster::addNode);
        step("database moves to port 6432", this::movePort);
        view.show(step("web gets a good annotation and a bad one", this::annotate), "web");
        view.show(step("the bad one is mended", () -> annotate("timeout-server", "5s")), "web");
        byHand();
        view.events();
        step(
                "both are deleted",
                () -> cluster.services()
                        .forEach(service -> cluster.delete(service.getMetadata().getName())));
        view.line("left: " + loadBalancers.lbs().list().toList().size() + " load balancers, "
                + loadBalancers.ips().list().toList().size() + " addresses, "
                + cluster.services().size() + " Services");
    }

    /** What there is when all has come to rest after a change. */
    private Observation step(String what, Runnable change) {
        view.headline(what);
        change.run();
        cluster.calls().reset();
        Observation settled = cluster.settle();
        view.calls(cluster.calls());
        return settled;
    }

    private void nothingChanges() {
        view.headline("nothing changes");
        cluster.calls().reset();
        cluster.round();
        view.calls(cluster.calls());
    }

    private void movePort() {
        cluster.edit(
                "database",
                service -> service.editSpec()
                        .editFirstPort()
                        .withPort(6432)
                        .endPort()
                        .endSpec());
    }

    private void annotate() {
        annotate("timeout-client", "30s");
        annotate("timeout-server", "5 s");
    }

    private void annotate(String annotation, String value) {
        cluster.edit(
                "web",
                (ServiceBuilder service) -> service.editMetadata()
                        .addToAnnotations(ServiceAnnotations.PREFIX + annotation, value)
                        .endMetadata());
    }

    private void byHand() {
        view.headline("somebody takes a server out by hand");
        Backend backend = loadBalancers.lbs().list().stream()
                .flatMap(lb -> loadBalancers.backends().list(lb.id()).stream())
                .findFirst()
                .orElseThrow();
        IpAddress out = backend.serverIps().get(0);
        loadBalancers.backends().removeServers(backend.id(), List.of(out));
        cluster.calls().reset();
        cluster.waitForWork(ServicePolicy.byClass().driftPeriod());
        cluster.settle();
        view.calls(cluster.calls());
    }
}
