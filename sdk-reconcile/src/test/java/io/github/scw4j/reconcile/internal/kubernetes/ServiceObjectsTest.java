package io.github.scw4j.reconcile.internal.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.ServiceIngress;
import io.github.scw4j.reconcile.observation.ServicePort;
import io.github.scw4j.reconcile.plan.ServicePatch;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.reconcile.stage.Eventually;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceObjectsTest {
    private static final String NAMESPACE = "default";
    private static final String NAME = "web";

    private final TestKubernetes kubernetes = TestKubernetes.start();
    private final KubernetesClient client = kubernetes.client();
    private final ServiceObjects services = new ServiceObjects(SingleTry.of(client));

    @AfterEach
    void close() {
        kubernetes.close();
    }

    private KubernetesService created() {
        return created("LoadBalancer");
    }

    private KubernetesService created(String type) {
        return KubernetesService.of(client.resource(new ServiceBuilder()
                        .withNewMetadata()
                        .withNamespace(NAMESPACE)
                        .withName(NAME)
                        .addToAnnotations("example.com/team", "blue")
                        .addToAnnotations("old", "1")
                        .addToFinalizers("example.com/theirs")
                        .endMetadata()
                        .withNewSpec()
                        .withType(type)
                        .addNewPort()
                        .withPort(80)
                        .withTargetPort(new IntOrString(8080))
                        .endPort()
                        .endSpec()
                        .build())
                .create());
    }

    private KubernetesService patch(KubernetesService seen, UnaryOperator<ServicePatch.Builder> patch) {
        return services.patch(seen, patch.apply(ServicePatch.builder()).build(), () -> {});
    }

    private void edit(UnaryOperator<ServiceBuilder> change) {
        client.services()
                .inNamespace(NAMESPACE)
                .withName(NAME)
                .edit(service -> change.apply(new ServiceBuilder(service)).build());
    }

    private KubernetesService there() {
        return KubernetesService.of(
                client.services().inNamespace(NAMESPACE).withName(NAME).require());
    }

    private boolean isThere() {
        return client.services().inNamespace(NAMESPACE).withName(NAME).get() != null;
    }

    @Test
    void onePatchChangesAllThatItNamesAndNothingElse() {
        KubernetesService seen = created();
        ServicePatch patch = ServicePatch.builder()
                .putAnnotation("service.beta.kubernetes.io/scw-loadbalancer-id", "fr-par-1/1")
                .addRemovedAnnotation("old")
                .addRemovedAnnotation("never/there")
                .finalizer(ServicePolicy.FINALIZER)
                .ingress(List.of(
                        new ServiceIngress(Optional.of("51.15.1.2"), Optional.empty(), Optional.empty()),
                        ServiceIngress.hostname("lb.example.org")))
                .build();

        KubernetesService written = services.patch(seen, patch, () -> {});

        assertThat(written).isEqualTo(there());
        assertThat(written.toBuilder().resourceVersion(seen.resourceVersion()).build())
                .as("as the plan said it would be")
                .isEqualTo(patch.applyTo(seen));
        assertThat(written.annotations()).containsEntry("example.com/team", "blue");
        assertThat(written.finalizers()).containsExactlyInAnyOrder("example.com/theirs", ServicePolicy.FINALIZER);
    }

    @Test
    void aWriteAfterSomebodyElsesIsRefused() {
        KubernetesService seen = created();
        edit(service ->
                service.editMetadata().addToFinalizers("example.com/another").endMetadata());

        assertThatThrownBy(() -> patch(seen, patch -> patch.finalizer(ServicePolicy.FINALIZER)))
                .isInstanceOf(KubernetesClientException.class);
        assertThatThrownBy(() -> patch(seen, patch -> patch.ingress(List.of(ServiceIngress.ip("51.15.1.2", "VIP")))))
                .isInstanceOf(KubernetesClientException.class);
        assertThat(there().finalizers()).containsExactlyInAnyOrder("example.com/theirs", "example.com/another");
        assertThat(there().ingress()).isEmpty();
    }

    @Test
    void aPatchOfNothingSendsNothing() {
        KubernetesService seen = created();

        KubernetesService written = services.patch(
                seen,
                ServicePatch.builder()
                        .putAnnotation("example.com/team", "blue")
                        .ingress(List.of())
                        .build(),
                () -> {
                    throw new AssertionError("sent");
                });

        assertThat(written).isEqualTo(seen);
    }

    @Test
    void theModeOfAnAddressIsWrittenWhereKubernetesKnowsIt() {
        List<ServiceIngress> wanted = List.of(ServiceIngress.ip("51.15.1.2", "Proxy"));

        KubernetesService written = patch(created(), patch -> patch.ingress(wanted));

        assertThat(written.ingress())
                .isEqualTo(
                        TestKubernetes.isReal() // 1.20, which drops it
                                ? List.of(new ServiceIngress(
                                        Optional.of("51.15.1.2"), Optional.empty(), Optional.empty()))
                                : wanted);
    }

    @Test
    void theStatusGoesFirstAndEachRequestCounts() {
        KubernetesService seen = patch(
                created(),
                patch -> patch.finalizer(ServicePolicy.FINALIZER)
                        .ingress(List.of(ServiceIngress.ip("51.15.1.2", "VIP"))));
        AtomicInteger requests = new AtomicInteger();

        KubernetesService written = services.patch(
                seen,
                ServicePatch.builder()
                        .ingress(List.of())
                        .addRemovedFinalizer(ServicePolicy.FINALIZER)
                        .build(),
                requests::incrementAndGet);

        assertThat(requests).hasValue(2);
        assertThat(written.ingress()).isEmpty();
        assertThat(written.finalizers()).containsExactly("example.com/theirs");
    }

    @Test
    void aServiceThatIsDeletedStaysUntilItsLastFinalizerIsTakenAway() {
        patch(created(), patch -> patch.finalizer(ServicePolicy.FINALIZER));
        client.services().inNamespace(NAMESPACE).withName(NAME).delete();
        KubernetesService leaving = there();
        assertThat(leaving.deleting()).isTrue();

        KubernetesService ours = patch(leaving, patch -> patch.addRemovedFinalizer(ServicePolicy.FINALIZER));
        assertThat(isThere()).as("somebody else's is left").isTrue();
        patch(ours, patch -> patch.addRemovedFinalizer("example.com/theirs"));

        Eventually.isTrue("it is gone", () -> !isThere());
        assertThatThrownBy(() -> patch(ours, patch -> patch.putAnnotation("a", "b")))
                .isInstanceOfSatisfying(
                        KubernetesClientException.class,
                        e -> assertThat(e.getCode()).isEqualTo(404));
    }

    @Test
    void portsGetNodePorts() {
        KubernetesService service = created();
        edit(change -> change.editSpec()
                .addNewPort()
                .withName("more")
                .withPort(443)
                .endPort()
                .editFirstPort()
                .withName("first")
                .endPort()
                .endSpec());

        assertThat(service.ports())
                .extracting(ServicePort::nodePort)
                .allSatisfy(port -> assertThat(port).isBetween(30_000, 32_767));
        assertThat(there().ports())
                .extracting(ServicePort::nodePort)
                .doesNotHaveDuplicates()
                .contains(service.ports().get(0).nodePort())
                .allSatisfy(port -> assertThat(port).isBetween(30_000, 32_767));
    }

    @Test
    void aListHasThoseAloneThatHaveALoadBalancerOrWaitForItsEnd() {
        KubernetesService service = created("NodePort");
        ListedKubernetes listed = new ListedKubernetes(client);
        assertThat(listed.services()).isEmpty();

        KubernetesService marked = patch(service, patch -> patch.finalizer(ServicePolicy.STANDARD_FINALIZER));
        assertThat(listed.services()).containsExactly(marked);

        patch(marked, patch -> patch.addRemovedFinalizer(ServicePolicy.STANDARD_FINALIZER));
        edit(change -> change.editSpec().withType("LoadBalancer").endSpec());
        assertThat(listed.services()).extracting(KubernetesService::path).containsExactly("default/web");
    }

    @Test
    void aWatchTellsOfWhatPlannersLookAtAndNotOfTheStatus() {
        AtomicInteger changes = new AtomicInteger();
        try (WatchedKubernetes watched = new WatchedKubernetes(client, true, changes::incrementAndGet)) {
            Eventually.isTrue("the watch is there", () -> isWatching(watched));
            Eventually.isTrue("that is told", () -> changes.get() == 1);

            KubernetesService seen = created();
            Eventually.isTrue("a new one is told", () -> changes.get() == 2);

            KubernetesService shown = patch(seen, patch -> patch.ingress(List.of(ServiceIngress.ip("1.2.3.4", "VIP"))));
            watched.wrote(shown);
            assertThat(watched.services()).as("one's own write, at once").containsExactly(shown);

            edit(change -> change.editMetadata().addToAnnotations("a", "b").endMetadata());
            Eventually.isTrue(
                    "somebody else's is seen",
                    () -> watched.services().get(0).annotations().containsKey("a"));
            Eventually.isTrue("and told, without the status", () -> changes.get() == 3);

            client.services().inNamespace(NAMESPACE).withName(NAME).delete();
            Eventually.isTrue("a deletion is told", () -> changes.get() == 4);
        }
    }

    private static boolean isWatching(WatchedKubernetes watched) {
        try {
            return watched.services().isEmpty() && watched.nodes().isEmpty();
        } catch (IllegalStateException e) {
            return false; // not yet
        }
    }

    @Test
    void aServiceThatNobodyServesIsNotToldOf() {
        AtomicInteger changes = new AtomicInteger();
        Changes<Service> handler = new Changes<>(LoadBalancedServices::seen, changes::incrementAndGet);
        Service plain = new ServiceBuilder()
                .withNewMetadata()
                .withName(NAME)
                .endMetadata()
                .withNewSpec()
                .withType("ClusterIP")
                .endSpec()
                .build();
        Service balanced = new ServiceBuilder(plain)
                .editSpec()
                .withType("LoadBalancer")
                .endSpec()
                .build();

        handler.onAdd(plain);
        handler.onUpdate(plain, plain);
        handler.onDelete(plain, false);
        assertThat(changes).hasValue(0);

        handler.onUpdate(plain, balanced);
        handler.onUpdate(balanced, plain);
        assertThat(changes).hasValue(2);
    }
}
