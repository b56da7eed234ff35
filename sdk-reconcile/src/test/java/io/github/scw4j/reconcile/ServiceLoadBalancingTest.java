package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.micrometer.ReconcileMetrics;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.observation.Blind;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.reconcile.stage.Eventually;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.lb.EmbeddedLoadBalancer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a Service to its load balancer and to the end of both, on both sides' servers. */
class ServiceLoadBalancingTest {
    private static final Duration STEP = Duration.ofSeconds(10);

    private final Stage stage = Stage.withNodes(3);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        stage.close();
    }

    private ReconcilerBuilder reconciler() {
        return stage.reconciler()
                .nodes(NodePolicy.selfManaged()) // gives the nodes their addresses
                .services(ServicePolicy.soleController())
                .mode(Mode.ENFORCE)
                .listener(ReconcileMetrics.register(
                        registry, stage.cluster().id(), stage.scaleway().clock()));
    }

    private void create(String name) {
        stage.kubernetes()
                .client()
                .resource(new ServiceBuilder()
                        .withNewMetadata()
                        .withNamespace("default")
                        .withName(name)
                        .endMetadata()
                        .withNewSpec()
                        .withType("LoadBalancer")
                        .addNewPort()
                        .withPort(80)
                        .withTargetPort(new IntOrString(8080))
                        .endPort()
                        .endSpec()
                        .build())
                .create();
    }

    private Optional<KubernetesService> service(String name) {
        Service found = stage.kubernetes()
                .client()
                .services()
                .inNamespace("default")
                .withName(name)
                .get();
        return Optional.ofNullable(found).map(KubernetesService::of);
    }

    private double services(String state) {
        return registry.get("scw4j.reconcile.services")
                .tag("state", state)
                .gauge()
                .value();
    }

    private List<EmbeddedLoadBalancer> loadBalancers() {
        return stage.scaleway().loadBalancers().loadBalancers();
    }

    @Test
    void aServiceGetsItsLoadBalancerAndTakesItAlong() {
        create("web");
        Reconciler reconciler = reconciler().build();

        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);

        EmbeddedLoadBalancer lb = loadBalancers().get(0);
        assertThat(loadBalancers()).hasSize(1);
        assertThat(lb.status()).hasValue("ready");
        KubernetesService served = service("web").orElseThrow();
        assertThat(served.ingress()).extracting(way -> way.ip().orElse("")).containsExactlyElementsOf(lb.addresses());
        assertThat(served.finalizers()).contains(ServicePolicy.STANDARD_FINALIZER);
        assertThat(services("in_sync")).isOne();
        assertThat(registry.get("scw4j.reconcile.loadbalancer.calls")
                        .tags("verb", "create-load-balancer", "outcome", "done")
                        .counter()
                        .count())
                .isOne();
        stage.scaleway().calls().reset();
        assertThat(reconciler.reconcileOnce().decisions()).isEmpty();
        assertThat(stage.scaleway().calls().all())
                .as("nothing is changed any more")
                .allMatch(call -> call.method().equals("GET"));

        stage.kubernetes()
                .client()
                .services()
                .inNamespace("default")
                .withName("web")
                .delete();
        assertThat(service("web")).as("its load balancer first").isPresent();
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);

        assertThat(service("web")).isEmpty();
        assertThat(loadBalancers()).isEmpty();
        assertThat(stage.audit())
                .extracting(AuditRecord::outcome)
                .allSatisfy(outcome -> assertThat(outcome.map(Outcome::result)).hasValue(Outcome.Result.DONE));
    }

    @Test
    void eventsOfAServiceAreInItsNamespaceAndAboutIt() {
        create("web");
        stage.goOn(reconciler().build(), Duration.ofMinutes(3), STEP);

        List<Event> events = stage.events();

        KubernetesService service = service("web").orElseThrow();
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getMetadata().getNamespace()).isEqualTo("default");
            assertThat(event.getMetadata().getName()).startsWith("web." + service.uid() + ".");
            assertThat(event.getInvolvedObject().getKind()).isEqualTo("Service");
            assertThat(event.getInvolvedObject().getNamespace()).isEqualTo("default");
            assertThat(event.getInvolvedObject().getUid()).isEqualTo(service.uid());
        });
    }

    @Test
    void whatCannotBeReadOfLoadBalancersMakesTheLookBlind() {
        create("web");
        Reconciler reconciler = reconciler().build();
        stage.goOn(reconciler, Duration.ofMinutes(3), STEP);
        stage.scaleway().faults().on("ListFrontends").then(Fault.permissionsDenied("lb", "read"));
        stage.advance(ServicePolicy.soleController().driftPeriod());

        Round round = reconciler.reconcileOnce();

        assertThat(round.look())
                .isInstanceOfSatisfying(
                        Blind.class,
                        blind -> assertThat(blind.reason())
                                .startsWith("load balancer "
                                        + loadBalancers().get(0).id()));
        assertThat(round.decisions()).isEmpty();
        assertThat(services("in_sync")).as("the last look's stand").isOne();
    }

    @Test
    void aPolicyThatServesNothingChangesNothingAndWithoutOneNothingIsRead() {
        create("web");
        Reconciler byClass = stage.reconciler()
                .services(ServicePolicy.byClass())
                .mode(Mode.ENFORCE)
                .build();
        Reconciler without = stage.reconciler().mode(Mode.ENFORCE).build();

        stage.goOn(byClass, Duration.ofMinutes(1), STEP);
        stage.scaleway().calls().reset();
        without.reconcileOnce();

        assertThat(loadBalancers()).isEmpty();
        assertThat(service("web").orElseThrow().finalizers()).isEmpty();
        assertThat(stage.scaleway().calls().count("ListLBs")).isZero();
    }

    @Test
    void whenItRunsByItselfTheRoundsComeWhenTheyAreDue() {
        Reconciler reconciler = reconciler()
                .interval(Duration.ofHours(1))
                .leaseDuration(Duration.ofSeconds(3))
                .scheduler(stage.scaleway().clock().scheduler())
                .build();
        reconciler.start();
        Eventually.isTrue("it is elected", reconciler::isLeading);

        create("web");
        Instant began = stage.scaleway().clock().instant();
        Eventually.isTrue("it is served", () -> {
            stage.advance(Duration.ofSeconds(5));
            return service("web").filter(web -> !web.ingress().isEmpty()).isPresent();
        });

        assertThat(loadBalancers()).hasSize(1);
        assertThat(Duration.between(began, stage.scaleway().clock().instant()))
                .as("long before the next regular round")
                .isLessThan(Duration.ofMinutes(30));
        reconciler.close();
    }
}
