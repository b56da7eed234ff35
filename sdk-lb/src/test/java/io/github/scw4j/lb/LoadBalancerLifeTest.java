package io.github.scw4j.lb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.InvalidArgumentsException;
import io.github.scw4j.core.error.PreconditionFailedException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.error.TransientStateException;
import io.github.scw4j.lb.acl.Acl;
import io.github.scw4j.lb.acl.AclAction;
import io.github.scw4j.lb.acl.AclMatch;
import io.github.scw4j.lb.acl.AclSpec;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.ForwardPortAlgorithm;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.HealthCheckConfig;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.certificate.Certificate;
import io.github.scw4j.lb.certificate.CertificateReadiness;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.loadbalancer.LoadBalancerReadiness;
import io.github.scw4j.lb.loadbalancer.LoadBalancerStatus;
import io.github.scw4j.lb.loadbalancer.SslCompatibilityLevel;
import io.github.scw4j.lb.route.Route;
import io.github.scw4j.lb.route.RouteMatch;
import io.github.scw4j.lb.subscriber.Subscriber;
import io.github.scw4j.lb.subscriber.SubscriberConfig;
import io.github.scw4j.lb.type.LoadBalancerType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every resource from its creation to its deletion, against the embedded Scaleway. */
class LoadBalancerLifeTest {
    private final EmbeddedClient embedded = new EmbeddedClient();
    private final LoadBalancers api = embedded.loadBalancers();

    @AfterEach
    void stop() {
        embedded.close();
    }

    private Backend backend(LoadBalancer lb, String name, int port) {
        return api.backends()
                .create(
                        lb.id(),
                        b -> b.name(name)
                                .forwardProtocol(Protocol.HTTP)
                                .forwardPort(port)
                                .addServerIps("10.0.0.7"));
    }

    private Frontend frontend(LoadBalancer lb, Backend backend, int port) {
        return api.frontends()
                .create(lb.id(), f -> f.name("port-" + port).inboundPort(port).backendId(backend.id()));
    }

    @Test
    void aLoadBalancerIsMadeChangedMigratedAndDeleted() {
        LoadBalancer made = api.lbs().create(l -> l.name("shop").type("LB-S").addTags("a"));
        assertThat(made.status()).isEqualTo(LoadBalancerStatus.TO_CREATE);
        LoadBalancer lb =
                api.lbs().waiter(made).until(LoadBalancerReadiness.ready()).await();
        assertThat(lb.type()).isEqualTo("lb-s");
        assertThat(lb.ips()).hasSize(1);
        assertThat(lb.zone()).contains(Zone.FR_PAR_1);
        assertThat(api.lbs().list(l -> l.name("shop").addTags("a"))).containsExactly(lb);

        LoadBalancer changed = api.lbs().update(lb, u -> u.sslCompatibilityLevel(SslCompatibilityLevel.MODERN));
        assertThat(changed.name()).as("kept").isEqualTo("shop");
        assertThat(changed.tags()).as("kept").containsExactly("a");
        assertThat(api.lbs()
                        .waiter(changed)
                        .until(LoadBalancerReadiness.inSync())
                        .await()
                        .isInSync())
                .isTrue();

        LoadBalancer migrating = api.lbs().migrate(lb.id(), "LB-GP-M");
        assertThat(migrating.status()).isEqualTo(LoadBalancerStatus.MIGRATING);
        assertThat(api.lbs()
                        .waiter(migrating)
                        .until(LoadBalancerReadiness.ready())
                        .await()
                        .type())
                .isEqualTo("lb-gp-m");

        api.lbs().delete(lb.id(), FlexibleIps.KEEP);
        api.lbs().waiter(lb.id()).untilDeleted().await();
        assertThatThrownBy(() -> api.lbs().get(lb.id())).isInstanceOfSatisfying(ResourceNotFoundException.class, e -> {
            assertThat(e.resource()).contains("lb");
            assertThat(e.resourceId()).contains(lb.id());
        });
        Ip kept = api.ips().get(lb.ips().get(0).id());
        assertThat(kept.lbId()).isEmpty();
        api.ips().release(kept.id());
        assertThat(api.ips().list()).isEmpty();
    }

    @Test
    void anAddressOutlivesItsLoadBalancersAndCanBeGivenToOne() {
        Ip ip = api.ips().create(i -> i.addTags("shop").identified());
        assertThat(ip.tags()).hasSize(2);
        assertThat(api.ips().update(ip.id(), u -> u.clearTags()).tags()).isEmpty();

        LoadBalancer lb = api.lbs().create(l -> l.name("shop").type("LB-S").addIpIds(ip.id()));

        assertThat(lb.ips()).extracting(Ip::ipAddress).containsExactly(ip.ipAddress());
        assertThat(api.ips().list(l -> l.ipAddress(ip.ipAddress())).toList())
                .singleElement()
                .satisfies(found -> assertThat(found.lbId()).contains(lb.id()));
    }

    @Test
    void anotherZoneIsAnOptionAway() {
        LoadBalancers warsaw = api.with(options -> options.zone(Zone.PL_WAW_2));

        LoadBalancer there = warsaw.lbs().create(l -> l.name("there").type("LB-S"));

        assertThat(there.zone()).contains(Zone.PL_WAW_2);
        assertThat(warsaw.lbs().list()).hasSize(1);
        assertThat(api.lbs().list()).isEmpty();
    }

    @Test
    void aBackendForwardsToServersThatComeAndGo() {
        LoadBalancer lb = embedded.ready("shop");
        Backend made = api.backends()
                .create(
                        lb.id(),
                        b -> b.name("web")
                                .forwardProtocol(Protocol.HTTP)
                                .forwardPort(8080)
                                .timeoutServer(Duration.ofSeconds(90))
                                .addServerIps("10.0.0.7", "2001:db8::7")
                                .healthCheck(h -> h.port(8081).config(HealthCheckConfig.http("/healthz"))));
        assertThat(made.timeoutServer()).contains(Duration.ofSeconds(90));
        assertThat(made.healthCheck().orElseThrow().config().httpConfig())
                .hasValueSatisfying(http -> assertThat(http.uri()).isEqualTo("/healthz"));

        IpAddress first = IpAddress.of("10.0.0.7");
        IpAddress second = IpAddress.of("10.0.0.8");
        assertThat(api.backends().addServers(made.id(), List.of(second)).serverIps())
                .hasSize(3);
        assertThat(api.backends().removeServers(made.id(), List.of(first)).serverIps())
                .doesNotContain(first)
                .hasSize(2);
        assertThat(api.backends().setServers(made.id(), List.of(first)).serverIps())
                .containsExactly(first);

        HealthCheck check = made.healthCheck().orElseThrow();
        HealthCheck slower = api.backends()
                .updateHealthCheck(
                        made.id(),
                        check.toBuilder().checkDelay(Duration.ofSeconds(20)).build());
        assertThat(slower.checkDelay()).contains(Duration.ofSeconds(20));
        assertThat(slower.config()).as("kept").isEqualTo(check.config());

        Backend updated = api.backends().update(made, u -> u.forwardPortAlgorithm(ForwardPortAlgorithm.LEASTCONN));
        assertThat(updated.timeoutServer()).as("kept").contains(Duration.ofSeconds(90));
        assertThat(updated.serverIps()).as("untouched").containsExactly(first);
        assertThat(api.backends().get(made.id()).forwardPortAlgorithm()).isEqualTo(ForwardPortAlgorithm.LEASTCONN);
        assertThat(api.backends().list(lb.id(), l -> l.name("we"))).hasSize(1);
        assertThat(api.stats().list(lb.id())).hasSize(1);
        assertThat(api.stats().get(lb.id(), made.id())).hasSize(1);
        assertThat(api.stats().get(lb.id()))
                .allSatisfy(stats -> assertThat(stats.backendId()).isEqualTo(made.id()));

        api.backends().delete(made.id());
        assertThatThrownBy(() -> api.backends().get(made.id()))
                .isInstanceOfSatisfying(
                        ResourceNotFoundException.class,
                        e -> assertThat(e.resource()).contains("backend"));
    }

    @Test
    void aFrontendListensAndKeepsItsBackend() {
        LoadBalancer lb = embedded.ready("shop");
        Backend web = backend(lb, "web", 8080);
        Frontend made = api.frontends()
                .create(
                        lb.id(),
                        f -> f.name("http")
                                .inboundPort(80)
                                .backendId(web.id())
                                .timeoutClient(Duration.ofSeconds(30))
                                .connectionRateLimit(100));

        Frontend updated = api.frontends().update(made, u -> u.enableAccessLogs(true));

        assertThat(updated.enableAccessLogs()).isTrue();
        assertThat(updated.timeoutClient()).as("kept").contains(Duration.ofSeconds(30));
        assertThat(updated.connectionRateLimit()).as("kept").hasValue(100);
        assertThat(updated.backend().map(Backend::id)).as("kept").contains(web.id());
        assertThatThrownBy(() -> api.backends().delete(web.id())).isInstanceOf(PreconditionFailedException.class);
        assertThatThrownBy(() -> frontend(lb, web, 80))
                .isInstanceOf(InvalidArgumentsException.class)
                .hasMessageContaining("listens on 80");

        api.frontends().delete(made.id());
        assertThat(api.frontends().list(lb.id())).isEmpty();
    }

    @Test
    void aRouteSendsSomeElsewhere() {
        LoadBalancer lb = embedded.ready("shop");
        Backend web = backend(lb, "web", 8080);
        Backend images = backend(lb, "images", 8081);
        Frontend http = frontend(lb, web, 80);
        Route made = api.routes()
                .create(r -> r.frontendId(http.id())
                        .backendId(images.id())
                        .match(RouteMatch.hostHeader("img.example.com").withSubdomains()));

        Route updated = api.routes().update(made, u -> u.backendId(web.id()));

        assertThat(updated.backendId()).isEqualTo(web.id());
        assertThat(updated.match()).as("kept").isEqualTo(made.match());
        assertThat(api.routes().list(l -> l.frontendId(http.id())))
                .extracting(Route::id)
                .containsExactly(made.id());
        assertThat(api.lbs().get(lb.id()).routeCount()).isEqualTo(1);

        api.routes().delete(made.id());
        assertThatThrownBy(() -> api.routes().get(made.id()))
                .isInstanceOfSatisfying(
                        ResourceNotFoundException.class,
                        e -> assertThat(e.resource()).contains("route"));
    }

    @Test
    void aclsAreMadeOneByOneOrAllAtOnce() {
        LoadBalancer lb = embedded.ready("shop");
        Frontend http = frontend(lb, backend(lb, "web", 8080), 80);
        AclSpec office = AclSpec.builder()
                .name("office")
                .index(0)
                .action(AclAction.allow())
                .match(AclMatch.sources("203.0.113.0/24", "198.51.100.7"))
                .build();
        Acl made = api.acls().create(http.id(), office);
        assertThat(made.toSpec().build()).isEqualTo(office);

        Acl moved = api.acls().update(made, u -> u.index(3));
        assertThat(moved.index()).isEqualTo(3);
        assertThat(moved.match()).as("kept").isEqualTo(made.match());

        List<Acl> all = api.acls()
                .set(
                        http.id(),
                        List.of(
                                office,
                                AclSpec.builder()
                                        .name("old")
                                        .index(1)
                                        .action(AclAction.redirect("https://{{host}}{{path}}", 307))
                                        .match(AclMatch.sources("0.0.0.0/0"))
                                        .build()));
        assertThat(all).extracting(Acl::name).containsExactly("office", "old");
        assertThat(api.acls().list(http.id())).hasSize(2);
        assertThat(api.acls().get(all.get(1).id()).action().orElseThrow().redirect())
                .isPresent();

        api.acls().delete(all.get(0).id());
        assertThat(api.acls().list(http.id())).hasSize(1);
    }

    @Test
    void aCertificateIsHadNamedShownAndDeleted() {
        LoadBalancer lb = embedded.ready("shop");
        Certificate made =
                api.certificates().create(lb.id(), c -> c.name("shop").letsEncrypt("shop.example", "www.shop.example"));
        Certificate ready = api.certificates()
                .waiter(made)
                .until(CertificateReadiness.ready())
                .await();
        assertThat(ready.subjectAlternativeNames()).containsExactly("www.shop.example");
        assertThat(api.certificates().rename(made.id(), "renamed").name()).isEqualTo("renamed");
        assertThat(api.certificates().list(lb.id(), l -> l.name("renamed"))).hasSize(1);

        Backend web = backend(lb, "web", 8080);
        Frontend https = api.frontends()
                .create(
                        lb.id(),
                        f -> f.name("https")
                                .inboundPort(443)
                                .backendId(web.id())
                                .addCertificateIds(made.id()));
        assertThat(https.certificateIds()).containsExactly(made.id());
        assertThatThrownBy(() -> api.certificates().delete(made.id())).isInstanceOf(PreconditionFailedException.class);
        assertThat(api.frontends()
                        .update(https, u -> u.certificateIds(List.of()))
                        .certificateIds())
                .isEmpty();
        api.certificates().delete(made.id());
        assertThat(api.certificates().list(lb.id())).isEmpty();
    }

    @Test
    void aSubscriberIsToldOfALoadBalancer() {
        LoadBalancer lb = embedded.ready("shop");
        Subscriber made =
                api.subscribers().create(s -> s.name("ops").config(SubscriberConfig.email("ops@example.com")));
        Subscriber hooked =
                api.subscribers().update(made, u -> u.config(SubscriberConfig.webhook("https://hooks.example/lb")));
        assertThat(hooked.name()).as("kept").isEqualTo("ops");
        assertThat(hooked.config().emailConfig()).isEmpty();
        assertThat(api.subscribers().get(made.id())).isEqualTo(hooked);
        assertThat(api.subscribers().list(l -> l.name("ops"))).containsExactly(hooked);

        assertThat(api.lbs().subscribe(lb.id(), made.id()).subscriber()).contains(hooked);
        assertThat(api.lbs().unsubscribe(lb.id()).subscriber()).isEmpty();
        api.subscribers().delete(made.id());
        assertThat(api.subscribers().list()).isEmpty();
    }

    @Test
    void thereAreTypes() {
        assertThat(api.types().list()).extracting(LoadBalancerType::name).contains("lb-s", "lb-gp-m");
    }

    @Test
    void aLoadBalancerThatIsComingAllowsNoChangesYet() {
        LoadBalancer coming = api.lbs().create(l -> l.name("shop").type("LB-S"));
        LoadBalancers impatient = api.with(options -> options.timeout(Duration.ofMillis(500)));

        assertThatThrownBy(() -> impatient
                        .backends()
                        .create(
                                coming.id(),
                                b -> b.name("web").forwardProtocol(Protocol.TCP).forwardPort(80)))
                .isInstanceOf(TransientStateException.class);
    }
}
