package io.github.scw4j.reconcile.internal.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.plan.NodePatch;
import io.github.scw4j.reconcile.stage.Eventually;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NodeObjectsTest {
    private static final String NAME = "node-1";

    private final TestKubernetes kubernetes = TestKubernetes.start();
    private final KubernetesClient client = kubernetes.client();
    private final NodeObjects nodes = new NodeObjects(SingleTry.of(client));

    @AfterEach
    void close() {
        kubernetes.close();
    }

    private KubernetesNode created() {
        return KubernetesNode.of(client.resource(new NodeBuilder()
                        .withNewMetadata()
                        .withName(NAME)
                        .addToLabels("example.com/team", "blue")
                        .addToLabels("old", "1")
                        .endMetadata()
                        .withNewSpec()
                        .addNewTaint()
                        .withKey("example.com/team")
                        .withValue("blue")
                        .withEffect("NoExecute")
                        .endTaint()
                        .endSpec()
                        .withNewStatus()
                        .addNewAddress()
                        .withType("Hostname")
                        .withAddress("old")
                        .endAddress()
                        .endStatus()
                        .build())
                .create());
    }

    private KubernetesNode patch(KubernetesNode seen, NodePatch patch) {
        return nodes.patch(seen, patch, () -> {});
    }

    private Node there() {
        return client.nodes().withName(NAME).require();
    }

    @Test
    void onePatchChangesAllThatItNamesAndNothingElse() {
        KubernetesNode seen = created();
        NodePatch patch = NodePatch.builder()
                .putLabel("topology.kubernetes.io/zone", "fr-par-1")
                .addRemovedLabel("old")
                .addRemovedLabel("never/there")
                .putAnnotation("scw4j.github.io/note", "x")
                .addTaint(NodeTaint.of("scw4j.github.io/test", "", TaintEffect.NO_SCHEDULE))
                .unschedulable(true)
                .providerId("scaleway://instance/fr-par-1/1")
                .addresses(List.of(new NodeAddress("InternalIP", "10.0.0.1"), new NodeAddress("Hostname", NAME)))
                .build();

        KubernetesNode written = patch(seen, patch);

        assertThat(written).isEqualTo(KubernetesNode.of(there()));
        assertThat(written.toBuilder().resourceVersion(seen.resourceVersion()).build())
                .as("as the plan said it would be")
                .isEqualTo(
                        patch.applyTo(seen).toBuilder().taints(written.taints()).build());
        assertThat(written.labels())
                .containsEntry("example.com/team", "blue")
                .containsEntry("topology.kubernetes.io/zone", "fr-par-1")
                .doesNotContainKey("old");
        assertThat(written.taints()).extracting(NodeTaint::key).contains("example.com/team", "scw4j.github.io/test");
    }

    @Test
    void aWriteAfterSomebodyElsesIsRefused() {
        KubernetesNode seen = created();
        client.nodes()
                .withName(NAME)
                .edit(node -> new NodeBuilder(node)
                        .editMetadata()
                        .addToLabels("example.com/team", "red")
                        .endMetadata()
                        .build());

        assertThatThrownBy(
                        () -> patch(seen, NodePatch.builder().putLabel("a", "b").build()))
                .isInstanceOf(KubernetesClientException.class);
        assertThat(there().getMetadata().getLabels())
                .containsEntry("example.com/team", "red")
                .doesNotContainKey("a");
    }

    @Test
    void aPatchOfNothingSendsNothing() {
        KubernetesNode seen = created();

        KubernetesNode written = nodes.patch(
                seen, NodePatch.builder().putLabel("example.com/team", "blue").build(), () -> {
                    throw new AssertionError("sent");
                });

        assertThat(written).isEqualTo(seen);
    }

    @Test
    void anotherObjectOfTheSameNameIsNotDeleted() {
        created();

        assertThatThrownBy(() -> nodes.delete(NAME, UUID.randomUUID().toString()))
                .isInstanceOfSatisfying(
                        KubernetesClientException.class,
                        e -> assertThat(e.getCode()).isEqualTo(409));
        assertThat(there()).isNotNull();

        nodes.delete(NAME, there().getMetadata().getUid());

        assertThat(client.nodes().withName(NAME).get()).isNull();
    }

    @Test
    void recordsAreWrittenKeyByKeyAndUponWhatWasRead() {
        ClusterRecords records = new ClusterRecords(SingleTry.of(client), "kube-system", "scw4j-reconcile");
        ClusterRecords others = new ClusterRecords(SingleTry.of(client), "kube-system", "scw4j-reconcile");
        assertThat(records.read()).isEmpty();
        records.write(Map.of("a", "1", "b", "2"));
        others.read();
        records.write(Map.of("a", "", "c", "3"));

        assertThatThrownBy(() -> others.write(Map.of("b", "9"))).isInstanceOf(KubernetesClientException.class);
        assertThat(others.read()).isEqualTo(Map.of("b", "2", "c", "3"));
    }

    @Test
    void aWatchHasOnesOwnWritesAtOnceAndThoseOfOthersSoon() {
        KubernetesNode seen = created();
        try (WatchedKubernetes watched = new WatchedKubernetes(client, false, () -> {})) {
            Eventually.isTrue("the watch is there", () -> isThere(watched));

            watched.wrote(patch(seen, NodePatch.builder().putLabel("mine", "1").build()));
            assertThat(watched.nodes().get(0).labels()).containsEntry("mine", "1");

            client.nodes()
                    .withName(NAME)
                    .edit(node -> new NodeBuilder(node)
                            .editMetadata()
                            .addToLabels("theirs", "1")
                            .endMetadata()
                            .build());
            Eventually.isTrue(
                    "theirs is seen",
                    () -> watched.nodes().get(0).labels().keySet().containsAll(Set.of("mine", "theirs")));
        }
    }

    @Test
    void allThatPlannersGoByIsToldOfAndNoHeartbeat() {
        AtomicInteger changes = new AtomicInteger();
        Changes<Node> handler = new Changes<>(WatchedKubernetes::withoutHeartbeat, changes::incrementAndGet);
        Node before = ready("True", "2026-01-01T00:00:00Z");

        List.of(
                        ready("False", "2026-01-01T00:00:00Z"),
                        new NodeBuilder(before)
                                .editMetadata()
                                .addToLabels("a", "b")
                                .endMetadata()
                                .build(),
                        new NodeBuilder(before)
                                .editOrNewSpec()
                                .addNewTaint("NoSchedule", "example.com/a", null, "b")
                                .endSpec()
                                .build(),
                        new NodeBuilder(before)
                                .editStatus()
                                .addNewAddress("10.0.0.9", "InternalIP")
                                .endStatus()
                                .build())
                .forEach(after -> handler.onUpdate(before, after));
        assertThat(changes).hasValue(4);

        handler.onUpdate(before, ready("True", "2026-01-01T00:05:00Z"));
        assertThat(changes).as("a heartbeat is not").hasValue(4);
    }

    private static Node ready(String status, String heartbeat) {
        return new NodeBuilder()
                .withNewMetadata()
                .withName(NAME)
                .withResourceVersion(heartbeat)
                .endMetadata()
                .withNewStatus()
                .addNewCondition()
                .withType("Ready")
                .withStatus(status)
                .withLastHeartbeatTime(heartbeat)
                .withLastTransitionTime("2026-01-01T00:00:00Z")
                .endCondition()
                .endStatus()
                .build();
    }

    private static boolean isThere(WatchedKubernetes watched) {
        try {
            return !watched.nodes().isEmpty() && watched.leases().isEmpty();
        } catch (IllegalStateException e) {
            return false; // not yet
        }
    }
}
