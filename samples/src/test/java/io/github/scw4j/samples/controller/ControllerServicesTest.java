package io.github.scw4j.samples.controller;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBinding;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.reconcile.Reconciler;
import io.github.scw4j.reconcile.ReconcilerBuilder;
import io.github.scw4j.reconcile.annotation.ServiceAnnotations;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.KubernetesCalls;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The sample controller with {@code --services}: that it may do what that takes, and nothing else, and what it shows. */
class ControllerServicesTest {
    private static final String NAMESPACE = "scw4j";

    private final Manifest base = Manifest.read("controller.yaml");
    private final Manifest more = Manifest.read("controller-services.yaml");
    private final StringWriter screen = new StringWriter();

    @Test
    void itsRoleIsBoundToTheServiceAccountOfTheController() {
        ServiceAccount account = base.all(ServiceAccount.class).findFirst().orElseThrow();
        ClusterRole role = more.all(ClusterRole.class).findFirst().orElseThrow();

        assertThat(more.all(ClusterRoleBinding.class)).singleElement().satisfies(binding -> {
            assertThat(binding.getRoleRef().getKind()).isEqualTo("ClusterRole");
            assertThat(binding.getRoleRef().getName())
                    .isEqualTo(role.getMetadata().getName());
            assertThat(binding.getSubjects()).singleElement().satisfies(subject -> {
                assertThat(subject.getName()).isEqualTo(account.getMetadata().getName());
                assertThat(subject.getNamespace())
                        .isEqualTo(account.getMetadata().getNamespace());
            });
        });
    }

    @Test
    void itMayDoWhatServicesTakeAndNothingElseAndShowsHowTheyFare() throws Exception {
        Set<Permission> needed = neededByAServiceFromBeginningToEnd();

        Set<Permission> granted = new HashSet<>(base.granted());
        granted.addAll(more.granted());
        assertThat(needed)
                .allSatisfy(permission ->
                        assertThat(granted).as("missing: " + permission).anyMatch(rule -> rule.allows(permission)));
        assertThat(more.granted())
                .allSatisfy(
                        rule -> assertThat(needed).as("superfluous: " + rule).anyMatch(rule::allows));
        assertThat(screen.toString())
                .containsSubsequence(
                        "create-load-balancer shop/web",
                        "EnsuringLoadBalancer shop/web",
                        "service   shop/web is working",
                        "EnsuredLoadBalancer shop/web",
                        "service   shop/web is in sync",
                        "InvalidAnnotation shop/web",
                        "service   shop/web is trouble: ",
                        "DeletedLoadBalancer shop/web");
    }

    private Set<Permission> neededByAServiceFromBeginningToEnd() throws InterruptedException {
        Set<Permission> needed = ConcurrentHashMap.newKeySet();
        try (Stage stage = Stage.embedded(EmbeddedScaleway.builder(), UnaryOperator.identity());
                BadNight night = new BadNight(stage.scaleway().orElseThrow(), stage.client());
                KubernetesClient person = night.newClient(new KubernetesCalls());
                KubernetesClient kubernetes = night.newClient(Permission.recorder(needed))) {
            ControllerView view = new ControllerView(Terminal.on(new PrintWriter(screen, true), stage.clock()));
            try (Reconciler reconciler =
                    builder(stage, night, kubernetes).listener(view).build()) {
                giveAddresses(person);
                Service web = person.resource(web()).create();
                goOn(night, reconciler);
                annotate(person, web, "5 s");
                goOn(night, reconciler);
                annotate(person, web, "soon"); // what is told of a Service a second time changes the Event of the first
                goOn(night, reconciler);
                person.resource(web).delete();
                goOn(night, reconciler);
                assertThat(person.resource(web).get()).isNull();
            }
            ManifestTest.runAsReplica(builder(stage, night, kubernetes));
        }
        return needed;
    }

    private static ReconcilerBuilder builder(Stage stage, BadNight night, KubernetesClient kubernetes) {
        return Controller.reconciler(stage, NAMESPACE, true)
                .kubernetes(kubernetes)
                .cluster(night.clusterId())
                .mode(Mode.ENFORCE)
                .audit(record -> {});
    }

    private static void goOn(BadNight night, Reconciler reconciler) {
        night.goOn(reconciler, Duration.ofMinutes(4), Duration.ZERO);
    }

    /** As the platform does. */
    private static void giveAddresses(KubernetesClient platform) {
        List<Node> nodes = platform.nodes().list().getItems();
        for (int i = 0; i < nodes.size(); i++) {
            String address = "172.16.0." + (i + 1);
            platform.nodes()
                    .withName(nodes.get(i).getMetadata().getName())
                    .editStatus(node -> new NodeBuilder(node)
                            .editStatus()
                            .addNewAddress()
                            .withType("InternalIP")
                            .withAddress(address)
                            .endAddress()
                            .endStatus()
                            .build());
        }
    }

    private static Service web() {
        return new ServiceBuilder()
                .withNewMetadata()
                .withNamespace("shop")
                .withName("web")
                .endMetadata()
                .withNewSpec()
                .withType("LoadBalancer")
                .withLoadBalancerClass(ServicePolicy.byClass().loadBalancerClass())
                .addNewPort()
                .withPort(80)
                .withProtocol("TCP")
                .endPort()
                .endSpec()
                .build();
    }

    private static void annotate(KubernetesClient client, Service service, String timeout) {
        client.services()
                .inNamespace(service.getMetadata().getNamespace())
                .withName(service.getMetadata().getName())
                .edit(now -> new ServiceBuilder(now)
                        .editMetadata()
                        .addToAnnotations(ServiceAnnotations.PREFIX + "timeout-server", timeout)
                        .endMetadata()
                        .build());
    }
}
