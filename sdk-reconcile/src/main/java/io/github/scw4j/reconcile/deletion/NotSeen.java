package io.github.scw4j.reconcile.deletion;

import java.util.List;

/** What may be there and cost money, and is in APIs that this SDK does not have. */
final class NotSeen {
    private static final String VOLUMES =
            "volumes of the Block API, which persistent volumes and most root volumes of nodes are, and their snapshots: ";

    private NotSeen() {}

    static List<String> afterDeletion(boolean withAdditionalResources) {
        return List.of(
                VOLUMES
                        + (withAdditionalResources
                                ? "all of the cluster are deleted as far as possible"
                                : "those of persistent volumes stay, and are billed"),
                "public gateways: they stay, and are billed");
    }

    static List<String> inProject() {
        return List.of(VOLUMES + "some may be left", "public gateways: some may be left");
    }
}
