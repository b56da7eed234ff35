package io.github.scw4j.reconcile.annotation;

import static io.github.scw4j.reconcile.annotation.Services.annotated;
import static io.github.scw4j.reconcile.annotation.Services.name;
import static io.github.scw4j.reconcile.annotation.Services.port;
import static io.github.scw4j.reconcile.annotation.Services.read;
import static io.github.scw4j.reconcile.annotation.Services.readWithNetwork;
import static io.github.scw4j.reconcile.annotation.Services.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.backend.HealthCheckConfig;
import io.github.scw4j.lb.backend.ProxyProtocol;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.ServicePort;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceAnnotationsTest {
    private static final String A = "aaaaaaaa-0000-4000-8000-00000000000a";
    private static final String B = "bbbbbbbb-0000-4000-8000-00000000000b";

    private static List<String> messages(SpecReading reading) {
        return reading.problems().stream().map(AnnotationProblem::message).toList();
    }

    @Test
    void aServiceThatSaysNothingHasPortsInTheOrderOfTheirNumbersAndNoProblem() {
        SpecReading reading = read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.spec().ports()).extracting(PortSpec::port).containsExactly(80, 443);
        assertThat(port(reading, 443).backend().name()).isEqualTo(Services.UID + "_tcp_30443");
        assertThat(port(reading, 443).healthCheck().port()).isEqualTo(30443);
        assertThat(reading.spec().typeRequested()).isFalse();
        assertThat(reading.spec().internalTargets()).isFalse();
    }

    @Test
    void defaultsHoldWhereItSaysNothing() {
        SpecReading reading = ServiceAnnotations.read(
                annotated(), new SpecDefaults(Optional.of(Zone.PL_WAW_1), "LB-GP-L", Optional.of(B)));

        assertThat(reading.spec().zone()).contains(Zone.PL_WAW_1);
        assertThat(reading.spec().type()).isEqualTo("lb-gp-l");
        assertThat(reading.spec().typeRequested()).isFalse();
        assertThat(reading.spec().privateNetworkIds()).containsExactly(B);
        assertThat(reading.spec().internalTargets()).isTrue();
    }

    @Test
    void allProblemsAreToldAtOnceAndHoldNoMoreThanTheyConcern() {
        SpecReading reading = read(
                "timeout-server", "soon", "enable-http3", "maybe", "health-check-type", "tcp;443:smtp", "zone", "moon");

        assertThat(reading.problems()).hasSize(4);
        assertThat(reading.isHeld(Concerned.BACKEND, 80)).isTrue();
        assertThat(reading.isHeld(Concerned.FRONTEND, 443)).isTrue();
        assertThat(reading.isHeld(Concerned.HEALTH_CHECK, 443)).isTrue();
        assertThat(reading.isHeld(Concerned.HEALTH_CHECK, 80)).isFalse();
        assertThat(reading.isHeld(Concerned.LOAD_BALANCER)).isTrue();
        assertThat(reading.isHeld(Concerned.SERVERS)).isFalse();
        assertThat(reading.isHeld(Concerned.SOURCE_RANGES)).isFalse();
    }

    @Test
    void twoPossibleProxyProtocolsHoldThatPortAlone() {
        SpecReading reading = read("proxy-protocol-v1", "443", "proxy-protocol-v2", "true");

        assertThat(messages(reading))
                .containsExactly(name("proxy-protocol-v2") + " is \"true\"; port 443 is in " + name("proxy-protocol-v1")
                        + " as well; one of the two is allowed");
        assertThat(reading.isHeld(Concerned.BACKEND, 443)).isTrue();
        assertThat(reading.isHeld(Concerned.BACKEND, 80)).isFalse();
        assertThat(port(reading, 80).hasProxyProtocol()).isTrue();
    }

    @Test
    void theOldProxyAnnotationCountsWhereTheNewOnesSayNo() {
        SpecReading reading = read("send-proxy-v2", "80,443", "proxy-protocol-v1", "443");

        assertThat(port(reading, 80).backend().proxyProtocol()).contains(ProxyProtocol.V2);
        assertThat(port(reading, 443).backend().proxyProtocol()).contains(ProxyProtocol.V1);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aPortThatTheServiceDoesNotHaveHurtsNoOther() {
        SpecReading reading = read("protocol-http", "80,8080");

        assertThat(messages(reading))
                .containsExactly(name("protocol-http")
                        + " is \"80,8080\"; the Service has no TCP port 8080; its TCP ports are 80, 443");
        assertThat(reading.isHeld(Concerned.BACKEND, 8080)).isTrue();
        assertThat(reading.isHeld(Concerned.BACKEND, 80)).isFalse();
        assertThat(reading.isHeld(Concerned.BACKEND, 443)).isFalse();
    }

    @Test
    void anInvalidLaterPortIsNotOverlooked() {
        assertThat(read("protocol-http", "80,70000").isHeld(Concerned.BACKEND, 80))
                .isTrue();
    }

    @Test
    void aMisspeltAnnotationIsToldWithTheClosestOneAndHoldsNothing() {
        SpecReading reading = read("timeout-sever", "5s");

        assertThat(messages(reading))
                .containsExactly(name("timeout-sever") + " is \"5s\"; there is no such annotation; the closest one is "
                        + name("timeout-server"));
        assertThat(reading.problems()).extracting(AnnotationProblem::concerned).containsExactly(Concerned.NOTHING);
    }

    @Test
    void annotationsOfOthersAreNobodysProblem() {
        KubernetesService service = service()
                .putAnnotation("service.beta.kubernetes.io/aws-load-balancer-type", "nlb")
                .putAnnotation("kubectl.kubernetes.io/last-applied-configuration", "{}")
                .build();

        assertThat(read(service).problems()).isEmpty();
    }

    @Test
    void portsThatNoLoadBalancerCanServeAreTold() {
        KubernetesService service =
                service().addPorts(new ServicePort("metrics", "TCP", 9090, 0)).build();

        assertThat(read(service).unserved())
                .extracting(UnservedPort::message)
                .containsExactly(
                        "port 53 (UDP) is not served: Scaleway's load balancers take TCP alone",
                        "port 9090 (TCP) is not served: it has no node port");
        assertThat(read(service).spec().ports()).extracting(PortSpec::port).containsExactly(80, 443);
    }

    @Test
    void aPortThatIsNotTcpIsNotOneThatAnAnnotationCanName() {
        assertThat(messages(read("protocol-http", "53")))
                .containsExactly(name("protocol-http")
                        + " is \"53\"; the Service has no TCP port 53; its TCP ports are 80, 443");
    }

    @Test
    void clientIpAffinityIsATableUnlessTheAnnotationSaysOtherwise() {
        KubernetesService plain = service().clientIpAffinity(true).build();
        KubernetesService told =
                plain.toBuilder().putAnnotation(name("sticky-sessions"), "none").build();

        assertThat(port(read(plain), 80).backend().stickySessions()).hasToString("table");
        assertThat(port(read(told), 80).backend().stickySessions()).hasToString("none");
    }

    @Test
    void aCookieNeedsAName() {
        SpecReading reading = read("sticky-sessions", "cookie");

        assertThat(messages(reading))
                .containsExactly(name("sticky-sessions") + " is \"cookie\"; without "
                        + name("sticky-sessions-cookie-name") + " one of none, table is allowed");
        assertThat(reading.isHeld(Concerned.BACKEND, 80)).isTrue();
    }

    @Test
    void aCookiesNameDoesNotCountWithoutCookie() {
        assertThat(port(read("sticky-sessions-cookie-name", "c"), 80).backend().stickySessionsCookieName())
                .isEmpty();
    }

    private static KubernetesService.Builder local() {
        return service().externalTrafficPolicyLocal(true).healthCheckNodePort(32100);
    }

    @Test
    void withLocalTrafficNodesThemselvesAreAskedForPods() {
        SpecReading reading = read(local().putAnnotation(name("health-check-delay"), "3s")
                .putAnnotation(name("health-check-send-proxy"), "true")
                .build());

        assertThat(port(reading, 80).healthCheck().port()).isEqualTo(32100);
        assertThat(port(reading, 80).healthCheck().config()).isEqualTo(HealthCheckConfig.http("/healthz"));
        assertThat(port(reading, 80).healthCheck().checkDelay()).contains(Duration.ofSeconds(3));
        assertThat(port(reading, 80).healthCheck().checkSendProxy()).isFalse();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aTypeOfItsOwnGoesBeforeThat() {
        SpecReading reading =
                read(local().putAnnotation(name("health-check-type"), "443:tcp").build());

        assertThat(port(reading, 443).healthCheck().port()).isEqualTo(30443);
        assertThat(port(reading, 80).healthCheck().port()).isEqualTo(32100);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void whichPortsAreAskedSoCanBeSaid() {
        SpecReading some = read(local().putAnnotation(name("health-check-from-service"), "80")
                .putAnnotation(name("health-check-type"), "http")
                .build());
        SpecReading none = read(local().putAnnotation(name("health-check-from-service"), "false")
                .build());

        assertThat(port(some, 80).healthCheck().port()).isEqualTo(32100);
        assertThat(port(some, 443).healthCheck().port()).isEqualTo(30443);
        assertThat(port(none, 80).healthCheck().config()).isEqualTo(HealthCheckConfig.tcp());
    }

    @Test
    void askingNodesWithoutLocalTrafficIsToldAndDoneAsUsual() {
        SpecReading reading = read("health-check-from-service", "true");

        assertThat(messages(reading))
                .containsExactly(name("health-check-from-service")
                        + " is \"true\"; the Service has no healthCheckNodePort, which it has with"
                        + " externalTrafficPolicy: Local, so nodes are checked as usual");
        assertThat(port(reading, 80).healthCheck().port()).isEqualTo(30080);
        assertThat(reading.isHeld(Concerned.HEALTH_CHECK, 80)).isFalse();
    }

    @Test
    void aTypeHasToBeSaidForEachPortOnceItIsSaid() {
        SpecReading reading = read("health-check-type", "80:http");

        assertThat(messages(reading))
                .containsExactly(name("health-check-type") + " is \"80:http\"; a type for port 443 is missing");
        assertThat(reading.isHeld(Concerned.HEALTH_CHECK, 443)).isTrue();
        assertThat(reading.isHeld(Concerned.HEALTH_CHECK, 80)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "pgsql"})
    void aDatabaseCheckNeedsAUser(String type) {
        SpecReading reading = read("health-check-type", "tcp;443:" + type, "health-check-" + type + "-user", "80:root");

        assertThat(messages(reading))
                .containsExactly(name("health-check-type") + " is \"tcp;443:" + type + "\"; " + type
                        + " of port 443 needs " + name("health-check-" + type + "-user"));
        assertThat(reading.isHeld(Concerned.HEALTH_CHECK, 443)).isTrue();
        assertThat(reading.isHeld(Concerned.HEALTH_CHECK, 80)).isFalse();
    }

    @Test
    void anHttpsCheckKeepsTheQueryAndAsksForTheServersName() {
        SpecReading reading = read(
                "health-check-type",
                "https",
                "health-check-http-uri",
                "example.com?full=1",
                "health-check-http-code",
                "204");

        assertThat(port(reading, 80).healthCheck().config())
                .isEqualTo(HealthCheckConfig.https(https -> https.uri("/?full=1")
                        .hostHeader("example.com")
                        .sni("example.com")
                        .code(204)));
    }

    @ParameterizedTest
    @CsvSource({
        "/,'',/",
        "'','',/",
        "example.com,example.com,/",
        "example.com/,example.com,/",
        "/a/b?c=/d?e,'',/a/b?c=/d?e",
        "?q,'',/?q",
        "a-b.c_d/x%20y,a-b.c_d,/x%20y",
    })
    void aTargetIsAHostAPathAndAQuery(String text, String host, String uri) {
        assertThat(HttpTarget.GRAMMAR.read(text)).contains(new HttpTarget(host, uri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/#top", "user@host/", "[::1]/", "/ü", "host:80/"})
    void otherTargetsAreRefused(String text) {
        assertThat(HttpTarget.GRAMMAR.read(text)).isEmpty();
    }

    @Test
    void privateNeedsANetwork() {
        assertThat(messages(read("private", "true")))
                .containsExactly(name("private") + " is \"true\"; without a private network, in " + name("pn-ids")
                        + " or by default, only false is allowed");
        assertThat(read("private", "true").isHeld(Concerned.LOAD_BALANCER)).isTrue();
        assertThat(read("private", "true", "pn-ids", A).problems()).isEmpty();
        assertThat(readWithNetwork("private", "true").problems()).isEmpty();
    }

    @Test
    void privateHasNoPublicAddresses() {
        SpecReading byId = readWithNetwork("private", "true", "ip-ids", A);
        SpecReading byAddress = ServiceAnnotations.read(
                annotated("private", "true").toBuilder()
                        .loadBalancerIp("51.15.0.7")
                        .build(),
                new SpecDefaults(Optional.empty(), "lb-s", Optional.of(B)));

        assertThat(messages(byId))
                .containsExactly(name("private") + " is \"true\"; together with " + name("ip-ids")
                        + " or spec.loadBalancerIP only false is allowed, as they are public")
                .isEqualTo(messages(byAddress));
        assertThat(byId.isHeld(Concerned.LOAD_BALANCER)).isTrue();
    }

    @Test
    void thereAreNoMoreThanTwoFlexibleIps() {
        String c = A.replace('a', 'c');

        assertThat(messages(read("ip-ids", String.join(",", A, B, c))))
                .containsExactly(name("ip-ids") + " is \"" + String.join(",", A, B, c)
                        + "\"; at most one IPv4 and one IPv6 address are allowed");
    }

    @Test
    void anExternallyManagedLoadBalancerHasToBeNamed() {
        assertThat(messages(read("externally-managed", "true")))
                .containsExactly(
                        name("externally-managed") + " is \"true\"; without " + name("id") + " only false is allowed");
    }

    @Test
    void onAPersonsLoadBalancerOnlyTheDefaultNetworkIsAttached() {
        SpecReading reading = readWithNetwork("externally-managed", "true", "id", "fr-par-1/" + A, "pn-ids", B);

        assertThat(reading.spec().privateNetworkIds()).containsExactly(Services.NETWORK);
        assertThat(reading.spec().internalTargets()).isTrue();
    }

    @Test
    void nodesAreReachedInsideWhereThereIsANetworkOrItIsForced() {
        assertThat(read().spec().internalTargets()).isFalse();
        assertThat(read("pn-ids", A).spec().internalTargets()).isTrue();
        assertThat(read("force-internal-ip", "true").spec().internalTargets()).isTrue();
        assertThat(readWithNetwork().spec().internalTargets()).isTrue();
    }

    @Test
    void eachNetworkTakesOneAddress() {
        SpecReading reading = read("pn-ids", A, "private-ip-ids", A + "," + B);

        assertThat(messages(reading))
                .containsExactly(name("private-ip-ids") + " is \"" + A + "," + B
                        + "\"; at most one address for each private network is allowed; there is 1");
        assertThat(reading.isHeld(Concerned.PRIVATE_NETWORKS)).isTrue();
    }

    @Test
    void theIdMayNameARegionForItsFirstZone() {
        assertThat(read("id", "NL-AMS/" + A.toUpperCase(Locale.ROOT)).spec().reference())
                .contains(new LoadBalancerReference(Zone.NL_AMS_1, A));
        assertThat(read("id", "fr-par-1/" + A + "/x").isHeld(Concerned.LOAD_BALANCER))
                .isTrue();
    }

    @Test
    void whatDeletionNeedsIsReadWhateverElseIsWrong() {
        KubernetesService service =
                annotated("id", "fr-par-1/" + A, "ip-ids", A + "," + B, "type", "?", "timeout-server", "?");

        assertThat(ServiceAnnotations.reference(service)).contains(new LoadBalancerReference(Zone.FR_PAR_1, A));
        assertThat(ServiceAnnotations.ipIds(service)).contains(Set.of(A, B));
        assertThat(ServiceAnnotations.reference(annotated("id", A))).isEmpty();
        assertThat(ServiceAnnotations.ipIds(annotated())).contains(Set.of());
        assertThat(ServiceAnnotations.ipIds(annotated("ip-ids", A + ", " + B))).isEmpty();
    }

    @Test
    void certificatesOfAllPortsAndOfOneAddUp() {
        SpecReading reading = read("certificate-ids", A + ";443:fr-par-1/" + B + "," + A);

        assertThat(port(reading, 443).frontend().certificateIds()).containsExactlyInAnyOrder(A, B);
        assertThat(port(reading, 80).frontend().certificateIds()).containsExactly(A);
    }

    @Test
    void aBadCertificateOfOnePortHoldsThatPort() {
        SpecReading reading = read("certificate-ids", A + ";443:mine");

        assertThat(reading.isHeld(Concerned.FRONTEND, 443)).isTrue();
        assertThat(reading.isHeld(Concerned.FRONTEND, 80)).isFalse();
        assertThat(read("certificate-ids", "all:" + A).isHeld(Concerned.FRONTEND, 80))
                .isTrue();
    }

    @Test
    void sourceRangesAreReadAsKubernetesDoes() {
        KubernetesService service = service()
                .loadBalancerSourceRanges(List.of("10.1.2.3/8", " 192.0.2.0/24 ", "2001:db8:1::7/32", "203.0.113.9/32"))
                .build();

        assertThat(read(service).problems()).isEmpty();
        assertThat(read(service).spec().sourceRanges())
                .containsExactlyInAnyOrder(
                        Cidr.of("10.0.0.0/8"),
                        Cidr.of("192.0.2.0/24"),
                        Cidr.of("2001:db8::/32"),
                        Cidr.of("203.0.113.9/32"));
    }

    @Test
    void aBadSourceRangeHoldsAllOfThem() {
        KubernetesService service = service()
                .loadBalancerSourceRanges(List.of("10.0.0.0/8", "10.0.0.0/33", "10.0.0.1", ""))
                .build();

        assertThat(messages(read(service)))
                .containsExactly(
                        "spec.loadBalancerSourceRanges is \"10.0.0.0/33\"; an IP range (such as 192.0.2.0/24 or 2001:db8::/32) is allowed",
                        "spec.loadBalancerSourceRanges is \"10.0.0.1\"; an IP range (such as 192.0.2.0/24 or 2001:db8::/32) is allowed",
                        "spec.loadBalancerSourceRanges is \"\"; an IP range (such as 192.0.2.0/24 or 2001:db8::/32) is allowed");
        assertThat(read(service).isHeld(Concerned.SOURCE_RANGES)).isTrue();
        assertThat(read(service).isHeld(Concerned.FRONTEND, 80)).isFalse();
    }

    @Test
    void theAddressOfTheSpecIsRead() {
        assertThat(read(service().loadBalancerIp("51.15.0.7").build()).spec().loadBalancerIp())
                .contains(IpAddress.of("51.15.0.7"));
        SpecReading bad = read(service().loadBalancerIp("lb.example.com").build());

        assertThat(messages(bad))
                .containsExactly(
                        "spec.loadBalancerIP is \"lb.example.com\"; an IP address (such as 51.15.0.7 or 2001:db8::7) is allowed");
        assertThat(bad.isHeld(Concerned.LOAD_BALANCER)).isTrue();
    }

    @Test
    void aVeryLongValueIsShownInPart() {
        String message = messages(read("zone", "x".repeat(10_000))).get(0);

        assertThat(message).hasSizeLessThan(400).contains("xxx…\"; a zone");
    }

    @Test
    void aManifestIsCheckedWithoutACluster() {
        Service manifest = Serialization.unmarshal("""
                apiVersion: v1
                kind: Service
                metadata:
                  name: web
                  annotations:
                    service.beta.kubernetes.io/scw-loadbalancer-type: lb-gp-m
                    service.beta.kubernetes.io/scw-loadbalancer-protocol-http: "80,8080"
                    service.beta.kubernetes.io/scw-loadbalancer-zone:
                spec:
                  type: LoadBalancer
                  externalTrafficPolicy: Local
                  ports: [{port: 80}]
                """, Service.class);

        SpecReading reading = ServiceAnnotations.read(manifest, SpecDefaults.none());

        assertThat(messages(reading))
                .containsExactly(
                        name("zone") + " is \"\"; a zone (such as fr-par-1) is allowed",
                        name("protocol-http")
                                + " is \"80,8080\"; the Service has no TCP port 8080; its TCP ports are 80");
        assertThat(reading.spec().type()).isEqualTo("lb-gp-m");
        assertThat(reading.unserved()).extracting(UnservedPort::reason).containsExactly("it has no node port");
    }

    @Test
    void aValueForAllOtherPortsThatCannotBeReadHurtsOnlyThose() {
        SpecReading some = read("health-check-http-code", "80:204;none", "health-check-type", "http");
        SpecReading nobody = read("health-check-http-code", "80,443:204;none", "health-check-type", "http");

        assertThat(some.isHeld(Concerned.HEALTH_CHECK, 443)).isTrue();
        assertThat(some.isHeld(Concerned.HEALTH_CHECK, 80)).isFalse();
        assertThat(nobody.problems()).extracting(AnnotationProblem::concerned).containsExactly(Concerned.NOTHING);
    }

    @Test
    void aSecondValueForAllPortsIsToldAndDoesNotCount() {
        SpecReading reading = read("health-check-type", "tcp;redis;");

        assertThat(port(reading, 80).healthCheck().config()).isEqualTo(HealthCheckConfig.tcp());
        assertThat(messages(reading))
                .containsExactly(name("health-check-type")
                        + " is \"tcp;redis;\"; of the entries without ports only the first counts");
        assertThat(reading.isHeld(Concerned.HEALTH_CHECK, 80)).isFalse();
    }

    @Test
    void labelsAreThoseThatKubernetesTakes() {
        assertThat(read("target-node-labels", "pool=web,").spec().targetNodeLabels())
                .isEqualTo(Map.of("pool", "web"));
        assertThat(read("target-node-labels", "").spec().targetNodeLabels()).isEmpty();
        assertThat(read("target-node-labels", "pool=web,pool=api").isHeld(Concerned.SERVERS))
                .isTrue();
        assertThat(read("target-node-labels", "pool==web").isHeld(Concerned.SERVERS))
                .isTrue();
    }

    @Test
    void noIdsAtAllAreNone() {
        assertThat(read("ip-ids", "", "pn-ids", "", "private-ip-ids", "").problems())
                .isEmpty();
        assertThat(readWithNetwork("pn-ids", "").spec().privateNetworkIds()).isEqualTo(Set.of(Services.NETWORK));
    }
}
