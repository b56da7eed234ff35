package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String NEXT_NICS = "/instance/v2alpha1/zones/fr-par-1/private-network-interfaces";

    private static final String NEXT_PLACEMENT_GROUPS = "/instance/v2alpha1/zones/fr-par-1/placement-groups";

    private static final List<String> OF_STORAGE = List.of("/block/", "/file/");

    private static final List<String> OURS =
            List.of("/k8s/v1/", "/lb/v1/", "/vpc/v2/", "/ipam/v1/", "/instance/v1/", "/marketplace/v2/");

    /** A load balancer is to_create with an instance for a moment only. */
    private static final Duration SMALL_STEP = Duration.ofMillis(10);

    private static final int SMALL_STEPS = 100;
    private static final int LEAST_COMPARED = 2500;

    private static final Set<String> CREATING = Set.of("POST");

    /** Early in 2026 setting ACLs took a cluster through updating, once to ready without any pool; since then it does not. */
    private static final String OLD_ACLS = "terraform-provider-scaleway:k8s/acl-rules-order";

    /** In April 2026, when these two fields were new, they came back as zeros; since then as their defaults. */
    private static final String OLD_AUTOSCALER = "terraform-provider-scaleway:k8s/pool-validate-size-dedicated";

    /** A server that took four times as long to start as all others. */
    private static final String SLOW_SERVER = "terraform-provider-scaleway:instance/server-with-placement-group";

    private static final Set<Integer> WHILE_IT_STARTS = Set.of(69, 75);

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
    Stream<DynamicTest> everyRecordedRunOfInstancesComesOutTheSame() {
        return Cassette.of("instance").stream()
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
        private final Map<String, String> nics = new HashMap<>();
        private final List<String> publicIps = new ArrayList<>();
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
            if (exchange.get("source").asText().contains(":instance/") && !method.equals("GET")) {
                waitUntil(exchange);
            }
            if (path.startsWith(NEXT_NICS)) {
                playNic(method, path, exchange);
                return;
            }
            if (path.contains(NEXT_PLACEMENT_GROUPS)) {
                playPlacementGroup(method, path, exchange);
                return;
            }
            if (OF_STORAGE.stream().anyMatch(path::startsWith) && method.equals("POST")) {
                JsonNode id = exchange.at("/responseBody/id");
                likeness.learn(id, id); // known, and the same here
            }
            if (!isPlayable(exchange, method, path, query, status)
                    || exchange.path("requestBodyLost").asBoolean()) {
                return;
            }
            String target = likeness.translate(path) + (query.isEmpty() ? "" : "?" + translateQuery(query));
            JsonNode sent = exchange.get("requestBody");
            String body = sent.isNull() ? "" : likeness.translate(sent.isTextual() ? sent.asText() : sent.toString());
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
                if (differences.isEmpty() && path.startsWith("/instance/")) {
                    differences = headerDifferences(path, exchange.get("headers"), reply);
                }
                if (method.equals("POST") && path.endsWith("/ips") && path.startsWith("/instance/")) {
                    publicIps.add(recorded.at("/ip/ipam_id").asText());
                }
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

        /** What somebody does to a server is done no earlier than it was, since nobody can wait for it to change afterwards. */
        private void waitUntil(JsonNode exchange) {
            Duration ahead = Duration.between(
                    scaleway.clock().instant(), Cassette.date(exchange).plusSeconds(1));
            if (!ahead.isNegative()) {
                scaleway.clock().advance(ahead);
            }
        }

        /** Some runs make placement groups by the next version of the API: that is done here by this one. */
        private void playPlacementGroup(String method, String path, JsonNode exchange) {
            JsonNode sent = exchange.get("requestBody");
            if (sent.isNull()) {
                return;
            }
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            for (String field : List.of("name", "tags", "policy_type")) {
                body.set(field, sent.get(field));
            }
            body.set("project", sent.get("project_id"));
            String here =
                    likeness.translate(path.replace("v2alpha1", "v1").replace("placement-groups", "placement_groups"));
            JsonNode group = wire.send(method, here, body.toString()).body().path("placement_group");
            likeness.learn(exchange.at("/responseBody/id"), group.path("id"));
        }

        /** Some runs put servers into private networks by the next version of the API: that is done here by this one. */
        private void playNic(String method, String path, JsonNode exchange) {
            JsonNode recorded = exchange.get("responseBody");
            if (method.equals("POST")
                    && likeness.knowsAll(recorded.get("server_id").asText())) {
                JsonNode sent = exchange.get("requestBody");
                String server = "/instance/v1/zones/" + path.split("/")[4] + "/servers/"
                        + recorded.get("server_id").asText();
                ObjectNode body = JsonNodeFactory.instance.objectNode();
                body.set("private_network_id", sent.get("private_network_id"));
                body.set("tags", sent.get("tags"));
                body.set("ipam_ip_ids", sent.get("ip_ids"));
                Wire.Reply reply =
                        wire.post(likeness.translate(server + "/private_nics"), likeness.translate(body.toString()));
                JsonNode nic = reply.body().path("private_nic");
                likeness.learn(recorded.get("id"), nic.path("id"));
                likeness.learn(recorded.get("ip_ids"), nic.path("ipam_ip_ids"));
                nics.put(recorded.get("id").asText(), server);
            } else if (method.equals("DELETE")) {
                String nic = path.substring(path.lastIndexOf('/') + 1);
                if (nics.containsKey(nic)) {
                    wire.delete(likeness.translate(nics.get(nic) + "/private_nics/" + nic));
                }
            }
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

        /** Totals and links are told in header fields, and where a new resource is found. */
        private List<String> headerDifferences(String path, JsonNode recorded, Wire.Reply reply) {
            List<String> found = new ArrayList<>();
            for (String name : List.of("x-total-count", "link")) {
                String theirs = likeness.translate(recorded.path(name).asText());
                String ours = reply.raw().headers().firstValue(name).orElse("");
                if (!theirs.equals(ours)) {
                    found.add(name + ": " + theirs + " recorded, " + ours + " here");
                }
            }
            boolean located = reply.raw().headers().firstValue("location").isPresent();
            if (recorded.has("location") != located && !path.endsWith("/action")) { // tasks were real until 2025
                found.add("location: " + recorded.path("location") + " recorded");
            }
            return found;
        }

        private static String sentIds(JsonNode exchange) {
            return exchange.get("requestBody").toString().replaceAll("\"project\":\"[^\"]*\"", "");
        }

        private static boolean isOurs(String path) {
            return OURS.stream().anyMatch(path::startsWith);
        }

        /** What the run itself made can be played; what it found there, and other products' things, cannot. */
        private boolean isPlayable(JsonNode exchange, String method, String path, String query, int status) {
            if (!isOurs(path)) {
                return false;
            }
            if (exchange.get("source").asText().equals(SLOW_SERVER)
                    && WHILE_IT_STARTS.contains(exchange.get("seq").asInt())) {
                return false;
            }
            if (dependsOnTheWorld(path, status)
                    || publicIps.stream().anyMatch(path::contains) && path.startsWith("/ipam/")) {
                return false;
            }
            String asked = path + query.replaceAll("(project|project_id|organization_id)=[^&]*", "");
            boolean listsWhatWasThere = method.equals("GET")
                    && (path.endsWith("/vpcs") || path.endsWith("/clusters") || isWholeListOfAZone(path, query))
                    && status == 200;
            boolean ofAnotherProduct = query.contains("mac_address=")
                    || query.matches(".*resource_type=(?!unknown_type|instance_private_nic|lb_server).*");
            if (ofAnotherProduct) {
                return false;
            }
            if (path.startsWith("/instance/") && status < 300 && !likeness.knowsAll(sentIds(exchange))) {
                return false; // an image, or a volume, that was there
            }
            return likeness.knowsAll(CREATING.contains(method) ? path : asked) && !listsWhatWasThere;
        }

        /** Offers are those of the day; names need a DNS, and fingerprints a system in the server. */
        private static boolean dependsOnTheWorld(String path, int status) {
            return path.contains("/products/")
                    || path.endsWith("/ssh-host-fingerprints")
                    || path.contains("/ips/") && status == 400;
        }

        private static boolean isWholeListOfAZone(String path, String query) {
            return path.matches("/lb/v1/zones/[^/]+/(lbs|ips)") && !query.matches(".*(name|tags|ip_address)=.*")
                    || path.matches("/instance/v1/zones/[^/]+/servers") && query.matches("(order=[a-z_]*|&|page=1)*");
        }
    }
}
