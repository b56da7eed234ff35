package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cluster is to be, all defaults filled in. */
record ClusterSpec(
        String region,
        String projectId,
        String name,
        String description,
        List<String> tags,
        String type,
        String version,
        String cni,
        @Nullable String privateNetworkId,
        String podCidr,
        String serviceCidr,
        String serviceDnsIp,
        ObjectNode autoscalerConfig,
        ObjectNode autoUpgrade,
        ObjectNode openIdConnectConfig) {}
