package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Recordings of the real API as referee: each recorded run is played against the embedded server, request by request with ids
 * translated, and every answer has to be the recorded one up to chance. Time follows the recording's states: where an answer
 * differs, virtual time moves on until it does not, for half an hour at most.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {

    private static final Duration STEP = Duration.ofSeconds(1);
    private static final int STEPS = 1800;

    /** A load balancer is to_create with an instance for a moment only. */
    private static final Duration SMALL_STEP = Duration.ofMillis(10);

    private static final int SMALL_STEPS = 100;
    private static final int LEAST_COMPARED = 1200;

    private static final Set<String> CREATING = Set.of("POST");

    /** Early in 2026 setting ACLs took a cluster through updating, once to ready without any pool; since then it does not. */
    private static final String OLD_ACLS = "terraform-provider-scaleway:k8s/acl-rules-order";

    /** In April 2026, when these two fields were new, they came back as zeros; since then as their defaults. */
    private static final String OLD_AUTOSCALER = "terraform-provider-scaleway:k8s/pool-validate-size-dedicated";

    private static final Set<String> NEW_AUTOSCALER_FIELDS = Set.of("log_level", "skip_nodes_with_local_storage");

    private int seen;
    private int compared;

    @TestFactory
    Stream<DynamicTest> everyRecordedRunOfKubernetesComesOutTheSame() {
        return Cassette.of("k8s").stream()
                .filter(cassette -> !cassette.source().equals(OLD_ACLS))
                .map(cassette -> DynamicTest.dynamicTest(cassette.source(), () -> replay(cassette)));
    }

    @TestFactory
    Stream<DynamicTest> everyRecordedRunOfVpcAndIpamComesOutTheSame() {
        return Cassette.of("vpc", "ipam").stream()
                .map(cassette -> DynamicTest.dynamicTest(cassette.source(), () -> replay(cassette)));
    }

    @TestFactory
    Stream<DynamicTest> everyRecordedRunOfLoadBalancersComesOutTheSame() {
        return Cassette.of("lb").stream()
                .map(cassette -> DynamicTest.dynamicTest(cassette.source(), () -> replay(cassette)));
    }

    /** Guards against a comparison that passes because nothing is compared. */
    @AfterAll
    void mostExchangesWereCompared() {
        assertThat(seen == 0 || compared > LEAST_COMPARED)
                .as(compared + " of " + seen + " exchanges were compared")
                .isTrue();
    }

    private void replay(Cassette cassette) {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.builder()
                .startingAt(cassette.start())
                .withoutQuotas()
                .start()) {
            Run run = new Run(scaleway, cassette.source().equals(OLD_AUTOSCALER) ? NEW_AUTOSCALER_FIELDS : Set.of());
            cassette.exchanges().forEach(run::play);
            assertThat(run.mismatches).isEmpty();
            seen += run.seen;
            compared += run.compared;
        }
    }

    private static final class Run {

        private final EmbeddedScaleway scaleway;
        private final Wire wire;
        private final Likeness likeness;
        private final List<String> mismatches = new ArrayList<>();
        private int seen;
        private int compared;

        Run(EmbeddedScaleway scaleway, Set<String> ignoredFields) {
            this.scaleway = scaleway;
            this.likeness = new Likeness(ignoredFields);
            this.wire = new Wire(scaleway);
        }

        void play(JsonNode exchange) {
            String method = exchange.get("method").asText();
            String path = exchange.get("path").asText();
            seen += isOurs(path) ? 1 : 0;
            String query = exchange.get("query").asText();
            int status = exchange.get("status").asInt();
            if (!isPlayable(method, path, query, status)
                    || exchange.path("requestBodyLost").asBoolean()) {
                return;
            }
            String target = likeness.translate(path) + (query.isEmpty() ? "" : "?" + translateQuery(query));
            String body = exchange.get("requestBody").isNull()
                    ? ""
                    : likeness.translate(exchange.get("requestBody").toString());
            JsonNode recorded = exchange.get("responseBody");
            if (!method.equals("GET") && showsReadyInstance(recorded)) {
                scaleway.clock().advance(STEP); // what was changed before had been carried out by then
            }
            List<String> differences = List.of();
            for (int step = 0; step <= STEPS; step++) {
                Wire.Reply reply = wire.send(method, target, body);
                if (reply.status() == 501) {
                    return;
                }
                differences = differences(recorded, status, reply);
                compared += step == 0 ? 1 : 0;
                if (differences.isEmpty()) {
                    likeness.learn(recorded, reply.body());
                    return;
                }
                if (!method.equals("GET")) {
                    likeness.learn(recorded, reply.body());
                    break;
                }
                scaleway.clock().advance(path.startsWith("/lb/v1/") && step < SMALL_STEPS ? SMALL_STEP : STEP);
            }
            mismatches.add(exchange.get("seq") + " " + method + " " + path + " -> " + differences);
        }

        private static boolean showsReadyInstance(JsonNode answer) {
            return answer.findValues("instances").stream()
                    .anyMatch(instances -> instances.findValuesAsText("status").contains("ready"));
        }

        /** A node's name stands in queries, and is another one here. */
        private String translateQuery(String query) {
            StringBuilder translated = new StringBuilder();
            for (String parameter : likeness.translate(query).split("&", -1)) {
                int equals = parameter.indexOf('=') + 1;
                translated
                        .append(translated.isEmpty() ? "" : "&")
                        .append(parameter, 0, equals)
                        .append(likeness.translateName(parameter.substring(equals)));
            }
            return translated.toString();
        }

        private List<String> differences(JsonNode recorded, int status, Wire.Reply reply) {
            if (reply.status() != status) {
                return List.of("status " + status + " recorded, " + reply.status() + " here: "
                        + reply.raw().body());
            }
            return recorded.isObject() ? likeness.differences(recorded, reply.body()) : List.of();
        }

        private static boolean isOurs(String path) {
            return path.startsWith("/k8s/v1/")
                    || path.startsWith("/lb/v1/")
                    || path.startsWith("/vpc/v2/")
                    || path.startsWith("/ipam/v1/");
        }

        /** What the run itself made can be played; what it found there, and other products' things, cannot. */
        private boolean isPlayable(String method, String path, String query, int status) {
            if (!isOurs(path)) {
                return false;
            }
            String asked = path + query.replaceAll("(project_id|organization_id)=[^&]*", "");
            boolean listsWhatWasThere = method.equals("GET")
                    && (path.endsWith("/vpcs") || path.endsWith("/clusters") || isWholeListOfAZone(path, query))
                    && status == 200;
            boolean ofAnotherProduct = query.contains("mac_address=")
                    || query.matches(".*resource_type=(?!unknown_type|instance_private_nic|lb_server).*");
            if (ofAnotherProduct) {
                return false;
            }
            return likeness.knowsAll(CREATING.contains(method) ? path : asked) && !listsWhatWasThere;
        }

        private static boolean isWholeListOfAZone(String path, String query) {
            return path.matches("/lb/v1/zones/[^/]+/(lbs|ips)") && !query.matches(".*(name|tags|ip_address)=.*");
        }
    }
}
