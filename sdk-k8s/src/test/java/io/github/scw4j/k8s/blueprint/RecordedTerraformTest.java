package io.github.scw4j.k8s.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.core.referee.Exchange;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The attributes of exported resources are those that recorded requests set, no more and no fewer, in the provider's names, which
 * are written down here once more.
 *
 * <p>A request sets what is in it, but for null, empty texts, lists and objects, {@code false} for a switch that is off by default,
 * and {@code kapsule}: those say nothing. For what is exported from an <em>answer</em>, a request's values that equal the server's
 * defaults do not count either, as {@link RecordedCreationsTest#unusual} has them: the recorded tools send defaults of their own.
 * Besides these there are the attributes that the provider demands: see {@link #demanded}.
 */
class RecordedTerraformTest {
    private static final Json JSON = new Json();
    private static final Set<String> SWITCHES = Set.of("autoscaling", "autohealing", "public_ip_disabled");
    private static final String RESOURCE = "resource \"scaleway_k8s_";

    @Test
    void clustersExportWhatTheirRequestsSet() throws IOException {
        List<Exchange> creations = RecordedCreationsTest.answers("POST", RecordedCreationsTest.CLUSTERS);
        for (Exchange creation : creations) {
            ObjectNode asked = creation.requestBody().orElseThrow().deepCopy();
            asked.remove("pools");

            String text = Blueprint.builder()
                    .cluster(decode(CreateCluster.class, asked))
                    .build()
                    .toTerraform();

            assertThat(attributes(text, "cluster")).as(creation.toString()).isEqualTo(demanded(asked, set(asked)));
        }
        assertThat(creations).hasSizeGreaterThan(20);
    }

    @Test
    void clustersThatAreThereExportWhatTheirRequestsSet() throws IOException {
        for (Exchange creation : RecordedCreationsTest.answers("POST", RecordedCreationsTest.CLUSTERS)) {
            ObjectNode asked = creation.requestBody().orElseThrow().deepCopy();
            asked.remove(List.of("project_id", "pools")); // the client's, and judged by themselves
            JsonNode unusual = RecordedCreationsTest.unusual(asked);
            Cluster cluster = decode(Cluster.class, creation.responseBody());

            String text = RecordedCreationsTest.read(cluster, List.of()).toTerraform(cluster, List.of());

            assertThat(attributes(text, "cluster")).as(creation.toString()).isEqualTo(demanded(asked, set(unusual)));
            assertThat(text)
                    .contains("id = \"" + creation.responseBody().path("region").asText() + "/" + cluster.id() + "\"");
        }
    }

    @Test
    void poolsExportWhatTheirRequestsSet() throws IOException {
        List<JsonNode> pools = new ArrayList<>();
        RecordedCreationsTest.answers("POST", RecordedCreationsTest.CLUSTERS)
                .forEach(creation ->
                        creation.requestBody().orElseThrow().path("pools").forEach(pools::add));
        RecordedCreationsTest.answers("POST", RecordedCreationsTest.POOLS)
                .forEach(creation -> pools.add(creation.requestBody().orElseThrow()));
        for (JsonNode asked : pools) {
            String text =
                    kosmos().addPool(decode(PoolSpec.class, asked)).build().toTerraform();

            assertThat(attributes(text, "pool")).as(asked.toString()).isEqualTo(poolOf(set(asked)));
        }
        assertThat(pools).hasSizeGreaterThan(20);
    }

    @Test
    void poolsThatAreThereExportWhatTheirRequestsSet() throws IOException {
        for (Exchange creation : RecordedCreationsTest.answers("POST", RecordedCreationsTest.POOLS)) {
            ObjectNode asked = creation.requestBody().orElseThrow().deepCopy();
            String nodeType =
                    asked.path("node_type").asText().toUpperCase(Locale.ROOT).replace('_', '-');
            JsonNode unusual = RecordedCreationsTest.unusual(asked.put("node_type", nodeType));
            if (asked.path("autoscaling").asBoolean()) { // how far it may grow is no default of anything
                ((ObjectNode) unusual).set("max_size", asked.get("max_size"));
            }
            Pool pool = decode(Pool.class, creation.responseBody());
            Cluster cluster = Cluster.builder()
                    .id(pool.clusterId())
                    .name("c")
                    .version("1.35.3")
                    .type("multicloud")
                    .region(pool.region().orElseThrow())
                    .build();

            String text = RecordedCreationsTest.read(cluster, List.of(pool)).toTerraform(cluster, List.of(pool));

            assertThat(attributes(text, "pool")).as(creation.toString()).isEqualTo(poolOf(set(unusual)));
            assertThat(text).contains("id = \"" + pool.region().orElseThrow() + "/" + pool.id() + "\"");
        }
    }

    @Test
    void aclRulesExportWhatTheirRequestsSet() throws IOException {
        int held = 0;
        for (Exchange put : RecordedCreationsTest.answers("PUT", RecordedCreationsTest.CLUSTERS + "/[^/]+/acls")) {
            JsonNode rules = put.requestBody().orElseThrow().path("acls");
            Blueprint.Builder blueprint = kosmos();
            Map<String, String> expected = new TreeMap<>();
            for (int i = 0; i < rules.size(); i++) {
                blueprint.addAclRules(decode(AclRuleSpec.class, rules.get(i)));
                String block = "acl_rules[" + i + "].";
                set(rules.get(i)).forEach((name, value) -> expected.put(block + name, value));
                expected.put("cluster_id", "scaleway_k8s_cluster.c.id");
                held++;
            }
            assertThat(attributes(blueprint.build().toTerraform(), "acl")).isEqualTo(expected);
        }
        assertThat(held).isPositive();
    }

    private static Blueprint.Builder kosmos() {
        return Blueprint.builder().cluster(c -> c.name("c").version("1.35.3").type("multicloud"));
    }

    private static <T> T decode(Class<T> type, JsonNode json) throws IOException {
        return JSON.reader(type).readValue(json);
    }

    /** The attributes that a request sets, by their path, as Terraform writes their values. */
    private static Map<String, String> set(JsonNode request) {
        Map<String, String> attributes = new TreeMap<>();
        flatten("", request, attributes);
        return attributes;
    }

    private static void flatten(String path, JsonNode value, Map<String, String> attributes) {
        if (value instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> flatten(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            field.getValue(),
                            attributes));
        } else if (value instanceof ArrayNode array && array.path(0).isObject()) {
            for (int i = 0; i < array.size(); i++) {
                flatten(path + "[" + i + "]", array.get(i), attributes);
            }
        } else {
            boolean off = SWITCHES.contains(path) && !value.asBoolean();
            boolean nothing = value.isNull()
                    || value.isEmpty() && value.isArray()
                    || value.toString().equals("\"\"");
            if (!off && !nothing && !(path.equals("type") && value.asText().equals("kapsule"))) {
                attributes.put(provider(path), value.toString().replace("\",\"", "\", \""));
            }
        }
    }

    private static String provider(String path) {
        return path.replace("scale_down_disabled", "disable_scale_down")
                .replace("maintenance_window.", "maintenance_window_")
                .replace("root_volume_size", "root_volume_size_in_gb");
    }

    /** Network plugin and what becomes of volumes; both sides of the window, and a minor version, where it upgrades itself. */
    private static Map<String, String> demanded(JsonNode asked, Map<String, String> attributes) {
        attributes.put("cni", asked.path("cni").toString());
        attributes.put("delete_additional_resources", "false");
        if (attributes.containsKey("auto_upgrade.enable")) {
            attributes.putIfAbsent("auto_upgrade.maintenance_window_start_hour", "0");
            attributes.putIfAbsent("auto_upgrade.maintenance_window_day", "\"any\"");
            attributes.computeIfPresent("version", (name, version) -> version.replaceAll("\\.\\d+\"$", "\""));
        }
        return attributes;
    }

    private static Map<String, String> poolOf(Map<String, String> attributes) {
        attributes.put("cluster_id", "scaleway_k8s_cluster.c.id");
        attributes.computeIfPresent(
                "root_volume_size_in_gb", (name, bytes) -> String.valueOf(Long.parseLong(bytes) / 1_000_000_000));
        // the provider reads it back with its zone, and a difference would replace the pool
        attributes.computeIfPresent(
                "placement_group_id",
                (name, id) -> attributes.containsKey("zone")
                        ? attributes.get("zone").replaceFirst("\"$", "/") + id.substring(1)
                        : id);
        return attributes;
    }

    /** The attributes of the only resource of a kind, read from the text. */
    private static Map<String, String> attributes(String text, String kind) {
        Map<String, String> attributes = new TreeMap<>();
        Map<String, Integer> blocks = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        boolean within = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("resource ")) {
                within = line.startsWith(RESOURCE + kind + "\"");
            } else if (line.equals("}")) {
                within = within && !open.isEmpty();
                open.pollLast();
            } else if (within && line.endsWith("{")) {
                String name = line.replaceAll("[ ={]+$", "");
                int number = blocks.merge(name, 1, Integer::sum) - 1;
                open.addLast(
                        Set.of("taints", "startup_taints", "acl_rules").contains(name)
                                ? name + "[" + number + "]"
                                : name);
            } else if (within && line.contains("=")) {
                String[] pair = line.split(" += ", 2);
                String prefix = open.isEmpty() ? "" : open.getLast() + ".";
                attributes.put(prefix + pair[0].replace("\"", ""), pair[1]);
            }
        }
        return attributes;
    }
}
