package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.wire.Arguments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the description of a pool, inline in a cluster or on its own. */
final class PoolArguments {

    private static final long GB = 1_000_000_000L;
    private static final long SBS_DEFAULT = 20 * GB;
    private static final long SBS_LARGEST = 10_000 * GB;
    private static final List<String> VOLUME_TYPES =
            List.of("default_volume_type", "l_ssd", "b_ssd", "sbs_5k", "sbs_15k");

    private final Kubernetes k8s;
    private final String region;

    PoolArguments(Kubernetes k8s, String region) {
        this.k8s = k8s;
        this.region = region;
    }

    PoolSpec create(Arguments pool, String defaultZone) {
        String name = pool.requiredText("name", 100);
        String zone = pool.text("zone").filter(text -> !text.isEmpty()).orElse(defaultZone);
        pool.require(zone.matches("[a-z]{2}-[a-z]{3,7}-[0-9]{1,2}"), "zone", "not a zone: " + zone);
        NodeType nodeType = nodeType(pool, zone);
        int size = pool.size("size").orElse(0);
        boolean autoscaling = pool.flag("autoscaling").orElse(false);
        int minSize = pool.size("min_size").orElse(0);
        int maxSize = pool.size("max_size").orElse(Math.max(size, 1));
        checkSizes(pool, autoscaling, size, minSize, maxSize);
        pool.oneOf("container_runtime", List.of("containerd"));
        Optional<Arguments> policy = pool.nested("upgrade_policy");
        int maxUnavailable =
                policy.flatMap(sent -> sent.size("max_unavailable")).orElse(1);
        int maxSurge = policy.flatMap(sent -> sent.size("max_surge")).orElse(0);
        checkUpgradePolicy(pool, maxUnavailable, maxSurge);
        RootVolume volume = rootVolume(pool, nodeType);
        return new PoolSpec(
                name,
                nodeType,
                zone,
                id(pool, "placement_group_id"),
                autoscaling,
                size,
                minSize,
                maxSize,
                pool.flag("autohealing").orElse(false),
                pool.texts("tags").orElse(List.of()),
                pool.textMap("kubelet_args").orElse(Map.of()),
                maxUnavailable,
                maxSurge,
                volume.type(),
                volume.bytes(),
                pool.flag("public_ip_disabled").orElse(false),
                id(pool, "security_group_id"),
                pool.textMap("labels").orElse(Map.of()),
                Taint.read(pool, "taints"),
                Taint.read(pool, "startup_taints"),
                id(pool, "private_network_id"),
                pool.textMap("user_data").orElse(Map.of()));
    }

    private static @Nullable String id(Arguments pool, String name) {
        return pool.text(name).filter(text -> !text.isEmpty()).orElse(null);
    }

    private NodeType nodeType(Arguments pool, String zone) {
        String name = pool.requiredText("node_type", 100);
        if (name.isEmpty()) {
            return NodeType.UNKNOWN;
        }
        Optional<NodeType> found = k8s.nodeTypes.find(name, zone);
        pool.require(found.isPresent(), "node_type", "this node type is not available in this zone");
        NodeType type = found.orElse(NodeType.UNKNOWN);
        pool.require(type.memoryBytes() > (2L << 30), "node_type", "this node type has not enough memory");
        return type;
    }

    static void checkSizes(Arguments pool, boolean autoscaling, int size, int minSize, int maxSize) {
        pool.require(maxSize >= 1, "max_size", "must be at least 1");
        if (autoscaling) {
            pool.require(minSize <= size && size <= maxSize, "size", "must be between min_size and max_size");
        }
    }

    static void checkUpgradePolicy(Arguments pool, int maxUnavailable, int maxSurge) {
        pool.require(maxUnavailable + maxSurge > 0, "upgrade_policy", "max_unavailable and max_surge cannot both be 0");
    }

    private record RootVolume(String type, long bytes) {}

    private RootVolume rootVolume(Arguments pool, NodeType nodeType) {
        String type = pool.oneOf("root_volume_type", VOLUME_TYPES).orElse("default_volume_type");
        Optional<Long> asked = pool.number("root_volume_size").filter(bytes -> bytes != 0);
        boolean local = nodeType.localVolumeBytes() > 0;
        if (type.equals("default_volume_type")) {
            type = local ? "l_ssd" : "sbs_5k";
        }
        if (type.equals("l_ssd")) {
            pool.require(local, "root_volume_type", "this node type has no local disk");
            asked.ifPresent(bytes -> pool.require(
                    bytes > 0 && bytes <= nodeType.localVolumeBytes(),
                    "root_volume_size",
                    "must be at most " + nodeType.localVolumeBytes()));
            return new RootVolume(type, asked.orElse(nodeType.localVolumeBytes()));
        }
        asked.ifPresent(bytes -> pool.require(
                bytes >= SBS_DEFAULT && bytes <= SBS_LARGEST,
                "root_volume_size",
                "must be between " + SBS_DEFAULT + " and " + SBS_LARGEST));
        return new RootVolume(type, asked.orElse(SBS_DEFAULT));
    }

    /** Whether a zone may hold a pool of a cluster: Kapsule wants its own region. */
    void checkZone(Arguments pool, PoolSpec spec, boolean kosmos) {
        pool.require(
                kosmos || spec.zone().startsWith(region + "-"),
                "zone",
                "must be in the region of the cluster: " + region);
        pool.require(kosmos || !spec.nodeType().isExternal(), "node_type", "external nodes need a Kosmos cluster");
        pool.require(!spec.nodeType().isExternal() || spec.size() == 0, "size", "a pool of external nodes has size 0");
    }
}
