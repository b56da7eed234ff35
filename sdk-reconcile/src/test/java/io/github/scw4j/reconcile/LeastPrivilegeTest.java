package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.RequestConfigBuilder;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.reconcile.stage.Eventually;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The roles that the guide gives are enough: a mock allows everything, so this needs a real API server. */
class LeastPrivilegeTest {
    private static final String USER = "scw4j";
    private static final String NAMESPACE = "scw4j";

    @Test
    void theRolesOfTheGuideAreEnoughToHealToServeAndToBeElected() throws IOException {
        assumeTrue(TestKubernetes.isReal(), "a mock allows everything: this needs a real API server");
        try (Stage stage = Stage.withNodes(5)) {
            KubernetesClient admin = stage.kubernetes().client();
            admin.resource(new NamespaceBuilder()
                            .withNewMetadata()
                            .withName(NAMESPACE)
                            .endMetadata()
                            .build())
                    .createOr(existing -> existing.update());
            List<HasMetadata> roles = admin.load(new ByteArrayInputStream(yaml().getBytes(StandardCharsets.UTF_8)))
                    .items();
            roles.forEach(role -> {
                admin.resource(role).createOr(existing -> existing.update());
                bind(admin, role);
            });
            KubernetesClient restricted = admin.newClient(
                            new RequestConfigBuilder(admin.getConfiguration().getRequestConfig())
                                    .withImpersonateUsername(USER)
                                    .build())
                    .adapt(KubernetesClient.class);
            Reconciler reconciler = stage.reconciler(stage.scalewayClient(), restricted)
                    .nodes(NodePolicy.selfManaged())
                    .autoheal(AutohealPolicy.defaults())
                    .services(ServicePolicy.soleController())
                    .mode(Mode.ENFORCE)
                    .namespace(NAMESPACE)
                    .leaseDuration(Duration.ofSeconds(3))
                    .scheduler(stage.scaleway().clock().scheduler())
                    .build();
            Service web = admin.resource(service()).create();
            stage.goOn(reconciler, Duration.ofMinutes(5), Duration.ofSeconds(30));
            assertThat(KubernetesService.of(admin.resource(web).get()).ingress())
                    .as("it is served")
                    .isNotEmpty();
            admin.resource(web).delete();
            stage.goOn(reconciler, Duration.ofMinutes(5), Duration.ofSeconds(30));
            assertThat(admin.resource(web).get()).as("it is gone").isNull();
            stage.node(0).breaks();
            stage.goOn(reconciler, Duration.ofMinutes(50), Duration.ofSeconds(30));
            reconciler.start();
            Eventually.isTrue("it is elected", reconciler::isLeading);
            reconciler.close();

            assertThat(stage.scaleway().calls().count("ReplaceNode")).isOne();
            assertThat(stage.audit())
                    .extracting(record -> record.outcome().map(Outcome::result).orElse(Outcome.Result.DONE))
                    .contains(Outcome.Result.DONE)
                    .doesNotContain(Outcome.Result.FORBIDDEN);
            assertThat(stage.events())
                    .extracting(event -> event.getReason())
                    .contains("AutohealRebootStarted", "AutohealReplaceSucceeded", "EnsuredLoadBalancer");
        }
    }

    private static Service service() {
        return new ServiceBuilder()
                .withNewMetadata()
                .withNamespace("default")
                .withName("web")
                .endMetadata()
                .withNewSpec()
                .withType("LoadBalancer")
                .addNewPort()
                .withPort(80)
                .endPort()
                .endSpec()
                .build();
    }

    private static void bind(KubernetesClient admin, HasMetadata role) {
        String name = role.getMetadata().getName();
        if (role.getKind().equals("ClusterRole")) {
            admin.resource(new ClusterRoleBindingBuilder()
                            .withNewMetadata()
                            .withName(name)
                            .endMetadata()
                            .withNewRoleRef("rbac.authorization.k8s.io", "ClusterRole", name)
                            .addNewSubject("rbac.authorization.k8s.io", "User", USER, null)
                            .build())
                    .createOr(existing -> existing.update());
        } else {
            admin.resource(new RoleBindingBuilder()
                            .withNewMetadata()
                            .withNamespace(role.getMetadata().getNamespace())
                            .withName(name)
                            .endMetadata()
                            .withNewRoleRef("rbac.authorization.k8s.io", "Role", name)
                            .addNewSubject("rbac.authorization.k8s.io", "User", USER, null)
                            .build())
                    .createOr(existing -> existing.update());
        }
    }

    /** The block of YAML in the guide. */
    private static String yaml() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "reconciling.md"));
        int start = guide.indexOf("```yaml\n") + "```yaml\n".length();
        return guide.substring(start, guide.indexOf("```", start));
    }
}
