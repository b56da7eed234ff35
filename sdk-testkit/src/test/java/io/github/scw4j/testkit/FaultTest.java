package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.fault.FaultRule;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static final String NETWORKS = Wire.vpc("private-networks");

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);

    @AfterEach
    void close() {
        scaleway.close();
    }

    private int networks() {
        return wire.get(NETWORKS).body().get("total_count").asInt();
    }

    private Wire.Reply create() {
        return wire.post(NETWORKS, "{'name':'n'}");
    }

    @Test
    void aStatusComesAndNothingIsDone() {
        scaleway.faults().on("CreatePrivateNetwork").times(1).then(Fault.status(503));
        Wire.Reply reply = create();
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.text("message")).startsWith("upstream connect error");
        assertThat(networks()).isZero();
        assertThat(create().status()).isEqualTo(200);
    }

    @Test
    void aStatusAfterActingHidesWhatWasDone() {
        scaleway.faults().on("CreatePrivateNetwork").times(1).then(Fault.statusAfterActing(504));
        assertThat(create().status()).isEqualTo(504);
        assertThat(networks()).isOne();
    }

    @Test
    void aCutBeforeActingLeavesNothingAndOneAfterActingLosesTheAnswer() {
        scaleway.faults().on("CreatePrivateNetwork").nth(1).then(Fault.cutBeforeActing());
        scaleway.faults().on("CreatePrivateNetwork").nth(2).then(Fault.cutAfterActing());
        String body = "{\"name\":\"n\"}";
        assertThatThrownBy(() -> wire.exchange("POST", NETWORKS, body)).isInstanceOf(IOException.class);
        assertThat(networks()).isZero();
        assertThatThrownBy(() -> wire.exchange("POST", NETWORKS, body)).isInstanceOf(IOException.class);
        assertThat(networks()).isOne();
    }

    @Test
    void whatIsCutMayBeDoneLater() {
        scaleway.faults().on("CreatePrivateNetwork").nth(1).then(Fault.cutBeforeActing(Duration.ofSeconds(3)));
        assertThatThrownBy(() -> wire.exchange("POST", NETWORKS, "{\"name\":\"n\"}"))
                .isInstanceOf(IOException.class);
        scaleway.clock().advance(Duration.ofMillis(2_999));
        assertThat(networks()).isZero();
        scaleway.clock().advance(Duration.ofMillis(1));
        assertThat(networks()).isOne();
        scaleway.faults()
                .on("CreatePrivateNetwork")
                .nth(1)
                .then(Fault.cutBeforeActing(Duration.ofSeconds(3)).and(Fault.status(503)));
        assertThatThrownBy(() -> wire.exchange("POST", NETWORKS, "{\"name\":\"n\"}"))
                .isInstanceOf(IOException.class);
        scaleway.clock().advance(Duration.ofSeconds(3));
        assertThat(networks()).as("what is not done is not done later").isOne();
        assertThatThrownBy(() -> Fault.cutBeforeActing(Duration.ZERO)).hasMessageContaining("later than at once");
    }

    @Test
    void theRateLimitOfTheGatewayIsEmpty() {
        scaleway.faults().onAny().times(1).then(Fault.tooManyRequests());
        Wire.Reply reply = wire.get(NETWORKS);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.raw().body()).isEmpty();
        assertThat(reply.raw().headers().firstValue("content-type")).isEmpty();
        assertThat(reply.raw().headers().firstValue("retry-after")).isEmpty();
        assertThat(reply.raw().headers().firstValue("x-envoy-ratelimited")).contains("true");
        assertThat(reply.raw().headers().firstValue("x-request-id")).isPresent();
    }

    @Test
    void anotherRateLimitSaysHowLong() {
        scaleway.faults().onAny().times(1).then(Fault.tooManyRequests(Duration.ofSeconds(7)));
        Wire.Reply reply = wire.get(NETWORKS);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.raw().headers().firstValue("retry-after")).contains("7");
        assertThat(reply.text("type")).isEqualTo("too_many_requests");
    }

    @Test
    void aProxyAnswersInHtml() {
        scaleway.faults().onAny().times(1).then(Fault.htmlBadGateway());
        Wire.Reply reply = wire.get(NETWORKS);
        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.raw().headers().firstValue("content-type")).contains("text/html");
        assertThat(reply.raw().body()).startsWith("<html>");
    }

    @Test
    void bodiesThatBreakOffOrAreLongerThanPromisedDoNotPassForWholeOnes() {
        create();
        scaleway.faults().on("ListPrivateNetworks").nth(1).then(Fault.truncatedBody());
        scaleway.faults().on("ListPrivateNetworks").nth(2).then(Fault.wrongContentLength());
        assertThatThrownBy(() -> wire.exchange("GET", NETWORKS, "")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> wire.exchange("GET", NETWORKS, "")).isInstanceOf(IOException.class);
        assertThat(networks()).isOne();
    }

    @Test
    void latencyAndSlowBodiesTakeRealTime() {
        scaleway.faults().onAny().nth(1).then(Fault.latency(Duration.ofMillis(80)));
        scaleway.faults().onAny().nth(2).then(Fault.slowBody(Duration.ofMillis(80)));
        for (int call = 0; call < 2; call++) {
            long start = System.nanoTime();
            assertThat(networks()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(75));
        }
    }

    @Test
    void theTypedErrorsCanBeAskedFor() {
        Map<Fault, Integer> faults = Map.of(
                Fault.outOfStock("server"), 503,
                Fault.quotaExceeded("k8s_clusters", 20, 20), 403,
                Fault.permissionsDenied("kubernetes", "write"), 403,
                Fault.deniedAuthentication(), 401,
                Fault.notFound("cluster", "x"), 404,
                Fault.notFoundWithoutType("lbs"), 404,
                Fault.transientState("cluster", "x", "updating"), 409,
                Fault.stillInUse(), 412);
        faults.forEach((fault, status) -> {
            FaultRule rule = scaleway.faults().on("ListClusters").then(fault);
            Wire.Reply reply = wire.get(Wire.k8s("clusters"));
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.text("message")).isNotEmpty();
            assertThat(rule.hits()).isOne();
            rule.remove();
        });
        assertThat(wire.get(Wire.k8s("clusters")).status()).isEqualTo(200);
    }

    @Test
    void aFreshKeyMayNothingForAMinuteAndAFlappingOneIsRefusedOnce() {
        scaleway.faults().freshKey(scaleway.secretKey(), Duration.ofMinutes(1));
        assertThat(wire.get(NETWORKS).text("type")).isEqualTo("permissions_denied");
        scaleway.clock().advance(Duration.ofMinutes(1));
        assertThat(wire.get(NETWORKS).status()).isEqualTo(200);
        scaleway.faults().flappingKey(scaleway.secretKey());
        List<Integer> statuses = new ArrayList<>();
        for (int call = 0; call < 3; call++) {
            statuses.add(wire.get(NETWORKS).status());
        }
        assertThat(statuses).containsExactly(200, 403, 200);
    }

    @Test
    void fieldsChangeGoMissingOrAreNullWhereverTheyAre() {
        wire.createCluster("fields");
        scaleway.faults().on("ListClusters").nth(1).then(Fault.fieldValue("status", "hibernating"));
        scaleway.faults().on("ListClusters").nth(2).then(Fault.missingField("status"));
        scaleway.faults().on("ListClusters").nth(3).then(Fault.nullField("tags"));
        assertThat(wire.get(Wire.k8s("clusters"))
                        .body()
                        .at("/clusters/0/status")
                        .asText())
                .isEqualTo("hibernating");
        assertThat(wire.get(Wire.k8s("clusters")).body().at("/clusters/0").has("status"))
                .isFalse();
        assertThat(wire.get(Wire.k8s("clusters")).body().at("/clusters/0/tags").isNull())
                .isTrue();
    }

    @Test
    void pagesShiftUnderTheReader() {
        for (int i = 0; i < 6; i++) {
            create();
        }
        List<String> straight = ids(1);
        scaleway.faults().on("ListPrivateNetworks").query("page=2").then(Fault.shiftedPages(-1));
        assertThat(ids(2).get(0)).isEqualTo(straight.get(2));
        scaleway.faults().clear();
        scaleway.faults().on("ListPrivateNetworks").query("page=2").then(Fault.shiftedPages(1));
        assertThat(ids(2)).hasSize(2);
        assertThat(wire.get(NETWORKS + "?page_size=3&page=1")
                        .body()
                        .get("total_count")
                        .asInt())
                .isEqualTo(6);
    }

    private List<String> ids(int page) {
        List<String> ids = new ArrayList<>();
        wire.get(NETWORKS + "?page_size=3&page=" + page)
                .body()
                .get("private_networks")
                .forEach(network -> ids.add(network.get("id").asText()));
        return ids;
    }

    @Test
    void somethingHappensBetweenTwoPages() {
        for (int i = 0; i < 4; i++) {
            create();
        }
        String first = ids(1).get(0);
        scaleway.faults()
                .on("ListPrivateNetworks")
                .query("page=2")
                .times(1)
                .then(Fault.first(() ->
                        assertThat(wire.delete(NETWORKS + "/" + first).status()).isEqualTo(204)));
        assertThat(ids(2)).isEmpty();
    }

    @Test
    void aRuleIsAboutWhatItSaysAndNoMore() {
        scaleway.faults()
                .onAny()
                .method("POST")
                .path("/vpcs")
                .body("\"bad\"")
                .skip(1)
                .times(1)
                .then(Fault.status(500));
        assertThat(wire.post(Wire.vpc("vpcs"), "{'name':'bad'}").status()).isEqualTo(200);
        assertThat(wire.post(Wire.vpc("vpcs"), "{'name':'good'}").status()).isEqualTo(200);
        assertThat(wire.get(Wire.vpc("vpcs")).status()).isEqualTo(200);
        assertThat(wire.post(Wire.vpc("vpcs"), "{'name':'bad'}").status()).isEqualTo(500);
        assertThat(wire.post(Wire.vpc("vpcs"), "{'name':'bad'}").status()).isEqualTo(200);
    }

    @Test
    void aThirdOfTheCallsFailsByTheChanceOfTheSeed() {
        FaultRule rule = scaleway.faults().onAny().probability(1.0 / 3).then(Fault.status(500));
        int failed = 0;
        for (int call = 0; call < 300; call++) {
            failed += wire.get(NETWORKS).status() == 500 ? 1 : 0;
        }
        assertThat(failed).isBetween(60, 140).isEqualTo(rule.hits());
    }

    @Test
    void faultsCombine() {
        scaleway.faults()
                .onAny()
                .times(1)
                .then(Fault.latency(Duration.ofMillis(30)).and(Fault.status(500)));
        long start = System.nanoTime();
        assertThat(wire.get(NETWORKS).status()).isEqualTo(500);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }
}
