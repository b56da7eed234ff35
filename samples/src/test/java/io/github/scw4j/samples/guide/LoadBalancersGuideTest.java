package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.LoadBalancers;
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
import io.github.scw4j.lb.certificate.CreateCertificate;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.loadbalancer.LoadBalancerReadiness;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkAttachment;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkReadiness;
import io.github.scw4j.lb.route.RouteMatch;
import io.github.scw4j.lb.stats.BackendServerStats;
import io.github.scw4j.testkit.lb.EmbeddedLoadBalancer;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadBalancersGuideTest extends GuideTest {
    private LoadBalancers loadBalancers;
    private LoadBalancer lb;

    @BeforeEach
    void seed() {
        loadBalancers = LoadBalancers.of(client);
        String id =
                scaleway.loadBalancers().seed(LoadBalancerSeed.named("seeded")).id();
        lb = loadBalancers.lbs().get(id);
    }

    private Backend backend() {
        return loadBalancers
                .backends()
                .create(
                        lb.id(),
                        b -> b.name("web")
                                .forwardProtocol(Protocol.HTTP)
                                .forwardPort(8080)
                                .addServerIps("10.0.0.7"));
    }

    private Frontend frontend() {
        return loadBalancers
                .frontends()
                .create(
                        lb.id(),
                        f -> f.name("http").inboundPort(80).backendId(backend().id()));
    }

    @Test
    void first() {
        // tag::first
        LoadBalancers loadBalancers = LoadBalancers.of(client);
        LoadBalancer made =
                loadBalancers.lbs().create(l -> l.name("shop").type("LB-S").identified());
        LoadBalancer lb = loadBalancers
                .lbs()
                .waiter(made)
                .until(LoadBalancerReadiness.ready())
                .await();

        Backend backend = loadBalancers
                .backends()
                .create(
                        lb.id(),
                        b -> b.name("web")
                                .forwardProtocol(Protocol.HTTP)
                                .forwardPort(8080)
                                .addServerIps("10.0.0.7", "10.0.0.8")
                                .healthCheck(HealthCheck.http(8080, "/healthz")));
        Frontend frontend = loadBalancers
                .frontends()
                .create(lb.id(), f -> f.name("http").inboundPort(80).backendId(backend.id()));
        // end::first
        assertThat(frontend.backend().map(Backend::id)).contains(backend.id());
    }

    @Test
    void zones() {
        // tag::zone
        LoadBalancers amsterdam = loadBalancers.with(options -> options.zone(Zone.NL_AMS_1));
        // end::zone
        assertThat(amsterdam.lbs().list()).isEmpty();
    }

    @Test
    void changes() {
        Backend backend = backend();
        // tag::change
        Backend changed =
                loadBalancers.backends().update(backend, b -> b.forwardPortAlgorithm(ForwardPortAlgorithm.LEASTCONN));
        // end::change
        // tag::insync
        loadBalancers
                .lbs()
                .waiter(changed.lb().orElseThrow())
                .until(LoadBalancerReadiness.inSync())
                .timeout(Duration.ofMinutes(2))
                .await();
        // end::insync
        // tag::servers
        loadBalancers.backends().addServers(backend.id(), List.of(IpAddress.of("10.0.0.9")));
        // end::servers
        // tag::check
        HealthCheck check = backend.healthCheck().orElseThrow();
        loadBalancers
                .backends()
                .updateHealthCheck(
                        backend.id(),
                        check.toBuilder()
                                .checkDelay(Duration.ofSeconds(5))
                                .config(HealthCheckConfig.http("/healthz"))
                                .build());
        // end::check
        assertThat(loadBalancers.backends().get(backend.id()).serverIps()).hasSize(2);
    }

    @Test
    void certificates() {
        Backend backend = backend();
        // tag::certificate
        Certificate pending = loadBalancers
                .certificates()
                .create(lb.id(), c -> c.name("shop").letsEncrypt("shop.example", "www.shop.example"));
        Certificate certificate = loadBalancers
                .certificates()
                .waiter(pending)
                .until(CertificateReadiness.ready())
                .await();
        loadBalancers
                .frontends()
                .create(
                        lb.id(),
                        f -> f.name("https")
                                .inboundPort(443)
                                .backendId(backend.id())
                                .addCertificateIds(certificate.id()));
        // end::certificate
        String pem = "-----BEGIN PRIVATE KEY-----";
        // tag::custom
        CreateCertificate own =
                CreateCertificate.builder().name("own").custom(Secret.of(pem)).build();
        // end::custom
        assertThat(own.toString()).doesNotContain("PRIVATE KEY");
    }

    @Test
    void rules() {
        Frontend frontend = frontend();
        Backend images = loadBalancers
                .backends()
                .create(
                        lb.id(),
                        b -> b.name("images").forwardProtocol(Protocol.HTTP).forwardPort(8081));
        // tag::rules
        loadBalancers
                .routes()
                .create(r -> r.frontendId(frontend.id())
                        .backendId(images.id())
                        .match(RouteMatch.hostHeader("img.shop.example")));
        AclSpec office = AclSpec.builder()
                .name("office")
                .index(0)
                .action(AclAction.allow())
                .match(AclMatch.sources("203.0.113.0/24"))
                .build();
        AclSpec nobodyElse = AclSpec.builder()
                .name("nobody else")
                .index(1)
                .action(AclAction.deny())
                .match(AclMatch.sources("0.0.0.0/0", "::/0"))
                .build();
        List<Acl> acls = loadBalancers.acls().set(frontend.id(), List.of(office, nobodyElse));
        // end::rules
        assertThat(acls).hasSize(2);
    }

    @Test
    void networks() {
        String networkId = scaleway.vpc().seedPrivateNetwork("fr-par", "", "nodes");
        // tag::network
        PrivateNetworkAttachment pending = loadBalancers.privateNetworks().attach(lb.id(), networkId);
        loadBalancers
                .privateNetworks()
                .waiter(lb.id(), pending)
                .until(PrivateNetworkReadiness.attached())
                .await();
        // end::network
        // tag::detach
        loadBalancers.privateNetworks().detach(lb.id(), networkId);
        loadBalancers
                .privateNetworks()
                .waiter(lb.id(), networkId)
                .untilDeleted()
                .await();
        // end::detach
        assertThat(loadBalancers.privateNetworks().list(lb.id())).isEmpty();
    }

    @Test
    void addresses() {
        // tag::address
        Ip ip = loadBalancers.ips().create(i -> i.addTags("shop").identified());
        LoadBalancer shop =
                loadBalancers.lbs().create(l -> l.name("shop").type("LB-S").addIpIds(ip.id()));
        // end::address
        // tag::delete
        loadBalancers.lbs().delete(shop.id(), FlexibleIps.KEEP); // the address stays, and is billed
        loadBalancers.lbs().waiter(shop.id()).untilDeleted().await();
        // end::delete
        assertThat(loadBalancers.ips().get(ip.id()).lbId()).isEmpty();
    }

    @Test
    void whatSeldomHappens() {
        // tag::seed
        EmbeddedLoadBalancer web =
                scaleway.loadBalancers().seed(LoadBalancerSeed.named("web").tags("prod"));
        // end::seed
        String certificateId = loadBalancers
                .certificates()
                .create(web.id(), c -> c.name("web").letsEncrypt("www.example"))
                .id();
        String privateNetworkId = scaleway.vpc().seedPrivateNetwork("fr-par", "", "nodes");
        loadBalancers.privateNetworks().attach(web.id(), privateNetworkId);
        loadBalancers
                .backends()
                .create(
                        web.id(),
                        b -> b.name("web")
                                .forwardProtocol(Protocol.HTTP)
                                .forwardPort(80)
                                .addServerIps("10.0.0.1"));
        // tag::befall
        web.becomes("locked"); // every change is refused; "error", "stopped" and any other status do as well
        web.instancesBecome("pending"); // a configuration that is never carried out, while the load balancer is ready
        web.certificateBecomes(certificateId, "error", "www.example does not resolve");
        web.privateNetworkBecomes(privateNetworkId, "error");
        web.serverBecomes("10.0.0.1", false); // its health checks fail, which the statistics tell
        // end::befall
        assertThat(loadBalancers.certificates().get(certificateId).statusDetails())
                .contains("www.example does not resolve");
        assertThat(loadBalancers.stats().list(web.id())).noneMatch(BackendServerStats::isHealthy);
    }
}
