package io.github.scw4j.samples.controller;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBinding;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.kubernetes.api.model.rbac.RoleRef;
import io.fabric8.kubernetes.api.model.rbac.Subject;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.github.scw4j.reconcile.Reconciler;
import io.github.scw4j.reconcile.ReconcilerBuilder;
import io.github.scw4j.reconcile.listener.ReconcileListener;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.Program;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Deployment of the sample controller, and that its service account may do what the controller does, and nothing else. */
class ManifestTest {
    private static final String NAMESPACE = "scw4j";

    private final Manifest manifest = Manifest.read("controller.yaml");

    private <T> Stream<T> all(Class<T> kind) {
        return manifest.all(kind);
    }

    private <T> T only(Class<T> kind) {
        List<T> found = all(kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void twoReplicasRunWithTheServiceAccountAndTheKey() {
        Deployment deployment = only(Deployment.class);
        var pod = deployment.getSpec().getTemplate();

        assertThat(deployment.getSpec().getReplicas()).isEqualTo(2);
        assertThat(pod.getMetadata().getLabels())
                .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels());
        assertThat(pod.getSpec().getServiceAccountName())
                .isEqualTo(only(ServiceAccount.class).getMetadata().getName());
        var container = pod.getSpec().getContainers().get(0);
        assertThat(container.getCommand()).endsWith(Controller.class.getName());
        assertThat(container.getArgs())
                .contains("--live", "--service-account", "--namespace=" + NAMESPACE, "--mode=dry-run");
        Secret secret = only(Secret.class);
        assertThat(container.getEnvFrom().get(0).getSecretRef().getName())
                .isEqualTo(secret.getMetadata().getName());
        assertThat(secret.getStringData()).containsKeys("SCW_ACCESS_KEY", "SCW_SECRET_KEY", "SCW_DEFAULT_REGION");
        assertThat(Stream.of(deployment, secret, only(ServiceAccount.class))
                        .map(object -> object.getMetadata().getNamespace()))
                .containsOnly(NAMESPACE);
    }

    @Test
    void itsArgumentsAreThoseOfTheProgram() {
        String[] arguments = only(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0)
                .getArgs()
                .toArray(String[]::new);

        StringWriter help = new StringWriter();
        Program.run(
                Controller::commandLine,
                new PrintWriter(help, true),
                new PrintWriter(help, true),
                Stream.concat(Stream.of(arguments), Stream.of("--help")).toArray(String[]::new));

        assertThat(help.toString()).startsWith("Usage: controller");
    }

    @Test
    void everyRoleIsBoundToTheServiceAccount() {
        Stream<String> roles = Stream.concat(
                all(ClusterRole.class)
                        .map(role -> "/ClusterRole/" + role.getMetadata().getName()),
                all(Role.class)
                        .map(role -> role.getMetadata().getNamespace() + "/Role/"
                                + role.getMetadata().getName()));
        Stream<String> bound = Stream.concat(
                all(ClusterRoleBinding.class).map(binding -> bound("", binding.getRoleRef(), binding.getSubjects())),
                all(RoleBinding.class)
                        .map(binding -> bound(
                                binding.getMetadata().getNamespace(), binding.getRoleRef(), binding.getSubjects())));

        assertThat(bound).containsExactlyInAnyOrderElementsOf(roles.toList());
    }

    private String bound(String namespace, RoleRef role, List<Subject> subjects) {
        ServiceAccount account = only(ServiceAccount.class);
        assertThat(subjects).singleElement().satisfies(subject -> {
            assertThat(subject.getKind()).isEqualTo("ServiceAccount");
            assertThat(subject.getName()).isEqualTo(account.getMetadata().getName());
            assertThat(subject.getNamespace()).isEqualTo(account.getMetadata().getNamespace());
        });
        return namespace + "/" + role.getKind() + "/" + role.getName();
    }

    @Test
    void theServiceAccountMayDoWhatTheControllerDoesAndNothingElse() throws Exception {
        Set<Permission> granted = manifest.granted();

        Set<Permission> needed = neededByTwoBadNightsAndTwoReplicas();

        assertThat(needed)
                .isNotEmpty()
                .allSatisfy(permission ->
                        assertThat(granted).as("missing: " + permission).anyMatch(rule -> rule.allows(permission)));
        assertThat(granted)
                .allSatisfy(
                        rule -> assertThat(needed).as("superfluous: " + rule).anyMatch(rule::allows));
    }

    private static Set<Permission> neededByTwoBadNightsAndTwoReplicas() throws InterruptedException {
        Set<Permission> needed = ConcurrentHashMap.newKeySet();
        Interceptor recorder = Permission.recorder(needed);
        try (Stage stage = Stage.embedded(EmbeddedScaleway.builder(), UnaryOperator.identity());
                BadNight night = new BadNight(stage.scaleway().orElseThrow(), stage.client());
                KubernetesClient kubernetes = night.newClient(recorder)) {
            // What is told of the cluster a second time counts on from the first.
            for (int nights = 0; nights < 2; nights++) {
                ControllerView view =
                        new ControllerView(Terminal.on(new PrintWriter(new StringWriter(), true), stage.clock()));
                try (Reconciler reconciler =
                        reconciler(stage, night, kubernetes).listener(view).build()) {
                    night.live(reconciler, view, Duration.ZERO);
                }
            }
            assertThat(night.replacements()).isEqualTo(2);
            hiccupTwice(stage, night, reconciler(stage, night, kubernetes));
            runAsReplica(reconciler(stage, night, kubernetes));
            runAsReplica(reconciler(stage, night, kubernetes));
        }
        return needed;
    }

    /** What is told of a node a second time, with other words, changes the Event of the first. */
    private static void hiccupTwice(Stage stage, BadNight night, ReconcilerBuilder builder) {
        EmbeddedNode node = stage.scaleway()
                .orElseThrow()
                .k8s()
                .cluster(night.clusterId())
                .nodes()
                .get(0);
        try (Reconciler reconciler = builder.build()) {
            for (int hiccups = 0; hiccups < 2; hiccups++) {
                node.becomes("not_ready", Duration.ofMinutes(2));
                night.goOn(reconciler, Duration.ofMinutes(10), Duration.ZERO);
            }
        }
    }

    private static ReconcilerBuilder reconciler(Stage stage, BadNight night, KubernetesClient kubernetes) {
        return Controller.reconciler(stage, NAMESPACE, false)
                .kubernetes(kubernetes)
                .cluster(night.clusterId())
                .mode(Mode.ENFORCE)
                .audit(record -> {});
    }

    static void runAsReplica(ReconcilerBuilder builder) throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        try (Reconciler replica = builder.listener(new ReconcileListener() {
                    @Override
                    public void ended(Round round) {
                        if (round.observation().isPresent()) {
                            seen.countDown();
                        }
                    }
                })
                .interval(Duration.ofMillis(100))
                .build()) {
            replica.start();
            assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
