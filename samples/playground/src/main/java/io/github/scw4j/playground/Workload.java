package io.github.scw4j.playground;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.policy.v1beta1.PodDisruptionBudgetBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.List;

/**
 * Plays an application, and what the controllers and the scheduler of Kubernetes do for it: so many pods, of which so many shall be
 * running at least. A pod that is missing is made on a node that takes pods, and the status of the disruption budget is kept up to
 * date, by which the API server lets pods be evicted.
 */
public final class Workload {
    private final KubernetesClient client;
    private final String namespace;
    private final String app;
    private final int replicas;
    private int least;
    private int made;
    private int fewest;

    /**
     * Starts the pods, spread over the nodes.
     *
     * @param app what the pods and their disruption budget are called
     * @param replicas how many pods there are
     * @param least how many of them the disruption budget wants
     */
    public Workload(KubernetesClient client, String namespace, String app, int replicas, int least) {
        this.client = client;
        this.namespace = namespace;
        this.app = app;
        this.replicas = replicas;
        this.least = least;
        this.fewest = replicas;
        client.policy()
                .v1beta1()
                .podDisruptionBudget()
                .resource(new PodDisruptionBudgetBuilder()
                        .withNewMetadata()
                        .withNamespace(namespace)
                        .withName(app)
                        .endMetadata()
                        .withNewSpec()
                        .withMinAvailable(new IntOrString(least))
                        .withNewSelector()
                        .addToMatchLabels("app", app)
                        .endSelector()
                        .endSpec()
                        .build())
                .create();
        fill(replicas);
    }

    /** From now on so many shall be running at least. */
    public void least(int pods) {
        least = pods;
        keepBudget(pods().size());
    }

    /** The pods there are. */
    public List<Pod> pods() {
        return client.pods().inNamespace(namespace).withLabel("app", app).list().getItems();
    }

    /** The fewest that there ever were, as far as it was played. */
    public int fewest() {
        return fewest;
    }

    /** Makes the pods that are missing. */
    public void play() {
        int running = pods().size();
        fewest = Math.min(fewest, running);
        if (running < replicas) {
            fill(replicas - running);
        }
    }

    private void fill(int missing) {
        List<Node> open = client.nodes().list().getItems().stream()
                .filter(Workload::takesPods)
                .toList();
        for (int pod = 0; pod < missing && !open.isEmpty(); pod++) {
            start(open.get(made % open.size()).getMetadata().getName());
        }
        keepBudget(pods().size());
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
                .withNamespace(namespace)
                .withName(app + "-" + made)
                .addToLabels("app", app)
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

    private void keepBudget(int running) {
        client.policy()
                .v1beta1()
                .podDisruptionBudget()
                .inNamespace(namespace)
                .withName(app)
                .editStatus(budget -> new PodDisruptionBudgetBuilder(budget)
                        .withNewStatus()
                        .withObservedGeneration(budget.getMetadata().getGeneration())
                        .withExpectedPods(replicas)
                        .withDesiredHealthy(least)
                        .withCurrentHealthy(running)
                        .withDisruptionsAllowed(Math.max(0, running - least))
                        .endStatus()
                        .build());
    }
}
