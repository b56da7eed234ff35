package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.change.ChangeClassifier;
import io.github.scw4j.k8s.change.ClassifiedChange;
import io.github.scw4j.k8s.cluster.UpdateCluster;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesGuideTest extends GuideTest {

    @Test
    void askedBeforeItIsMade() {
        String clusterId = seeded.id();
        // tag::ask
        ChangeClassifier classifier = k8s.changes().classifier(clusterId);
        List<ClassifiedChange> changes = classifier.update(UpdateCluster.builder()
                .name("shop")
                .featureGates(List.of("HPAScaleToZero"))
                .build());
        changes.forEach(System.out::println);
        // end::ask
        assertThat(changes)
                .extracting(ClassifiedChange::toString)
                .containsExactly(
                        "name: \"web\" to \"shop\": control plane redeployed: a rename redeploys the control plane and system"
                                + " pods: one to two hours of possible disturbance",
                        "featureGates: \"\" to \"HPAScaleToZero\": API server restarts: the API server restarts to know of it");
        // tag::line
        if (ChangeClass.worstOf(changes).compareTo(ChangeClass.IN_PLACE) > 0) {
            System.out.println("not without asking");
        }
        // end::line
        assertThat(k8s.clusters().get(clusterId).name()).isEqualTo("web");
    }
}
