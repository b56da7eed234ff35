package io.github.scw4j.reconcile.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.policy.v1beta1.PodDisruptionBudgetBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.List;

/**
 * Pods of one application, of which so many shall be running at least, and what Kubernetes does for them: a pod that is missing is made
 * on a node that takes pods, and the disruption budget's status is kept up to date, by which the API server grants evictions.
 */
public final class Workload {
    private static final String NAMESPACE = "default";
    private static final String APP = "web";

    private final KubernetesClient client;
    private final int replicas;
    private int least;
    private int made;

    /** So many pods, spread over the nodes. */
    public Workload(KubernetesClient client, int replicas, int least) {
        this.client = client;
        this.replicas = replicas;
        this.least = least;
        client.policy()
                .v1beta1()
                .podDisruptionBudget()
                .resource(new PodDisruptionBudgetBuilder()
                        .withNewMetadata()
                        .withNamespace(NAMESPACE)
                        .withName(APP)
                        .endMetadata()
                        .withNewSpec()
                        .withMinAvailable(new IntOrString(least))
                        .withNewSelector()
                        .addToMatchLabels("app", APP)
                        .endSelector()
                        .endSpec()
                        .build())
                .create();
        play();
    }

    /** From now on so many shall be running at least. */
    public void least(int pods) {
        least = pods;
        keepBudget(pods());
    }

    /** The pods there are. */
    public List<Pod> pods() {
        return client.pods().inNamespace(NAMESPACE).withLabel("app", APP).list().getItems();
    }

    /** Checks that no pod is missing that should not, and makes those that are. */
    public void play() {
        List<Pod> running = pods();
        assertThat(made == 0 ? replicas : running.size())
                .as("pods running, of which the budget wants %s", least)
                .isGreaterThanOrEqualTo(least);
        if (running.size() == replicas) {
            return;
        }
        List<Node> open = client.nodes().list().getItems().stream()
                .filter(Workload::takesPods)
                .toList();
        for (int missing = replicas - running.size(); missing > 0 && !open.isEmpty(); missing--) {
            start(open.get(made % open.size()).getMetadata().getName());
        }
        keepBudget(pods());
    }

    private static boolean takesPods(Node node) {
        return !Boolean.TRUE.equals(node.getSpec().getUnschedulable())
                && node.getStatus().getConditions().stream()
                        .anyMatch(condition -> condition.getType().equals("Ready")
                                && condition.getStatus().equals("True"));
    }

    private void start(String node) {
        made++;
        Pod pod = new PodBuilder()
                .withNewMetadata()
                .withNamespace(NAMESPACE)
                .withName(APP + "-" + made)
                .addToLabels("app", APP)
                .endMetadata()
                .withNewSpec()
                .withNodeName(node)
                .withTerminationGracePeriodSeconds(0L)
                .addNewContainer()
                .withName("main")
                .withImage("none")
                .endContainer()
                .endSpec()
                .build();
        client.resource(client.resource(pod).create())
                .editStatus(created -> new PodBuilder(created)
                        .withNewStatus()
                        .withPhase("Running")
                        .addNewCondition()
                        .withType("Ready")
                        .withStatus("True")
                        .endCondition()
                        .endStatus()
                        .build());
    }

    private void keepBudget(List<Pod> running) {
        grant(running.size(), Math.max(0, running.size() - least));
    }

    private void grant(int healthy, int allowed) {
        client.policy()
                .v1beta1()
                .podDisruptionBudget()
                .inNamespace(NAMESPACE)
                .withName(APP)
                .editStatus(budget -> new PodDisruptionBudgetBuilder(budget)
                        .withNewStatus()
                        .withObservedGeneration(budget.getMetadata().getGeneration())
                        .withExpectedPods(replicas)
                        .withDesiredHealthy(least)
                        .withCurrentHealthy(healthy)
                        .withDisruptionsAllowed(allowed)
                        .endStatus()
                        .build());
    }
}
