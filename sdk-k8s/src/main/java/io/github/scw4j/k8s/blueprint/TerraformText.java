package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.pool.Pool;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A blueprint as resources of Terraform's Scaleway provider, laid out as {@code terraform fmt} does. */
final class TerraformText {
    private static final long GIGABYTE = 1_000_000_000L;

    /** What the provider calls otherwise. */
    private static final Map<String, String> NAMES = Map.of(
            "scale_down_disabled", "disable_scale_down",
            "default_route_propagation_enabled", "enable_default_route_propagation",
            "root_volume_size", "root_volume_size_in_gb");

    private final StringBuilder text = new StringBuilder();
    private final Set<String> labels = new HashSet<>();
    private final List<String> comments = new ArrayList<>();
    private final String region;

    private TerraformText(String region) {
        this.region = region;
    }

    /** With import blocks for what is there. */
    static String of(Blueprint blueprint, Optional<Cluster> live, List<Pool> livePools) {
        Map<String, Object> tree = BlueprintTree.of(blueprint);
        TerraformText terraform = new TerraformText(
                live.flatMap(Cluster::region).map(Object::toString).orElse(""));
        Map<String, Object> network = BlueprintTree.map(tree, "network");
        Map<String, Object> cluster = BlueprintTree.map(tree, "cluster");
        cluster.putIfAbsent("cni", blueprint.cluster().cni().value());
        if (!network.isEmpty()) {
            terraform.subnets(network);
            cluster.put(
                    "private_network_id",
                    terraform.resource(
                            "scaleway_vpc_private_network", network, live.flatMap(Cluster::privateNetworkId)));
        }
        Reference made = terraform.cluster(cluster, live.map(Cluster::id));
        for (Map<String, Object> pool : BlueprintTree.list(tree, "pools")) {
            Optional<String> id = livePools.stream()
                    .filter(there -> there.name().equals(pool.get("name")))
                    .map(Pool::id)
                    .findFirst();
            terraform.pool(pool, made, id);
        }
        if (tree.containsKey("acl_rules")) {
            Map<String, Object> acl = new LinkedHashMap<>();
            acl.put("name", cluster.get("name"));
            acl.put("cluster_id", made);
            acl.put("acl_rules", tree.get("acl_rules"));
            terraform.resource("scaleway_k8s_acl", acl, live.map(Cluster::id));
        }
        return terraform.text.toString();
    }

    private void subnets(Map<String, Object> network) {
        List<Object> ipv6 = new ArrayList<>();
        if (network.remove("subnets") instanceof List<?> subnets) {
            for (Object subnet : subnets) {
                Map<String, Object> block = new LinkedHashMap<>(Map.of("subnet", subnet));
                if (subnet.toString().contains(":")) {
                    ipv6.add(block);
                } else if (network.putIfAbsent("ipv4_subnet", block) != null) {
                    unsayable("a second ipv4_subnet", subnet);
                }
            }
        }
        if (!ipv6.isEmpty()) {
            network.put("ipv6_subnets", ipv6);
        }
    }

    private Reference cluster(Map<String, Object> cluster, Optional<String> id) {
        unsayable("organization_id", cluster.remove("organization_id"));
        cluster.put("delete_additional_resources", false);
        comments.add(
                "delete_additional_resources: false leaves volumes, load balancers and the network when it is deleted");
        Map<String, Object> upgrade = BlueprintTree.map(cluster, "auto_upgrade");
        if (!upgrade.isEmpty()) {
            Map<String, Object> window = BlueprintTree.map(upgrade, "maintenance_window");
            upgrade.put("maintenance_window_start_hour", window.getOrDefault("start_hour", 0));
            upgrade.put("maintenance_window_day", window.getOrDefault("day", "any"));
            upgrade.remove("maintenance_window");
            String version = cluster.get("version").toString();
            String minor = version.replaceFirst("^(\\d+\\.\\d+)\\..*", "$1");
            if (Boolean.TRUE.equals(upgrade.get("enable")) && !minor.equals(version)) {
                comments.add("version: with auto_upgrade the provider takes a minor version; it is " + version);
                cluster.put("version", minor);
            }
        }
        return resource("scaleway_k8s_cluster", cluster, id);
    }

    private void pool(Map<String, Object> pool, Reference cluster, Optional<String> id) {
        unsayable("private_network_id", pool.remove("private_network_id"));
        if (pool.get("root_volume_size") instanceof Number bytes) {
            if (bytes.longValue() % GIGABYTE == 0) {
                pool.put("root_volume_size", bytes.longValue() / GIGABYTE);
            } else {
                unsayable("root_volume_size", pool.remove("root_volume_size"));
            }
        }
        for (String taints : List.of("taints", "startup_taints")) {
            BlueprintTree.list(pool, taints).forEach(taint -> taint.putIfAbsent("value", ""));
        }
        // a change of it replaces the pool, and the provider reads it back with its zone
        pool.computeIfPresent(
                "placement_group_id",
                (name, group) -> pool.containsKey("zone") ? pool.get("zone") + "/" + group : group);
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("cluster_id", cluster);
        attributes.putAll(pool);
        resource("scaleway_k8s_pool", attributes, id);
    }

    /** What the provider has no word for must not get lost unseen. */
    private void unsayable(String name, @Nullable Object value) {
        if (value != null) {
            comments.add("the provider has no word for " + name + ", which is " + value);
        }
    }

    private Reference resource(String type, Map<String, Object> attributes, Optional<String> id) {
        String label = label(type, attributes.get("name").toString());
        if (type.equals("scaleway_k8s_acl")) {
            attributes.remove("name");
        }
        text.append(text.length() == 0 ? "" : "\n");
        comments.forEach(comment ->
                text.append("# ").append(comment.replaceAll("\\R", " ")).append('\n'));
        comments.clear();
        text.append("resource \"").append(type).append("\" \"").append(label).append("\" {\n");
        body(attributes, "  ");
        text.append("}\n");
        id.ifPresent(known -> text.append(
                "\nimport {\n  to = " + type + "." + label + "\n  id = " + value(region + "/" + known) + "\n}\n"));
        return new Reference(type + "." + label + ".id");
    }

    private String label(String type, String name) {
        String word = name.replaceAll("[^A-Za-z0-9_-]", "_").replaceFirst("^(?![A-Za-z_])", "_");
        String label = word;
        for (int i = 2; !labels.add(type + label); i++) {
            label = word + "_" + i;
        }
        return label;
    }

    /** Attributes of one line, then those of several, then blocks. */
    private void body(Map<String, Object> attributes, String indent) {
        Map<String, Object> simple = new LinkedHashMap<>();
        Map<String, Map<?, ?>> maps = new LinkedHashMap<>();
        List<Map.Entry<String, Map<?, ?>>> blocks = new ArrayList<>();
        attributes.forEach((field, value) -> {
            String name = NAMES.getOrDefault(field, field);
            if (value instanceof Map<?, ?> map) {
                if (BlueprintTree.OWN_KEYS.contains(name)) {
                    maps.put(name, map);
                } else {
                    blocks.add(Map.entry(name, map));
                }
            } else if (value instanceof List<?> list && list.get(0) instanceof Map) {
                list.forEach(item -> blocks.add(Map.entry(name, (Map<?, ?>) item)));
            } else {
                simple.put(name, value);
            }
        });
        int start = text.length();
        lines(simple, indent);
        maps.forEach((name, map) -> {
            Map<String, Object> quoted = new LinkedHashMap<>();
            map.forEach((key, value) -> quoted.put(value(key), value));
            gap(start);
            text.append(indent).append(name).append(" = {\n");
            lines(quoted, indent + "  ");
            text.append(indent).append("}\n");
        });
        blocks.forEach(block -> {
            gap(start);
            text.append(indent).append(block.getKey()).append(" {\n");
            @SuppressWarnings("unchecked") // JSON's keys are text
            Map<String, Object> inner = (Map<String, Object>) block.getValue();
            body(inner, indent + "  ");
            text.append(indent).append("}\n");
        });
    }

    private void gap(int start) {
        if (text.length() > start) {
            text.append('\n');
        }
    }

    private void lines(Map<String, Object> attributes, String indent) {
        int width = attributes.keySet().stream()
                .mapToInt(key -> key.codePointCount(0, key.length()))
                .max()
                .orElse(0);
        attributes.forEach((name, value) -> text.append(indent)
                .append(name)
                .append(" ".repeat(width - name.codePointCount(0, name.length())))
                .append(" = ")
                .append(value(value))
                .append('\n'));
    }

    private static String value(Object value) {
        if (value instanceof Reference reference) {
            return reference.to();
        }
        if (value instanceof List<?> list) {
            return "["
                    + String.join(", ", list.stream().map(TerraformText::value).toList()) + "]";
        }
        if (!(value instanceof String string)) {
            return value.toString();
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : string.replace("${", "$${").replace("%{", "%%{").toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || c == '\u007f') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** What is no text: the id of another resource. */
    private record Reference(String to) {}
}
