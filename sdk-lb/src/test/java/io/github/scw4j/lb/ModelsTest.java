package io.github.scw4j.lb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Secret;
import io.github.scw4j.lb.acl.AclAction;
import io.github.scw4j.lb.acl.AclSpec;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.CreateBackend;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.HealthCheckConfig;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.backend.ProxyProtocol;
import io.github.scw4j.lb.backend.UpdateBackend;
import io.github.scw4j.lb.certificate.Certificate;
import io.github.scw4j.lb.certificate.CertificateSource;
import io.github.scw4j.lb.certificate.CreateCertificate;
import io.github.scw4j.lb.frontend.CreateFrontend;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.loadbalancer.CreateLoadBalancer;
import io.github.scw4j.lb.route.RouteMatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelsTest {
    private static CreateBackend.Builder backend() {
        return CreateBackend.builder()
                .name("web")
                .forwardProtocol(Protocol.HTTP)
                .forwardPort(8080);
    }

    @Test
    void aBackendIsCheckedAtItsOwnPortUnlessItSaysOtherwise() {
        assertThat(backend().build().healthCheck()).isEqualTo(HealthCheck.tcp(8080));
        assertThat(HealthCheck.tcp(8080).checkMaxRetries()).isEqualTo(HealthCheck.DEFAULT_MAX_RETRIES);
        assertThat(HealthCheck.tcp(8080).config().tcpConfig()).isPresent();
    }

    @Test
    void sayingAnotherCheckReplacesTheFirst() {
        HealthCheck check = HealthCheck.http(80, "/healthz").toBuilder()
                .config(HealthCheckConfig.redis())
                .build();

        assertThat(check.config().redisConfig()).isPresent();
        assertThat(check.config().httpConfig()).isEmpty();
    }

    @Test
    void sayingAnotherSourceReplacesTheFirst() {
        CreateCertificate request = CreateCertificate.builder()
                .name("shop")
                .letsEncrypt("shop.example")
                .custom(Secret.of("PEM"))
                .build();

        assertThat(request.source()).isEqualTo(CertificateSource.custom(Secret.of("PEM")));
        assertThat(request.source().letsencrypt()).isEmpty();
    }

    @Test
    void aPrivateKeyIsNotShown() {
        CreateCertificate request = CreateCertificate.builder()
                .name("shop")
                .custom(Secret.of("-----BEGIN PRIVATE KEY-----"))
                .build();

        assertThat(request.toString()).contains("shop", "****").doesNotContain("PRIVATE KEY");
    }

    @Test
    void theOldFieldForTheProxyProtocolCountsOnlyWhereTheNewOneSaysNothing() {
        Backend old =
                Backend.builder().id("1").forwardPort(80).sendProxyV2(true).build();
        assertThat(old.toUpdate().build().sendProxyV2()).contains(true);
        assertThat(old.toUpdate().build().proxyProtocol()).isEmpty();

        Backend both = old.toBuilder().proxyProtocol(ProxyProtocol.V2).build();
        UpdateBackend update = both.toUpdate().proxyProtocol(ProxyProtocol.NONE).build();
        assertThat(update.sendProxyV2()).as("would switch it on again").isEmpty();
    }

    @Test
    void aFrontendsOldCertificateIsKept() {
        Frontend old = Frontend.builder()
                .id("1")
                .inboundPort(443)
                .backend(Backend.builder().id("2").build())
                .certificate(Certificate.builder().id("3").build())
                .build();

        assertThat(old.toUpdate().build().certificateIds()).containsExactly("3");
    }

    @Test
    void aRouteMatchesOneThing() {
        RouteMatch match = RouteMatch.sni("db.example").withSubdomains();

        assertThat(match.sni()).contains("db.example");
        assertThat(match.matchSubdomains()).isTrue();
        assertThat(match.hostHeader()).isEmpty();
        assertThat(match.pathBegin()).isEmpty();
    }

    @Test
    void eachIdentifiedRequestHasATagOfItsOwn() {
        CreateLoadBalancer one = CreateLoadBalancer.builder()
                .name("shop")
                .type("LB-S")
                .identified()
                .build();
        CreateLoadBalancer other = CreateLoadBalancer.builder()
                .name("shop")
                .type("LB-S")
                .identified()
                .build();

        assertThat(one.tags()).hasSize(1).isNotEqualTo(other.tags());
    }

    @Test
    void whatTheServerWouldRefuseIsRefusedBeforeTheNetwork() {
        assertThatThrownBy(() -> backend().forwardPort(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("forwardPort is 0; 1 to 65535");
        assertThatThrownBy(() -> backend().healthCheck(h -> h.port(65_536)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("healthCheck.port is 65536");
        assertThatThrownBy(() -> backend().addServerIps("server-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"server-1\" is not an IP address");
        assertThatThrownBy(() -> CreateFrontend.builder()
                        .name("http")
                        .inboundPort(70_000)
                        .backendId("1")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inboundPort is 70000");
        assertThatThrownBy(() -> AclSpec.builder()
                        .name("all")
                        .action(AclAction.deny())
                        .index(-1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("index is -1");
        assertThatThrownBy(() -> HealthCheckConfig.http(http -> http.hostHeader("a b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blanks are not allowed");
    }

    @Test
    void serversAreAddressesHoweverTheyAreWritten() {
        assertThat(backend().addServerIps("2001:db8::7").build().serverIps())
                .isEqualTo(List.of(IpAddress.of("2001:0db8:0:0:0:0:0:7")));
    }
}
