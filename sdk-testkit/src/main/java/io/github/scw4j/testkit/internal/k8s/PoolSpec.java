package io.github.scw4j.testkit.internal.k8s;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a pool is to be, all defaults filled in. */
record PoolSpec(
        String name,
        NodeType nodeType,
        String zone,
        @Nullable String placementGroupId,
        boolean autoscaling,
        int size,
        int minSize,
        int maxSize,
        boolean autohealing,
        List<String> tags,
        Map<String, String> kubeletArgs,
        int maxUnavailable,
        int maxSurge,
        String rootVolumeType,
        long rootVolumeSize,
        boolean publicIpDisabled,
        @Nullable String securityGroupId,
        Map<String, String> labels,
        List<Taint> taints,
        List<Taint> startupTaints,
        @Nullable String privateNetworkId,
        Map<String, String> userData) {}
