package io.github.scw4j.k8s.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.core.referee.Exchange;
import io.github.scw4j.core.referee.Recordings;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.version.Cni;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Each recorded answer to a creation, read as a blueprint, says what was asked for: nothing that was set to something unusual is
 * lost, and nothing is in it that was not set. What is usual is written down here once more, from the API's description.
 */
class RecordedCreationsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Json JSON = new Json();
    static final String CLUSTERS = "/k8s/v1/regions/[^/]+/clusters";
    static final String POOLS = CLUSTERS + "/[^/]+/pools";

    static List<Exchange> answers(String method, String path) {
        return Recordings.select(
                Set.of("k8s"),
                exchange ->
                        exchange.method().equals(method) && exchange.path().matches(path) && exchange.status() == 200);
    }

    static Blueprint read(Cluster cluster, List<Pool> pools) {
        return Blueprint.of(new BlueprintObservation(
                Optional.of(cluster), pools, List.of(), List.of(), List.of(), Optional.empty(), Instant.EPOCH));
    }

    private static <T> T decode(Class<T> type, JsonNode answer) throws IOException {
        return JSON.reader(type).readValue(answer);
    }

    @Test
    void clustersAreReadAsTheyWereAskedFor() throws IOException {
        List<Exchange> creations = answers("POST", CLUSTERS);
        for (Exchange creation : creations) {
            ObjectNode asked = creation.requestBody().orElseThrow().deepCopy();
            asked.remove(List.of("project_id", "pools")); // the client's, and judged by themselves
            if (asked.path("type").asText().isEmpty()) {
                asked.put("type", "kapsule");
            }
            Cluster cluster = decode(Cluster.class, creation.responseBody());

            JsonNode read = JSON.tree(read(cluster, List.of()).cluster());

            assertThat(withoutNothing(read)).as(creation.toString()).isEqualTo(unusual(asked));
        }
        assertThat(creations).hasSizeGreaterThan(20);
    }

    @Test
    void poolsAreReadAsTheyWereAskedFor() throws IOException {
        List<Exchange> creations = answers("POST", POOLS);
        for (Exchange creation : creations) {
            hold(creation.requestBody().orElseThrow(), creation.responseBody(), creation.toString());
        }
        assertThat(creations).hasSizeGreaterThan(10);
    }

    @Test
    void poolsThatCameWithTheirClusterAreReadAsTheyWereAskedFor() throws IOException {
        int held = 0;
        List<Exchange> lists = answers("GET", POOLS);
        for (Exchange creation : answers("POST", CLUSTERS)) {
            String pools =
                    creation.path() + "/" + creation.responseBody().path("id").asText() + "/pools";
            Optional<JsonNode> first = lists.stream()
                    .filter(list -> list.path().equals(pools))
                    .map(list -> list.responseBody().path("pools").path(0))
                    .filter(JsonNode::isObject)
                    .findFirst();
            JsonNode asked = creation.requestBody().orElseThrow().path("pools").path(0);
            if (first.isPresent() && asked.isObject()) {
                ObjectNode live = first.get().deepCopy();
                live.set("taints", asked.get("taints")); // the tests that were recorded change them
                live.set("startup_taints", asked.get("startup_taints"));
                hold(asked, live, creation.toString());
                held++;
            }
        }
        assertThat(held).isPositive();
    }

    private static void hold(JsonNode request, JsonNode answer, String where) throws IOException {
        ObjectNode asked = request.deepCopy();
        asked.put(
                "node_type",
                asked.path("node_type").asText().toUpperCase(Locale.ROOT).replace('_', '-'));
        Cluster cluster = Cluster.builder()
                .id("1")
                .name("c")
                .version("1.35.3")
                .type("multicloud")
                .cni(Cni.KILO)
                .region(Region.FR_PAR)
                .build();

        JsonNode read = JSON.tree(
                read(cluster, List.of(decode(Pool.class, answer))).pools().get(0));

        JsonNode unusual = unusual(asked);
        if (asked.path("autoscaling").asBoolean()) { // how far it may grow is no default of anything
            ((ObjectNode) unusual).set("max_size", asked.get("max_size"));
        }
        assertThat(withoutNothing(read)).as(where).isEqualTo(unusual);
    }

    /** What a request sets to something else than the server would take by itself. */
    static JsonNode unusual(ObjectNode request) throws IOException {
        int size = request.path("size").asInt();
        JsonNode usual = MAPPER.readTree("""
                {"autoscaler_config": {"scale_down_delay_after_add": "10m", "scale_down_unneeded_time": "10m",
                 "estimator": "binpacking", "expander": "random", "scale_down_utilization_threshold": 0.5, "log_level": 2,
                 "expendable_pods_priority_cutoff": -10, "max_graceful_termination_sec": 600,
                 "skip_nodes_with_local_storage": true, "scale_down_disabled": false,
                 "ignore_daemonsets_utilization": false, "balance_similar_node_groups": false},
                 "auto_upgrade": {"maintenance_window": {"start_hour": 0, "day": "any"}},
                 "upgrade_policy": {"max_unavailable": 1, "max_surge": 0},
                 "pod_cidr": "100.64.0.0/15", "service_cidr": "10.32.0.0/20", "service_dns_ip": "10.32.0.10",
                 "min_size": 0, "max_size": %d, "container_runtime": "containerd", "zone": "fr-par-1"}
                """.formatted(Math.max(1, size)));
        ObjectNode left = request.deepCopy();
        without(left, usual);
        return withoutNothing(left);
    }

    private static void without(ObjectNode from, JsonNode usual) {
        for (Map.Entry<String, JsonNode> field : List.copyOf(from.properties())) {
            JsonNode value = field.getValue();
            JsonNode same = usual.get(field.getKey());
            if (same != null && value instanceof ObjectNode nested) {
                without(nested, same);
            } else if (value.equals(same) || value.asText().matches("unknown_.*|default_volume_type")) {
                from.remove(field.getKey());
            }
        }
    }

    /** Without what says nothing: null, an empty text, list or object; and false, where that is the only other value. */
    private static JsonNode withoutNothing(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            List<String> nothing = new ArrayList<>();
            object.properties().forEach(field -> {
                JsonNode value = withoutNothing(field.getValue());
                boolean off = Set.of("autoscaling", "autohealing", "public_ip_disabled", "enable")
                                .contains(field.getKey())
                        && !value.asBoolean();
                if (value.isNull()
                        || value.isValueNode() && value.asText().isEmpty()
                        || value.isContainerNode() && value.isEmpty()
                        || off) {
                    nothing.add(field.getKey());
                }
            });
            object.remove(nothing);
            if (object.path("taints") instanceof ArrayNode taints) { // in no order
                List<JsonNode> sorted = new ArrayList<>(taints.valueStream().toList());
                sorted.sort(Comparator.comparing(JsonNode::toString));
                taints.removeAll().addAll(sorted);
            }
        }
        return tree;
    }
}
