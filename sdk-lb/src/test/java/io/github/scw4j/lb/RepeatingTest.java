package io.github.scw4j.lb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.lb.acl.AclAction;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.certificate.Certificate;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkReadiness;
import io.github.scw4j.lb.route.Route;
import io.github.scw4j.lb.route.RouteMatch;
import io.github.scw4j.lb.subscriber.SubscriberConfig;
import io.github.scw4j.testkit.fault.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the SDK does when the answer to a change is lost: nothing is done twice. */
class RepeatingTest {
    private final EmbeddedClient embedded = new EmbeddedClient();
    private final LoadBalancers api = embedded.loadBalancers();

    @AfterEach
    void stop() {
        embedded.close();
    }

    private Backend backend(LoadBalancer lb, String name) {
        return api.backends()
                .create(
                        lb.id(),
                        b -> b.name(name)
                                .forwardProtocol(Protocol.HTTP)
                                .forwardPort(8080)
                                .addServerIps("10.0.0.7"));
    }

    private Frontend frontend(LoadBalancer lb, Backend backend) {
        return api.frontends()
                .create(lb.id(), f -> f.name("http").inboundPort(80).backendId(backend.id()));
    }

    @Test
    void aLoadBalancerThatNothingIdentifiesIsNotMadeTwice() {
        embedded.loseAnswerOf("CreateLB");

        assertThatThrownBy(() -> api.lbs().create(l -> l.name("shop").type("LB-S")))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(api.lbs().list()).hasSize(1);
    }

    @Test
    void anIdentifiedLoadBalancerIsFoundAndAdopted() {
        embedded.ready("shop");
        embedded.loseAnswerOf("CreateLB");

        LoadBalancer made = api.lbs().create(l -> l.name("shop").type("LB-S").identified());

        assertThat(api.lbs().list()).hasSize(2).extracting(LoadBalancer::id).contains(made.id());
        assertThat(embedded.calls("CreateLB")).isEqualTo(1);
    }

    @Test
    void anIdentifiedLoadBalancerThatWasNotMadeIsAskedForAgain() {
        embedded.scaleway().faults().on("CreateLB").times(2).then(Fault.status(502));

        LoadBalancer made = api.lbs().create(l -> l.name("shop").type("LB-S").identified());

        assertThat(api.lbs().list()).extracting(LoadBalancer::id).containsExactly(made.id());
    }

    @Test
    void aLoadBalancerIsKnownByTheAddressThatItTook() {
        Ip ip = api.ips().create(i -> i);
        embedded.loseAnswerOf("CreateLB");

        LoadBalancer made = api.lbs().create(l -> l.name("shop").type("LB-S").addIpIds(ip.id()));

        assertThat(made.ips()).extracting(Ip::id).containsExactly(ip.id());
        assertThat(api.lbs().list()).hasSize(1);
        assertThat(embedded.calls("CreateLB")).isEqualTo(1);
    }

    @Test
    void anotherLoadBalancersAddressIsNoProof() {
        Ip ip = api.ips().create(i -> i);
        api.lbs().create(l -> l.name("theirs").type("LB-S").addIpIds(ip.id()));
        embedded.scaleway().faults().on("CreateLB").times(1).then(Fault.status(502));

        assertThatThrownBy(
                        () -> api.lbs().create(l -> l.name("ours").type("LB-S").addIpIds(ip.id())))
                .hasMessageContaining("attached to a load balancer");
    }

    @Test
    void anAddressIsMadeTwiceNeither() {
        embedded.loseAnswerOf("CreateIP");
        assertThatThrownBy(() -> api.ips().create(i -> i)).isInstanceOf(OutcomeUnknownException.class);

        embedded.loseAnswerOf("CreateIP");
        Ip made = api.ips().create(i -> i.identified());

        assertThat(api.ips().list()).hasSize(2).contains(made);
    }

    @Test
    void aBackendIsKnownByItsNamePortAndProtocolWithinItsLoadBalancer() {
        LoadBalancer lb = embedded.ready("shop");
        backend(embedded.ready("other"), "web");
        backend(lb, "web-two");
        embedded.loseAnswerOf("CreateBackend");

        Backend made = backend(lb, "web");

        assertThat(made.name()).isEqualTo("web");
        assertThat(api.backends().list(lb.id())).hasSize(2);
        assertThat(embedded.calls("CreateBackend")).isEqualTo(3);
    }

    @Test
    void aFrontendIsKnownByItsPort() {
        LoadBalancer lb = embedded.ready("shop");
        Backend web = backend(lb, "web");
        embedded.loseAnswerOf("CreateFrontend");

        Frontend made = frontend(lb, web);

        assertThat(api.frontends().list(lb.id())).extracting(Frontend::id).containsExactly(made.id());
        assertThat(embedded.calls("CreateFrontend")).isEqualTo(1);
    }

    @Test
    void aRouteIsKnownByWhatItSays() {
        LoadBalancer lb = embedded.ready("shop");
        Backend web = backend(lb, "web");
        Frontend http = frontend(lb, web);
        api.routes().create(r -> r.frontendId(http.id()).backendId(web.id()).match(RouteMatch.hostHeader("a.example")));
        embedded.loseAnswerOf("CreateRoute");

        Route made = api.routes()
                .create(r -> r.frontendId(http.id()).backendId(web.id()).match(RouteMatch.hostHeader("b.example")));

        assertThat(made.match()).contains(RouteMatch.hostHeader("b.example"));
        assertThat(embedded.calls("CreateRoute")).isEqualTo(2);
    }

    @Test
    void aCertificateIsKnownByItsNameAndDomain() {
        LoadBalancer lb = embedded.ready("shop");
        embedded.loseAnswerOf("CreateCertificate");

        Certificate made =
                api.certificates().create(lb.id(), c -> c.name("shop").letsEncrypt("shop.example"));

        assertThat(made.commonName()).isEqualTo("shop.example");
        assertThat(embedded.calls("CreateCertificate")).isEqualTo(1);
    }

    @Test
    void anAclAndASubscriberAreNeverMadeTwice() {
        LoadBalancer lb = embedded.ready("shop");
        Frontend http = frontend(lb, backend(lb, "web"));
        embedded.loseAnswerOf("CreateACL");
        embedded.loseAnswerOf("CreateSubscriber");

        assertThatThrownBy(() ->
                        api.acls().create(http.id(), a -> a.name("all").index(0).action(AclAction.deny())))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThatThrownBy(() ->
                        api.subscribers().create(s -> s.name("ops").config(SubscriberConfig.email("o@example.com"))))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(embedded.calls("CreateACL")).isEqualTo(1);
        assertThat(embedded.calls("CreateSubscriber")).isEqualTo(1);
    }

    @Test
    void actionsWhoseAnswersWereLostAreReadBack() {
        LoadBalancer lb = embedded.ready("shop");
        Backend web = backend(lb, "web");
        String subscriber = api.subscribers()
                .create(s -> s.name("ops").config(SubscriberConfig.email("o@example.com")))
                .id();
        List<IpAddress> servers = List.of(IpAddress.of("10.0.0.8"));
        for (String operation : List.of(
                "AddBackendServers", "RemoveBackendServers", "SubscribeToLB", "UnsubscribeFromLB", "MigrateLB")) {
            embedded.loseAnswerOf(operation);
        }

        assertThat(api.backends().addServers(web.id(), servers).serverIps()).hasSize(2);
        assertThat(api.backends().removeServers(web.id(), servers).serverIps()).hasSize(1);
        assertThat(api.lbs().subscribe(lb.id(), subscriber).subscriber()).isPresent();
        assertThat(api.lbs().unsubscribe(lb.id()).subscriber()).isEmpty();
        assertThat(api.lbs().migrate(lb.id(), "LB-GP-M").type()).isEqualTo("lb-gp-m");
        for (String operation : List.of(
                "AddBackendServers", "RemoveBackendServers", "SubscribeToLB", "UnsubscribeFromLB", "MigrateLB")) {
            assertThat(embedded.calls(operation)).as(operation).isEqualTo(1);
        }
    }

    @Test
    void anAttachmentAndADetachmentAreReadBack() {
        LoadBalancer lb = embedded.ready("shop");
        String network = embedded.privateNetwork();
        embedded.loseAnswerOf("AttachPrivateNetwork");
        embedded.loseAnswerOf("DetachPrivateNetwork");

        assertThat(api.privateNetworks().attach(lb.id(), network).privateNetworkId())
                .isEqualTo(network);
        api.privateNetworks()
                .waiter(lb.id(), network)
                .until(PrivateNetworkReadiness.attached())
                .await();
        api.privateNetworks().detach(lb.id(), network);
        api.privateNetworks().waiter(lb.id(), network).untilDeleted().await();

        assertThat(embedded.calls("AttachPrivateNetwork")).isEqualTo(1);
        assertThat(embedded.calls("DetachPrivateNetwork")).isEqualTo(1);
    }

    @Test
    void aDetachmentThatNeverArrivedIsSentAgain() {
        LoadBalancer lb = embedded.ready("shop");
        String network = embedded.privateNetwork();
        api.privateNetworks().attach(lb.id(), network);
        api.privateNetworks()
                .waiter(lb.id(), network)
                .until(PrivateNetworkReadiness.attached())
                .await();
        embedded.scaleway().faults().on("DetachPrivateNetwork").times(1).then(Fault.cutBeforeActing());

        api.privateNetworks().detach(lb.id(), network);
        api.privateNetworks().waiter(lb.id(), network).untilDeleted().await();

        assertThat(embedded.calls("DetachPrivateNetwork")).isEqualTo(2);
    }

    @Test
    void aDeletionThatFindsNothingTheSecondTimeIsDone() {
        LoadBalancer lb = embedded.ready("shop");
        Backend web = backend(lb, "web");
        embedded.loseAnswerOf("DeleteBackend");
        api.backends().delete(web.id());
        assertThat(embedded.calls("DeleteBackend")).isEqualTo(2);

        embedded.loseAnswerOf("DeleteLB");
        api.lbs().delete(lb.id(), FlexibleIps.RELEASE);
        api.lbs().waiter(lb.id()).untilDeleted().await();
        assertThat(api.ips().list()).isEmpty();
    }
}
