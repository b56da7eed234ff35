package io.github.scw4j.samples.loadbalancer;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.acl.AclAction;
import io.github.scw4j.lb.acl.AclMatch;
import io.github.scw4j.lb.acl.AclRedirect;
import io.github.scw4j.lb.acl.AclRedirectType;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.certificate.Certificate;
import io.github.scw4j.lb.certificate.CertificateReadiness;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.loadbalancer.LoadBalancerReadiness;
import io.github.scw4j.lb.route.RouteMatch;
import io.github.scw4j.lb.stats.BackendServerStats;
import io.github.scw4j.samples.stage.Stage;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A load balancer before a shop and its API: two backends, a route, a certificate, and a way from HTTP to HTTPS. In the end all of
 * it is deleted.
 */
public final class LoadBalancedShop {
    private final LoadBalancers api;
    private final PrintStream out;

    private LoadBalancedShop(ScalewayClient client, PrintStream out) {
        this.api = LoadBalancers.of(client);
        this.out = out;
    }

    /** Plays on an embedded Scaleway; with {@code --live} on the real one, which costs a few cents. */
    public static void main(String... arguments) {
        boolean live = List.of(arguments).contains("--live");
        try (Stage stage = live ? Stage.live(UnaryOperator.identity()) : Stage.embedded()) {
            new LoadBalancedShop(stage.client(), System.out).live();
        }
    }

    private void live() {
        LoadBalancer made = api.lbs().create(l -> l.name("shop").type("LB-S").identified());
        try {
            serve(made);
        } finally {
            api.lbs().delete(made.id(), FlexibleIps.RELEASE);
            api.lbs().waiter(made.id()).untilDeleted().await();
            out.println("deleted, with its address");
        }
    }

    private void serve(LoadBalancer made) {
        LoadBalancer lb = api.lbs()
                .waiter(made)
                .until(LoadBalancerReadiness.ready())
                .onProgress(progress -> out.println("  " + progress))
                .await();
        String domain = lb.ips().get(0).reverse();
        out.println("load balancer " + lb.name() + " is " + lb.status() + " at " + domain);

        Backend pages = backend(lb, "pages", 8080);
        Backend orders = backend(lb, "orders", 8081);
        Frontend http = api.frontends()
                .create(lb.id(), f -> f.name("http").inboundPort(80).backendId(pages.id()));
        out.println("port 80 goes to " + pages.serverIps() + " port " + pages.forwardPort());

        Certificate certificate = certificate(lb, domain);
        Frontend https = api.frontends()
                .create(
                        lb.id(),
                        f -> f.name("https")
                                .inboundPort(443)
                                .backendId(pages.id())
                                .addCertificateIds(certificate.id()));
        api.routes().create(r -> r.frontendId(https.id()).backendId(orders.id()).match(RouteMatch.pathBegin("/api/")));
        out.println("port 443 goes there too, and /api/ to port " + orders.forwardPort());
        redirectToHttps(http);
        patient(pages);
        health(lb);
    }

    private Backend backend(LoadBalancer lb, String name, int port) {
        return api.backends()
                .create(
                        lb.id(),
                        b -> b.name(name)
                                .forwardProtocol(Protocol.HTTP)
                                .forwardPort(port)
                                .addServerIps("10.0.0.7", "10.0.0.8")
                                .healthCheck(HealthCheck.http(port, "/healthz").toBuilder()
                                        .checkDelay(Duration.ofSeconds(5))
                                        .checkTimeout(Duration.ofSeconds(2))
                                        .build()));
    }

    /** The name that Scaleway gives the address leads to it already. */
    private Certificate certificate(LoadBalancer lb, String domain) {
        Certificate pending =
                api.certificates().create(lb.id(), c -> c.name("shop").letsEncrypt(domain));
        Certificate certificate = api.certificates()
                .waiter(pending)
                .until(CertificateReadiness.ready())
                .await();
        out.println("certificate for " + certificate.commonName() + " is valid until "
                + certificate.notValidAfter().orElseThrow());
        return certificate;
    }

    private void redirectToHttps(Frontend http) {
        AclRedirect toHttps = AclRedirect.builder()
                .type(AclRedirectType.SCHEME)
                .target("https")
                .code(308)
                .build();
        api.acls()
                .create(
                        http.id(),
                        a -> a.name("https")
                                .index(0)
                                .action(AclAction.redirect(toHttps))
                                .match(AclMatch.sources("0.0.0.0/0", "::/0")));
        out.println("whoever comes to port 80 is sent to port 443");
    }

    private void patient(Backend pages) {
        Backend patient = api.backends().update(pages, b -> b.timeoutServer(Duration.ofMinutes(10)));
        LoadBalancer lb = patient.lb().orElseThrow();
        api.lbs().waiter(lb).until(LoadBalancerReadiness.inSync()).await();
        out.println("backend " + patient.name() + " may be silent for "
                + patient.timeoutServer().orElseThrow().toMinutes() + " minutes, and each instance knows");
    }

    private void health(LoadBalancer lb) {
        List<BackendServerStats> servers = api.stats().list(lb.id()).toList();
        long healthy = servers.stream().filter(BackendServerStats::isHealthy).count();
        out.println(healthy + " of " + servers.size() + " servers are healthy");
    }
}
