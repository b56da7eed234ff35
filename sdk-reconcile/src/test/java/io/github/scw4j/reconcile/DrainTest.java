package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.policy.v1beta1.PodDisruptionBudgetBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.reconcile.internal.kubernetes.DrainRound;
import io.github.scw4j.reconcile.internal.kubernetes.Drains;
import io.github.scw4j.reconcile.internal.kubernetes.SingleTry;
import io.github.scw4j.reconcile.observation.DrainProgress;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrainTest {
    private static final String NODE = "node-1";

    private final TestKubernetes kubernetes = TestKubernetes.start();
    private final KubernetesClient client = kubernetes.client();
    private Drains drains;

    @BeforeEach
    void begin() {
        drains = new Drains(SingleTry.of(client));
    }

    @AfterEach
    void close() {
        kubernetes.close();
    }

    private static PodBuilder pod(String name) {
        return new PodBuilder()
                .withNewMetadata()
                .withNamespace("default")
                .withName(name)
                .addToLabels("app", name)
                .endMetadata()
                .withNewSpec()
                .withNodeName(NODE)
                .withTerminationGracePeriodSeconds(0L)
                .addNewContainer()
                .withName("main")
                .withImage("none")
                .endContainer()
                .endSpec();
    }

    private void start(PodBuilder pod) {
        // Pods that do not run yet are evicted whatever budgets say.
        client.resource(client.resource(pod.build()).create())
                .editStatus(created -> new PodBuilder(created)
                        .withNewStatus()
                        .withPhase("Running")
                        .endStatus()
                        .build());
    }

    private List<String> podNames() {
        return client.pods().inNamespace("default").list().getItems().stream()
                .map(Pod::getMetadata)
                .map(metadata -> metadata.getName())
                .toList();
    }

    private void protect(String pod, String budget) {
        if (!TestKubernetes.isReal()) {
            kubernetes.mock().protect("default", pod, budget);
            return;
        }
        client.policy()
                .v1beta1()
                .podDisruptionBudget()
                .resource(new PodDisruptionBudgetBuilder()
                        .withNewMetadata()
                        .withNamespace("default")
                        .withName(budget)
                        .endMetadata()
                        .withNewSpec()
                        .withMinAvailable(new IntOrString(1))
                        .withNewSelector()
                        .addToMatchLabels("app", pod)
                        .endSelector()
                        .endSpec()
                        .build())
                .create();
    }

    @Test
    void podsAreAskedToLeaveAndThoseOfDaemonSetsAndOfTheKubeletStay() {
        start(pod("web"));
        start(pod("agent")
                .editMetadata()
                .addNewOwnerReference()
                .withApiVersion("apps/v1")
                .withKind("DaemonSet")
                .withName("agent")
                .withUid("d0f6a4a2-0b1e-4a38-9b1b-2b8f0a4b7a11")
                .withController(true)
                .endOwnerReference()
                .endMetadata());
        start(pod("static")
                .editMetadata()
                .addToAnnotations("kubernetes.io/config.mirror", "x")
                .endMetadata());
        start(pod("elsewhere").editSpec().withNodeName("node-2").endSpec());

        DrainRound round = drains.evict(NODE, 10);

        assertThat(round).hasToString("1 of 1 evicted, 0 left");
        assertThat(podNames()).containsExactlyInAnyOrder("agent", "static", "elsewhere");
        assertThat(drains.progress(List.of(NODE)))
                .containsExactly(Map.entry(NODE, new DrainProgress(0, 0, Optional.empty())));
    }

    @Test
    void aDisruptionBudgetIsHonouredAndNamed() {
        start(pod("web"));
        start(pod("db"));
        protect("db", "db-budget");

        DrainRound round = drains.evict(NODE, 10);

        assertThat(round).hasToString("1 of 2 evicted, 1 left, blocked by disruption budget default/db-budget");
        assertThat(podNames()).containsExactly("db");
        assertThat(drains.progress(List.of(NODE)).get(NODE).blockedBy())
                .contains("disruption budget default/db-budget");
    }

    @Test
    void whatWasRefusedIsForgottenOnceTheNodeIsNotDrainedAnyMore() {
        start(pod("db"));
        protect("db", "db-budget");
        drains.evict(NODE, 10);

        drains.progress(List.of());

        assertThat(drains.progress(List.of(NODE)).get(NODE).blockedBy()).isEmpty();
    }

    @Test
    void noMoreArePutOutInARoundThanTheBudgetAllows() {
        start(pod("web-1"));
        start(pod("web-2"));
        start(pod("web-3"));

        DrainRound round = drains.evict(NODE, 2);

        assertThat(round).hasToString("2 of 2 evicted, 1 left");
        assertThat(drains.progress(List.of(NODE)).get(NODE).evictable()).isOne();
    }
}
