package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.reconcile.deletion.ClusterResources;
import io.github.scw4j.reconcile.deletion.DeletionPreview;
import io.github.scw4j.reconcile.deletion.Leftovers;
import io.github.scw4j.reconcile.deletion.ResourceFate;
import io.github.scw4j.reconcile.deletion.ResourceReader;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeletingGuideTest extends GuideTest {

    @Test
    void lookedAtBeforeAndAfter() {
        String clusterId = seeded.id();
        String projectId = scaleway.projectId();
        String lb = scaleway.loadBalancers()
                .seed(LoadBalancerSeed.named(clusterId + "_svc"))
                .id();
        // tag::preview
        ClusterResources observed = ResourceReader.of(client).cluster(clusterId);
        DeletionPreview preview = DeletionPreview.of(observed, AdditionalResources.DELETE);
        System.out.println(preview);
        // end::preview
        assertThat(preview.goes()).extracting(ResourceFate::id).contains(clusterId, lb);

        k8s.clusters().delete(clusterId, AdditionalResources.KEEP);
        scaleway.clock().advance(Duration.ofMinutes(10));
        // tag::leftovers
        Leftovers leftovers = Leftovers.of(ResourceReader.of(client).project(projectId));
        System.out.println(leftovers);
        // end::leftovers
        assertThat(leftovers.resources()).extracting(ResourceFate::id).contains(lb);
    }
}
