package io.github.scw4j.k8s.blueprint;

import static io.github.scw4j.k8s.blueprint.BlueprintTree.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.vpc.privatenetwork.CreatePrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.Subnet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads from what is there the blueprint that would make it, without what the server fills in by itself. Answers and requests have the
 * same fields, almost: so what is there is taken as JSON, and what is usual is taken out of it.
 */
final class LiveBlueprint {
    private static final Cidr CHOSEN_BY_SCALEWAY = Cidr.of("172.16.0.0/12");
    private static final String RUNTIME = "container_runtime";
    private static final String VOLUME = "root_volume_type";
    private static final String POLICY = "upgrade_policy";
    private static final JsonNode USUAL = usual();

    private LiveBlueprint() {}

    private static JsonNode usual() {
        String usual = """
                {"autoscaler_config": {"scale_down_disabled": false, "scale_down_delay_after_add": "10m",
                  "estimator": "binpacking", "expander": "random", "ignore_daemonsets_utilization": false,
                  "balance_similar_node_groups": false, "expendable_pods_priority_cutoff": -10,
                  "scale_down_unneeded_time": "10m", "scale_down_utilization_threshold": 0.5,
                  "max_graceful_termination_sec": 600, "skip_nodes_with_local_storage": true, "log_level": 2},
                 "auto_upgrade": {"enable": false, "maintenance_window": {"start_hour": 0, "day": "any"}},
                 "open_id_connect_config": {"username_claim": "", "username_prefix": "", "groups_prefix": ""},
                 "pod_cidr": "100.64.0.0/15", "service_cidr": "10.32.0.0/20",
                 "min_size": 0, "container_runtime": "containerd",
                 "upgrade_policy": {"max_unavailable": 1, "max_surge": 0}}""";
        try {
            return JSON.readTree(usual.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Blueprint of(BlueprintObservation seen) {
        Cluster cluster = seen.cluster().orElseThrow(() -> new IllegalArgumentException("there is no cluster to read"));
        Blueprint.Builder blueprint = Blueprint.builder();
        boolean described = false;
        for (PrivateNetwork network : seen.networks()) {
            if (network.id().equals(cluster.privateNetworkId().orElse(""))) {
                blueprint.network(network(network));
                described = true;
            }
        }
        blueprint.cluster(cluster(cluster, described));
        for (Pool pool : seen.pools()) {
            if (!pool.status().isLeaving()) {
                blueprint.addPool(pool(pool, cluster));
            }
        }
        List<AclRuleSpec> rules = new ArrayList<>();
        for (AclRule rule : seen.aclRules()) {
            rule.toSpec().ifPresent(rules::add);
        }
        return (rules.equals(List.of(AclRuleSpec.everybody())) ? blueprint : blueprint.aclRules(rules)).build();
    }

    private static CreatePrivateNetwork network(PrivateNetwork network) {
        CreatePrivateNetwork.Builder described = CreatePrivateNetwork.builder()
                .name(network.name())
                .tags(tags(network))
                .defaultRoutePropagationEnabled(network.defaultRoutePropagationEnabled());
        for (Cidr range : ranges(network)) {
            boolean chosen = range.address().isIpv6()
                    ? range.prefixLength() == 64
                    : range.prefixLength() == 22 && CHOSEN_BY_SCALEWAY.contains(range.address());
            if (!chosen) {
                described.addSubnet(range);
            }
        }
        if (!network.vpcId().isEmpty()) {
            described.vpcId(network.vpcId());
        }
        return described.build();
    }

    /** Its tags without the one by which the SDK finds what it has made. */
    static List<String> tags(PrivateNetwork network) {
        List<String> tags = new ArrayList<>(network.tags());
        IdentifyingTag.in(tags).ifPresent(tags::remove);
        return tags;
    }

    static List<Cidr> ranges(PrivateNetwork network) {
        List<Cidr> ranges = new ArrayList<>();
        for (Subnet subnet : network.subnets()) {
            subnet.subnet().ifPresent(ranges::add);
        }
        return ranges;
    }

    private static CreateCluster cluster(Cluster cluster, boolean networkDescribed) {
        ObjectNode tree = JSON.tree(cluster);
        tree.remove(List.of("project_id", "organization_id"));
        if (networkDescribed) {
            tree.remove("private_network_id");
        }
        if (tree.get("auto_upgrade") instanceof ObjectNode upgrade) {
            upgrade.set("enable", upgrade.remove("enabled"));
        }
        if (tree.get("autoscaler_config") instanceof ObjectNode autoscaler) {
            autoscaler(autoscaler);
        }
        if (tree.get("open_id_connect_config") instanceof ObjectNode trusted) {
            String issuer = trusted.path("issuer_url").asText();
            if (issuer.isEmpty()) {
                tree.remove("open_id_connect_config");
            }
            trusted.put("issuer_url", issuer(issuer));
        }
        byte[] tenth = cluster.serviceCidr()
                .orElseGet(() -> Cidr.of(USUAL.path("service_cidr").asText()))
                .network()
                .address()
                .toInetAddress()
                .getAddress();
        tenth[tenth.length - 1] = (byte) (tenth[tenth.length - 1] + 10);
        if (cluster.serviceDnsIp()
                .filter(dns -> Arrays.equals(dns.toInetAddress().getAddress(), tenth))
                .isPresent()) {
            tree.remove("service_dns_ip");
        }
        return read(CreateCluster.class, tree);
    }

    /** An answer from before 2026 lacks two fields, and reads as if nothing were ever logged; what is not known is not said. */
    private static void autoscaler(ObjectNode autoscaler) {
        if (autoscaler.path("log_level").asInt() == 0) {
            autoscaler.remove(List.of("log_level", "skip_nodes_with_local_storage"));
        }
        if (autoscaler.path("scale_down_utilization_threshold").asDouble() == 0) {
            autoscaler.remove("scale_down_utilization_threshold");
        }
        for (String unknown : List.of("estimator", "expander")) {
            if (autoscaler.path(unknown).asText().startsWith("unknown")) {
                autoscaler.remove(unknown);
            }
        }
    }

    /** A slash at the end can only be patched in, and is no difference. */
    static String issuer(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static PoolSpec pool(Pool pool, Cluster cluster) {
        ObjectNode tree = JSON.tree(pool);
        tree.remove("security_group_id");
        if (pool.privateNetworkId().equals(cluster.privateNetworkId())) {
            tree.remove("private_network_id");
        }
        if (pool.isExternal()) {
            tree.put("size", 0); // machines of one's own join by themselves
        } else {
            tree.put("node_type", pool.nodeType().toUpperCase(Locale.ROOT).replace('_', '-'));
        }
        int most = Math.max(1, pool.maxSize());
        if (pool.autoscaling()) { // only where a copy starts
            tree.put("size", Math.max(pool.minSize(), Math.min(pool.size(), most)));
        }
        if (pool.maxSize() == 0 || !pool.autoscaling() && most == Math.max(1, pool.size())) {
            tree.remove("max_size");
        }
        if (pool.zone().equals(cluster.region().map(region -> region.zone(1)))) {
            tree.remove("zone");
        }
        if (tree.path(RUNTIME).asText().startsWith("unknown")) {
            tree.remove(RUNTIME);
        }
        if (tree.path(POLICY).path("max_unavailable").asInt()
                        + tree.path(POLICY).path("max_surge").asInt()
                == 0) {
            tree.remove(POLICY); // what an answer without it reads as
        }
        if (isUsualVolume(pool, tree.path(VOLUME).asText())) {
            tree.remove(List.of(VOLUME, "root_volume_size"));
        }
        return read(PoolSpec.class, tree);
    }

    /** Where the type has local disks, all of them, and else the smallest block volume. */
    private static boolean isUsualVolume(Pool pool, String type) {
        boolean localDisk =
                pool.nodeType().startsWith("dev1_") || pool.nodeType().startsWith("gp1_");
        return type.equals("sbs_5k")
                ? !localDisk && pool.rootVolumeSizeBytes().orElse(0) <= 20_000_000_000L
                : type.equals("l_ssd") || type.equals("default_volume_type");
    }

    private static <T> T read(Class<T> type, ObjectNode tree) {
        try {
            without(tree, USUAL);
            return JSON.reader(type).readValue(tree);
        } catch (IOException e) {
            throw e.getCause() instanceof IllegalArgumentException refusal ? refusal : new UncheckedIOException(e);
        }
    }

    private static void without(ObjectNode tree, JsonNode usual) {
        for (Map.Entry<String, JsonNode> field : List.copyOf(tree.properties())) {
            JsonNode same = usual.path(field.getKey());
            if (field.getValue() instanceof ObjectNode inner && same.isObject()) {
                without(inner, same);
            }
            if (field.getValue().equals(same)
                    || same.isObject() && field.getValue().isEmpty()) {
                tree.remove(field.getKey());
            }
        }
    }
}
