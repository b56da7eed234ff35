package io.github.scw4j.samples.application;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.playground.Kubelets;
import io.github.scw4j.playground.MockKubernetes;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.time.Duration;

/**
 * That of a cluster of the embedded Scaleway, where nothing runs: fabric8's mock keeps what is written to it, and kubelets and the
 * controller of Deployments are played.
 */
final class PlayedInside implements Inside {

    private final EmbeddedScaleway scaleway;
    private final MockKubernetes mock = MockKubernetes.start();
    private final Kubelets kubelets;

    PlayedInside(EmbeddedScaleway scaleway, String clusterId) {
        this.scaleway = scaleway;
        this.kubelets = new Kubelets(mock.client(), scaleway, clusterId);
        kubelets.play();
    }

    @Override
    public KubernetesClient kubernetes() {
        return mock.client();
    }

    @Override
    public NodePolicy nodes() {
        return NodePolicy.selfManaged();
    }

    @Override
    public void pass(Duration time) {
        scaleway.clock().advance(time);
        kubelets.play();
        mock.client().apps().deployments().inAnyNamespace().list().getItems().forEach(this::run);
    }

    private void run(Deployment deployment) {
        mock.client()
                .resource(deployment)
                .editStatus(now -> new DeploymentBuilder(now)
                        .editOrNewStatus()
                        .withReplicas(now.getSpec().getReplicas())
                        .withReadyReplicas(now.getSpec().getReplicas())
                        .endStatus()
                        .build());
    }

    @Override
    public void close() {
        mock.close();
    }
}
