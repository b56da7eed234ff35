package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.internal.YamlText;
import io.github.scw4j.k8s.pool.Pool;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final StringBuilder comments = new StringBuilder();
    private final Set<String> labels = new HashSet<>();
    private final @Nullable Cluster live;

    private TerraformText(@Nullable Cluster live) {
        this.live = live;
    }

    /** With import blocks for what is there. */
    static String of(Blueprint blueprint, @Nullable Cluster live, List<Pool> livePools) {
        Map<String, Object> tree = BlueprintTree.of(blueprint);
        Map<String, Object> cluster = BlueprintTree.map(tree.get("cluster"));
        cluster.putIfAbsent("cni", blueprint.cluster().cni().value());
        TerraformText terraform = new TerraformText(live);
        String id = live == null ? null : live.id();
        if (tree.get("network") instanceof Map<?, ?> network) {
            terraform.subnets(BlueprintTree.map(network));
            cluster.put(
                    "private_network_id",
                    terraform.resource(
                            "scaleway_vpc_private_network",
                            network,
                            live == null ? null : live.privateNetworkId().orElse(null)));
        }
        terraform.cluster(cluster, blueprint.cluster().version());
        Object made = terraform.resource("scaleway_k8s_cluster", cluster, id);
        if (tree.get("pools") instanceof List<?> pools) {
            for (Object pool : pools) {
                terraform.pool(BlueprintTree.map(pool), made, livePools);
            }
        }
        if (tree.get("acl_rules") instanceof List<?> rules) {
            Map<String, Object> acl = new LinkedHashMap<>();
            acl.put("cluster_id", made);
            acl.put("acl_rules", rules);
            terraform.resource("scaleway_k8s_acl", acl, id);
        }
        return terraform.text.toString();
    }

    private void subnets(Map<String, Object> network) {
        if (network.remove("subnets") instanceof List<?> subnets) {
            List<Object> ipv6 = new ArrayList<>();
            for (Object subnet : subnets) {
                Map<String, Object> block = Map.of("subnet", subnet);
                if (subnet.toString().contains(":")) {
                    ipv6.add(block);
                    network.put("ipv6_subnets", ipv6);
                } else if (network.putIfAbsent("ipv4_subnet", block) != null) {
                    unsayable("a second ipv4_subnet", subnet);
                }
            }
        }
    }

    private void cluster(Map<String, Object> cluster, String full) {
        unsayable("organization_id", cluster.remove("organization_id"));
        cluster.put("delete_additional_resources", false);
        comment("delete_additional_resources: false leaves volumes, load balancers and the network when it is deleted");
        if (cluster.get("auto_upgrade") instanceof Map<?, ?> of) {
            Map<String, Object> upgrade = BlueprintTree.map(of);
            // the provider wants both; these are the server's defaults
            upgrade.put("maintenance_window_start_hour", 0);
            upgrade.put("maintenance_window_day", "any");
            if (upgrade.remove("maintenance_window") instanceof Map<?, ?> window) {
                for (Map.Entry<?, ?> entry : window.entrySet()) {
                    upgrade.put("maintenance_window_" + entry.getKey(), entry.getValue());
                }
            }
            String[] version = full.split("\\.");
            if (Boolean.TRUE.equals(upgrade.get("enable")) && version.length > 2) {
                cluster.put("version", version[0] + "." + version[1]);
                comment("version: with auto_upgrade the provider takes a minor version; it is " + full);
            }
        }
    }

    private void pool(Map<String, Object> pool, Object cluster, List<Pool> livePools) {
        unsayable("private_network_id", pool.remove("private_network_id"));
        if (pool.get("root_volume_size") instanceof Number size) {
            long bytes = size.longValue();
            if (bytes % GIGABYTE == 0) {
                pool.put("root_volume_size", bytes / GIGABYTE);
            } else {
                unsayable("root_volume_size", pool.remove("root_volume_size"));
            }
        }
        Object zone = pool.get("zone");
        if (zone != null && pool.containsKey("placement_group_id")) {
            // the provider reads it back so, and would replace the pool for a difference
            pool.put("placement_group_id", zone + "/" + pool.get("placement_group_id"));
        }
        String id = null;
        for (Pool there : livePools) {
            id = there.name().equals(pool.get("name")) ? there.id() : id;
        }
        for (String taints : List.of("taints", "startup_taints")) {
            if (pool.get(taints) instanceof List<?> list) {
                for (Object taint : list) {
                    BlueprintTree.map(taint).putIfAbsent("value", "");
                }
            }
        }
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("cluster_id", cluster);
        attributes.putAll(pool);
        resource("scaleway_k8s_pool", attributes, id);
    }

    /** What the provider has no word for must not get lost unseen. */
    private void unsayable(String name, @Nullable Object value) {
        if (value != null) {
            comment("the provider has no word for " + name + ", which is " + value);
        }
    }

    private void comment(String comment) {
        comments.append("# ").append(comment.replaceAll("\\p{Cntrl}", " ")).append('\n');
    }

    /** A reference to its id; no {@code String}, which would be written in quotes. */
    @SuppressWarnings("UnnecessaryStringBuilder")
    private Object resource(String type, Map<?, ?> attributes, @Nullable String id) {
        Object name = attributes.get("name");
        String label = name == null ? "rules" : name.toString().replaceAll("[^A-Za-z0-9_-]|^(?=[^A-Za-z_])", "_");
        while (!labels.add(type + label)) {
            label += "_";
        }
        String address = type + "." + label;
        text.append(text.length() == 0 ? "" : "\n").append(comments);
        comments.setLength(0);
        text.append("resource \"" + type + "\" \"" + label + "\" {\n" + body(attributes, "  ", false) + "}\n");
        if (live != null && id != null && live.region().isPresent()) {
            text.append("\nimport {\n  to = " + address + "\n  id = \""
                    + live.region().get() + "/" + id + "\"\n}\n");
        }
        return new StringBuilder(address + ".id");
    }

    /** Attributes of one line with their signs below each other, then those of several and blocks. */
    private static String body(Map<?, ?> attributes, String indent, boolean ownKeys) {
        int width = 0;
        for (Map.Entry<?, ?> entry : attributes.entrySet()) {
            if (!isBlock(entry.getValue())) {
                width = Math.max(width, length(name(entry.getKey(), ownKeys)));
            }
        }
        StringBuilder lines = new StringBuilder();
        StringBuilder blocks = new StringBuilder();
        for (Map.Entry<?, ?> entry : attributes.entrySet()) {
            Object value = entry.getValue();
            String name = name(entry.getKey(), ownKeys);
            if (!isBlock(value)) {
                lines.append(indent + name + " ".repeat(width - length(name)) + " = " + value(value) + "\n");
                continue;
            }
            boolean own = BlueprintTree.isOfOwnKeys(entry.getKey());
            for (Object block : value instanceof List<?> several ? several : List.of(value)) {
                String inner = body(BlueprintTree.map(block), indent + "  ", own);
                blocks.append("\n" + indent + name + (own ? " = {\n" : " {\n") + inner + indent + "}\n");
            }
        }
        return lines.append(blocks).substring(lines.indexOf("\n") == 0 ? 1 : 0);
    }

    private static int length(String name) {
        return name.codePointCount(0, name.length());
    }

    private static boolean isBlock(Object value) {
        return value instanceof Map || value instanceof List<?> list && list.get(0) instanceof Map;
    }

    private static String name(Object key, boolean own) {
        String name = key.toString();
        return own ? value(name) : NAMES.getOrDefault(name, name);
    }

    private static String value(Object value) {
        StringBuilder written = new StringBuilder();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                written.append(written.length() == 0 ? "[" : ", ").append(value(item));
            }
            return written.append(']').toString();
        }
        if (!(value instanceof String string)) {
            return value.toString();
        }
        for (char c : string.replace("${", "$${").replace("%{", "%%{").toCharArray()) {
            if (c == '"' || c == '\\') {
                written.append('\\');
            }
            written.append(c < ' ' || c == 0x7f ? YamlText.escaped(c) : c);
        }
        return '"' + written.toString() + '"';
    }
}
