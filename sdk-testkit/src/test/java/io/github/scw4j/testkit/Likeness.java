package io.github.scw4j.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares a recorded answer with one of the embedded server, up to ids, times, addresses and what else is chance, and learns
 * which id stands for which.
 */
final class Likeness {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.(\\d{3}){1,3})?(Z|\\+00:00)");
    private static final int NANOSECONDS = "2026-07-21T10:18:52.401333084Z".length();
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern REVERSE = Pattern.compile("[0-9a-f]+([-.][0-9a-f]+){3,31}\\.lb\\.");
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}(/\\d+)?|[0-9a-f:]*:[0-9a-f:]+(/\\d+)?");

    private static final Pattern PUBLIC = Pattern.compile("\\b(51|62|163|212)(\\.[0-9]{1,3}){3}\\b");

    private static final Pattern NODE = Pattern.compile("\\bscw-[a-z0-9-]+");

    /** Fields that came while recordings were made, so that older answers lack them. */
    private static final Set<String> YOUNG = Set.of(
            "error_message",
            "private_network_id",
            "labels",
            "taints",
            "startup_taints",
            "log_level",
            "skip_nodes_with_local_storage",
            "pod_cidr",
            "service_cidr",
            "service_dns_ip",
            "region",
            "transitivity_enabled",
            "s3_integration_enabled",
            "has_s3_integration",
            "filesystems",
            "end_of_service",
            "dns",
            "admin_password_encryption_ssh_key_id", // two kinds of servers behind one gateway: some answers have it
            "admin_password_encrypted_value",
            "error_reason", // in the contract, where recordings have error_details
            "export_uri");

    /** Fields that went while recordings were made. */
    private static final Set<String> GONE = Set.of("new_images_enabled");

    /** What depends on the day, on stock and on chance: compared by type alone. */
    private static final Set<String> VARIABLE = Set.of(
            "upgrade_available",
            "security_group_id",
            "content",
            "organization_id",
            "project_id",
            "organization",
            "project",
            "compatible_commercial_types",
            "mac_address",
            "iam_nodes_group_id",
            "commitment_ends_at",
            "public_ip_v4",
            "name",
            "label",
            "available_feature_gates",
            "available_cnis",
            "deprecated_at",
            "end_of_life_at",
            "released_at",
            "is_default",
            "custom_routes_propagation_enabled"); // off by default until mid 2025

    private static final Set<String> OWNERS = Set.of("project_id", "organization_id", "project", "organization");

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> ignored;

    /** Compares all fields but some. */
    Likeness(Set<String> ignored) {
        this.ignored = ignored;
    }

    /** A recorded text with ids that are known replaced by those of the embedded server. */
    String translate(String recorded) {
        String withIds = UUID.matcher(recorded).replaceAll(match -> ids.getOrDefault(match.group(), match.group()));
        return PUBLIC.matcher(withIds).replaceAll(match -> ids.getOrDefault(match.group(), match.group()));
    }

    /** Whether every id in a text is known. */
    boolean knowsAll(String recorded) {
        return Stream.of(UUID, PUBLIC)
                .flatMap(form -> form.matcher(recorded).results())
                .allMatch(match -> ids.containsKey(match.group()));
    }

    /** What differs. */
    List<String> differences(JsonNode recorded, JsonNode actual) {
        List<String> found = new ArrayList<>();
        compare("", "", recorded, actual, found);
        return found;
    }

    /** Notes which id of one answer stands for which of the other. */
    void learn(JsonNode recorded, JsonNode actual) {
        if (recorded.isObject()) {
            recorded.properties().forEach(field -> {
                // Projects and organizations are the recorded ones here too, and in recordings often one.
                if (actual.has(field.getKey()) && !OWNERS.contains(field.getKey())) {
                    learn(field.getValue(), actual.get(field.getKey()));
                }
            });
        } else if (recorded.isArray()) {
            List<JsonNode> theirs = items(recorded);
            List<JsonNode> ours = items(actual);
            for (int i = 0; i < Math.min(theirs.size(), ours.size()); i++) {
                learn(theirs.get(i), ours.get(i));
            }
        } else if (recorded.isTextual() && actual.isTextual()) {
            learn(recorded.asText(), actual.asText());
        }
    }

    private void learn(String recorded, String actual) {
        if (recorded.startsWith("scaleway://instance/") && actual.startsWith("scaleway://instance/")) {
            learn(last(recorded), last(actual));
        } else if (UUID.matcher(recorded).matches() && UUID.matcher(actual).matches()
                || ADDRESS.matcher(recorded).matches()
                        && ADDRESS.matcher(actual).matches()) {
            ids.putIfAbsent(recorded, actual);
        } else if (recorded.startsWith("scw-") && actual.startsWith("scw-")) {
            ids.putIfAbsent(recorded, actual);
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name of a node, or the address, that stands for a recorded one. */
    String translateName(String recorded) {
        return ids.getOrDefault(recorded, recorded);
    }

    private void compare(String path, String name, JsonNode recorded, JsonNode actual, List<String> found) {
        if (recorded.isObject() && actual.isObject()) {
            compareFields(path, recorded, actual, found);
        } else if (recorded.isArray() && actual.isArray()) {
            if (VARIABLE.contains(name)) {
                return;
            }
            List<JsonNode> ours = items(actual);
            List<JsonNode> theirs = items(recorded);
            if (theirs.size() != ours.size()) {
                found.add(path + ": " + theirs.size() + " items recorded, " + ours.size() + " here");
                return;
            }
            for (int i = 0; i < theirs.size(); i++) {
                compare(path + "/" + i, name, theirs.get(i), ours.get(i), found);
            }
        } else if (!isAlike(name, recorded, actual)) {
            found.add(path + ": " + recorded + " recorded, " + actual + " here");
        }
    }

    /** Taints and local images come back in any order, so theirs does not count. */
    private static List<JsonNode> items(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        items.removeIf(item -> item.asText().equals("ssh-host-fingerprints")); // written by the system in a server
        if (array.path(0).has("effect") || array.path(0).has("compatible_commercial_types")) {
            items.sort(Comparator.comparing(item -> item.path("key").asText()
                    + item.path("type").asText()
                    + item.path("arch").asText()));
        }
        return items;
    }

    private void compareFields(String path, JsonNode recorded, JsonNode actual, List<String> found) {
        Set<String> names = new TreeSet<>();
        recorded.fieldNames().forEachRemaining(names::add);
        actual.fieldNames().forEachRemaining(names::add);
        for (String field : names) {
            if (ignored.contains(field)) {
                continue;
            }
            if (path.endsWith("/location") || path.endsWith("/task") && field.equals("description")) {
                continue; // where a server is placed, and what tasks were called until 2025, when they were real
            }
            if (field.equals("state_detail") && recorded.path("state").asText().equals("running")) {
                continue; // what the system in the server says of itself, if it does
            }
            if (field.equals("allowed_actions") && recorded.path(field).isEmpty()) {
                continue; // at times there are none while a server is being terminated
            }
            if (field.equals("state")
                    && recorded.path("volume_type").asText().equals("sbs_volume")
                    && !recorded.has(field)) {
                continue; // until autumn 2025
            }
            if (path.endsWith("/conditions") && field.equals("NetworkUnavailable")) {
                continue; // reported by some nodes only
            }
            if (!actual.has(field)) {
                if (!GONE.contains(field)) {
                    found.add(path + "/" + field + ": missing here");
                }
            } else if (!recorded.has(field)) {
                if (!YOUNG.contains(field)) {
                    found.add(path + "/" + field + ": not recorded");
                }
            } else {
                compare(path + "/" + field, field, recorded.get(field), actual.get(field), found);
            }
        }
    }

    private static boolean isAlike(String name, JsonNode recorded, JsonNode actual) {
        if (VARIABLE.contains(name)) {
            return recorded.getNodeType() == actual.getNodeType();
        }
        if (recorded.isTextual() && actual.isTextual()) {
            String one = recorded.asText();
            String other = actual.asText();
            return kind(one).equals(kind(other));
        }
        if (recorded.isNumber() && actual.isNumber()) {
            return recorded.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return recorded.equals(actual);
    }

    /** A text with ids replaced by a mark, and whole texts that are chance replaced by what they are. */
    private static String kind(String text) {
        if (TIME.matcher(text).matches()) {
            if (text.endsWith("+00:00")) {
                return "<time with an offset>";
            }
            String fraction = text.length() == NANOSECONDS ? "nanoseconds" : "microseconds";
            return text.contains(".") ? "<time with " + fraction + ">" : "<time>";
        }
        if (ADDRESS.matcher(text).matches()) {
            return text.contains("/") ? "<network>" : "<address>";
        }
        if (FINGERPRINT.matcher(text).matches()) {
            return "<fingerprint>";
        }
        String withoutIds =
                NODE.matcher(UUID.matcher(text).replaceAll("<uuid>")).replaceAll("<node>");
        return REVERSE.matcher(withoutIds).replaceAll("<address>.lb.");
    }
}
