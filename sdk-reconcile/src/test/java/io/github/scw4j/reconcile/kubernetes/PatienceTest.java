package io.github.scw4j.reconcile.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.github.scw4j.reconcile.internal.kubernetes.SingleTry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest extends ClusterAccessScene {
    @Test
    void rightsThatComeAndGoForAWhileAreWaitedFor() {
        answers(403, 200, 403, 401, 403, 200);
        try (KubernetesClient kubernetes = connect(access -> access.permissionPatience(Duration.ofMinutes(1)))) {
            kubernetes.nodes().list();
            kubernetes.nodes().list();
            kubernetes.nodes().list();
        }

        assertThat(requestsTo(NODES)).hasSize(7);
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void patienceEndsAndFromThenOnARefusalFailsAtOnce() {
        answers(403);
        try (KubernetesClient kubernetes = connect(access -> access.permissionPatience(Duration.ofMinutes(1)))) {
            assertThat(refused(kubernetes)).hasMessageContaining("permission set KubernetesReadOnly");
            assertThat(time.passed()).isEqualTo(Duration.ofMinutes(1));
            assertThat(requestsTo(NODES)).hasSize(31);

            assertThat(refused(kubernetes)).hasMessageContaining("permission set KubernetesReadOnly");
            assertThat(requestsTo(NODES)).hasSize(32);
        }
    }

    @Test
    void patienceBeginsAnewWithAnotherKey() {
        answers(200, 403, 200);
        try (KubernetesClient kubernetes = connect(access -> access.permissionPatience(Duration.ofMinutes(1)))) {
            kubernetes.nodes().list();
            time.pass(Duration.ofHours(1));
            key.current = NEXT_KEY;
            kubernetes.nodes().list();
        }

        assertThat(time.passed()).isEqualTo(Duration.ofHours(1).plusSeconds(2));
        assertThat(keysSeen()).containsExactly("Bearer " + KEY, "Bearer " + NEXT_KEY, "Bearer " + NEXT_KEY);
    }

    @Test
    void viewsOfTheClientAreAsPatient() {
        answers(403, 200);
        try (KubernetesClient kubernetes = connect(access -> access.permissionPatience(Duration.ofMinutes(1)))) {
            SingleTry.of(kubernetes).nodes().list();
        }

        assertThat(requestsTo(NODES)).hasSize(2);
    }

    @Test
    void aWatchIsAsPatientAndThenRefusedInFabric8sWords() {
        answers(403);
        try (KubernetesClient kubernetes = connect(access -> access.permissionPatience(Duration.ofSeconds(4)))) {
            assertThatThrownBy(() -> kubernetes.nodes().watch(new Watcher<Node>() {
                        @Override
                        public void eventReceived(Action action, Node node) {}

                        @Override
                        public void onClose(WatcherException cause) {}
                    }))
                    .isInstanceOfSatisfying(
                            KubernetesClientException.class,
                            refused -> assertThat(refused.getCode()).isEqualTo(403))
                    .hasMessageContaining("Forbidden");
        }
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void impossiblePatienceIsRefused() {
        ClusterAccess access = ClusterAccess.of(client, cluster);

        assertThatThrownBy(() -> access.permissionPatience(Duration.ofMinutes(11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT11M")
                .hasMessageContaining("PT10M");
        assertThatThrownBy(() -> access.permissionPatience(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
