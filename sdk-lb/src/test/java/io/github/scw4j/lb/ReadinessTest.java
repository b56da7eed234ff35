package io.github.scw4j.lb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.core.waiting.Waiter;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.certificate.Certificate;
import io.github.scw4j.lb.certificate.CertificateReadiness;
import io.github.scw4j.lb.certificate.CertificateStatus;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.loadbalancer.LoadBalancerReadiness;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkAttachment;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkReadiness;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkStatus;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.lb.EmbeddedLoadBalancer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wait reaches its goal, its dead end, and its timeout. */
class ReadinessTest {
    private final EmbeddedClient embedded = new EmbeddedClient();
    private final LoadBalancers api = embedded.loadBalancers();

    @AfterEach
    void stop() {
        embedded.close();
    }

    private Waiter<LoadBalancer> ready(EmbeddedLoadBalancer lb) {
        return api.lbs().waiter(lb.id()).until(LoadBalancerReadiness.ready());
    }

    private Waiter<LoadBalancer> inSync(EmbeddedLoadBalancer lb) {
        return api.lbs().waiter(lb.id()).until(LoadBalancerReadiness.inSync());
    }

    private Backend backend(EmbeddedLoadBalancer lb) {
        return api.backends()
                .create(
                        lb.id(),
                        b -> b.name("web").forwardProtocol(Protocol.HTTP).forwardPort(80));
    }

    @Test
    void aNewLoadBalancerIsWaitedForUntilItIsReady() {
        List<String> seen = new ArrayList<>();
        LoadBalancer made = api.lbs().create(l -> l.name("shop").type("LB-S"));

        LoadBalancer lb = api.lbs()
                .waiter(made)
                .until(LoadBalancerReadiness.ready())
                .pollEvery(Duration.ofMillis(100), Duration.ofMillis(100))
                .onProgress(progress -> seen.add(progress.status()))
                .await();

        assertThat(lb.instances()).hasSize(1);
        assertThat(seen).contains("to_create", "creating", "ready");
    }

    @ParameterizedTest
    @CsvSource({
        "error, has failed",
        "locked, Scaleway has blocked it",
        "stopped, is stopped",
        "to_delete, is being deleted",
        "deleting, is being deleted"
    })
    void aLoadBalancerThatWillNotBeReadyEndsTheWait(String status, String why) {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        lb.becomes(status);

        assertThatThrownBy(() -> ready(lb).await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("load balancer \"shop\"")
                .hasMessageContaining("in fr-par-1")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({"pending", "migrating", "something_new"})
    void aLoadBalancerThatMayStillBeReadyIsWaitedForUntilTheTimeIsUp(String status) {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        lb.becomes(status);

        assertThatThrownBy(() -> ready(lb).timeout(Duration.ofMinutes(5)).await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("waiting for readiness")
                .hasMessageContaining("the load balancer is " + status);
    }

    @Test
    void aLoadBalancerThatIsNotThereIsNotWaitedFor() {
        assertThatThrownBy(() -> api.lbs()
                        .waiter("11111111-1111-4111-8111-111111111111")
                        .until(LoadBalancerReadiness.ready())
                        .await())
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aDeletedLoadBalancerIsWaitedForUntilItIsGone() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        api.lbs().delete(lb.id(), FlexibleIps.RELEASE);

        assertThat(api.lbs().waiter(lb.id()).untilDeleted().await().id()).isEqualTo(lb.id());
        assertThat(lb.status()).isEmpty();
    }

    @Test
    void aLoadBalancerThatStaysIsNotWaitedForForever() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        lb.becomes("to_delete");

        assertThatThrownBy(() -> api.lbs()
                        .waiter(lb.id())
                        .untilDeleted()
                        .timeout(Duration.ofMinutes(5))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("waiting for deletion")
                .hasMessageContaining("to_delete");
    }

    @Test
    void aChangeIsWaitedForUntilTheInstancesHaveIt() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        Backend made = backend(lb);
        assertThat(made.lb().orElseThrow().isInSync()).isFalse();
        List<String> missing = new ArrayList<>();

        LoadBalancer changed = api.lbs()
                .waiter(made.lb().orElseThrow())
                .until(LoadBalancerReadiness.inSync())
                .onProgress(progress -> missing.addAll(progress.missing()))
                .await();

        assertThat(changed.isInSync()).isTrue();
        assertThat(missing).anySatisfy(one -> assertThat(one).matches("instance .* is pending"));
    }

    @Test
    void instancesThatDoNotTakeAChangeOverAreNamedWhenTheTimeIsUp() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        lb.instancesBecome("pending");

        assertThat(ready(lb).await().isInSync()).as("ready, and yet").isFalse();
        assertThatThrownBy(() -> inSync(lb).timeout(Duration.ofMinutes(5)).await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("waiting for instances in sync")
                .hasMessageContaining("is pending");
    }

    @ParameterizedTest
    @CsvSource({"error", "locked", "stopped"})
    void aLostInstanceEndsTheWait(String status) {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        lb.instancesBecome(status);

        assertThatThrownBy(() -> inSync(lb).await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("is " + status);
    }

    @Test
    void theSightBeforeAChangeDoesNotCount() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        Backend made = backend(lb);
        embedded.scaleway()
                .faults()
                .on("GetLB")
                .times(1)
                .then(Fault.answer(
                        200,
                        Map.of("content-type", "application/json"),
                        "{\"id\":\"" + lb.id()
                                + "\",\"status\":\"ready\",\"instances\":[{\"id\":\"1\",\"status\":\"ready\","
                                + "\"updated_at\":\"2020-01-01T00:00:00Z\"}]}"));

        LoadBalancer changed = api.lbs()
                .waiter(made.lb().orElseThrow())
                .until(LoadBalancerReadiness.inSync())
                .await();

        assertThat(changed.name()).isEqualTo("shop");
        assertThat(embedded.calls("GetLB")).isGreaterThan(1);
    }

    @Test
    void manyWaitsShareTheirLooks() {
        List<CompletableFuture<LoadBalancer>> all = IntStream.range(0, 60)
                .mapToObj(i -> api.lbs().create(l -> l.name("lb-" + i).type("LB-S")))
                .map(lb -> api.lbs()
                        .waiter(lb)
                        .until(LoadBalancerReadiness.ready())
                        .toFuture())
                .toList();

        assertThat(all)
                .allSatisfy(future -> assertThat(future.join().instances()).hasSize(1));
        assertThat(embedded.calls("ListLBs")).isPositive();
    }

    @Test
    void aCertificateIsWaitedForUntilItIsReady() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        Certificate made =
                api.certificates().create(lb.id(), c -> c.name("shop").letsEncrypt("shop.example"));
        assertThat(made.status()).isEqualTo(CertificateStatus.PENDING);

        Certificate byValue = api.certificates()
                .waiter(made)
                .until(CertificateReadiness.ready())
                .await();
        Certificate byId = api.certificates()
                .waiter(made.id())
                .until(CertificateReadiness.ready())
                .await();

        assertThat(byValue.fingerprint()).isNotEmpty();
        assertThat(byId).isEqualTo(byValue);
    }

    @Test
    void aCertificateThatCannotBeHadEndsTheWaitWithTheReason() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        Certificate made =
                api.certificates().create(lb.id(), c -> c.name("shop").letsEncrypt("shop.example"));
        lb.certificateBecomes(made.id(), "error", "DNS problem: NXDOMAIN");

        assertThatThrownBy(() -> api.certificates()
                        .waiter(made)
                        .until(CertificateReadiness.ready())
                        .await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("certificate for shop.example could not be had: DNS problem: NXDOMAIN")
                .hasMessageContaining("resolves to the load balancer");
    }

    @Test
    void aCertificateThatMayStillBeReadyIsWaitedForUntilTheTimeIsUp() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        Certificate made =
                api.certificates().create(lb.id(), c -> c.name("shop").letsEncrypt("shop.example"));
        lb.certificateBecomes(made.id(), "something_new", "");

        assertThatThrownBy(() -> api.certificates()
                        .waiter(made.id())
                        .until(CertificateReadiness.ready())
                        .timeout(Duration.ofMinutes(5))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("certificate \"shop\"")
                .hasMessageContaining("the certificate is something_new");
    }

    @Test
    void manyCertificatesOfOneLoadBalancerShareTheirLooks() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        List<CompletableFuture<Certificate>> all = IntStream.range(0, 30)
                .mapToObj(i ->
                        api.certificates().create(lb.id(), c -> c.name("c" + i).letsEncrypt("c" + i + ".example")))
                .map(certificate -> api.certificates()
                        .waiter(certificate)
                        .until(CertificateReadiness.ready())
                        .toFuture())
                .toList();

        assertThat(all).allSatisfy(future -> assertThat(future.join().status()).isEqualTo(CertificateStatus.READY));
        assertThat(embedded.calls("ListCertificates")).isPositive();
    }

    @Test
    void aPrivateNetworkIsWaitedForUntilItIsAttachedAndUntilItIsDetached() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        String network = embedded.privateNetwork();
        PrivateNetworkAttachment made = api.privateNetworks().attach(lb.id(), network);
        assertThat(made.status()).isEqualTo(PrivateNetworkStatus.PENDING);

        PrivateNetworkAttachment attached = api.privateNetworks()
                .waiter(lb.id(), made)
                .until(PrivateNetworkReadiness.attached())
                .await();
        assertThat(attached.status()).isEqualTo(PrivateNetworkStatus.READY);
        assertThat(attached.ipamIds()).hasSize(1);
        assertThat(api.privateNetworks().get(lb.id(), network)).isEqualTo(attached);
        assertThat(api.lbs().get(lb.id()).privateNetworkCount()).isEqualTo(1);

        api.privateNetworks().detach(lb.id(), network);
        assertThat(api.privateNetworks()
                        .waiter(lb.id(), network)
                        .untilDeleted()
                        .await()
                        .id())
                .isEqualTo(network);
        assertThat(api.privateNetworks().list(lb.id())).isEmpty();
    }

    @Test
    void anAttachmentThatFailsEndsTheWait() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        String network = embedded.privateNetwork();
        PrivateNetworkAttachment made = api.privateNetworks().attach(lb.id(), network);
        lb.privateNetworkBecomes(network, "error");

        assertThatThrownBy(() -> api.privateNetworks()
                        .waiter(lb.id(), made)
                        .until(PrivateNetworkReadiness.attached())
                        .await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("private network " + network)
                .hasMessageContaining("at load balancer " + lb.id())
                .hasMessageContaining("the attachment has failed");
    }

    @Test
    void anAttachmentThatIsTakenAwayEndsTheWait() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        String network = embedded.privateNetwork();
        PrivateNetworkAttachment made = api.privateNetworks().attach(lb.id(), network);
        api.privateNetworks().detach(lb.id(), network);

        assertThatThrownBy(() -> api.privateNetworks()
                        .waiter(lb.id(), made)
                        .until(PrivateNetworkReadiness.attached())
                        .await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("it is gone");
    }

    @Test
    void anAttachmentThatStaysPendingIsNotWaitedForForever() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        String network = embedded.privateNetwork();
        PrivateNetworkAttachment made = api.privateNetworks().attach(lb.id(), network);
        lb.privateNetworkBecomes(network, "pending");

        assertThatThrownBy(() -> api.privateNetworks()
                        .waiter(lb.id(), made)
                        .until(PrivateNetworkReadiness.attached())
                        .timeout(Duration.ofMinutes(5))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("the attachment is pending");
    }

    @Test
    void aNetworkThatALoadBalancerIsNotAttachedToIsNotFound() {
        EmbeddedLoadBalancer lb = embedded.seed("shop");
        String network = embedded.privateNetwork();

        assertThatThrownBy(() -> api.privateNetworks().get(lb.id(), network))
                .isInstanceOfSatisfying(
                        ResourceNotFoundException.class,
                        e -> assertThat(e.resource()).contains("private_network"))
                .hasMessageContaining("is not attached to private network " + network);
    }
}
