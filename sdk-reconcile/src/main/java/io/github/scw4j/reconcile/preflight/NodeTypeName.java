package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.k8s.pool.PoolSpec;
import java.util.Locale;

/** A node type is {@code PRO2-XXS} in requests and of the Instance API, and {@code pro2_xxs} in answers of Kubernetes'. */
final class NodeTypeName {
    private NodeTypeName() {}

    /** As the Instance API spells it. */
    static String of(String nodeType) {
        return nodeType.equals(PoolSpec.EXTERNAL_NODE_TYPE)
                ? nodeType
                : nodeType.toUpperCase(Locale.ROOT).replace('_', '-');
    }
}
