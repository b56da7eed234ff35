package io.github.scw4j.testkit.internal.k8s;

import java.time.Duration;

/** How long things take, as recorded: medians where there were several, fitted to one another where they overlap. */
final class Timings {

    private Timings() {}

    /** Until a new cluster knows the group of its nodes. */
    static final Duration NODES_GROUP = Duration.ofMillis(500);

    /** Mutualized Kapsule without pools: creating until pool_required. */
    static final Duration UNTIL_POOL_REQUIRED = Duration.ofSeconds(5);

    /** Cluster with inline pools: creating until ready. */
    static final Duration CLUSTER_WITH_POOLS = Duration.ofSeconds(90);

    /** First pool on a cluster that needed one: creating until ready. */
    static final Duration CLUSTER_FIRST_POOL = Duration.ofSeconds(75);

    /** Mutualized Kosmos: creating until ready. */
    static final Duration KOSMOS = Duration.ofSeconds(80);

    /** Dedicated control plane: creating until ready. */
    static final Duration DEDICATED = Duration.ofSeconds(110);

    /** Updating without nodes. */
    static final Duration UPDATE_WITHOUT_NODES = Duration.ofSeconds(1);

    /** Updating with nodes. */
    static final Duration UPDATE_WITH_NODES = Duration.ofSeconds(71);

    /** Upgrade of a control plane with nodes. */
    static final Duration UPGRADE = Duration.ofSeconds(67);

    /** Change of the control plane's offer. */
    static final Duration SET_TYPE = Duration.ofMinutes(2);

    /** Deleting a cluster without pools. */
    static final Duration DELETE_CLUSTER = Duration.ofSeconds(10);

    /** Deleting a cluster with pools. */
    static final Duration DELETE_CLUSTER_WITH_POOLS = Duration.ofSeconds(75);

    /** Deleting a pool with nodes. */
    static final Duration DELETE_POOL = Duration.ofSeconds(76);

    /** Deleting a pool without nodes. */
    static final Duration DELETE_EMPTY_POOL = Duration.ofSeconds(15);

    /** After the control plane came up, until the first nodes are made. */
    static final Duration FIRST_NODES = Duration.ofSeconds(10);

    /** A pool of size 0: scaling until ready. */
    static final Duration POOL_WITHOUT_NODES = Duration.ofSeconds(5);

    /** A pool that shrinks: scaling until ready. */
    static final Duration SHRINKING = Duration.ofSeconds(1);

    /** A node that never had a server until it is gone. */
    static final Duration SERVERLESS_NODE_GONE = Duration.ofSeconds(5);

    /** A node until its server exists. */
    static final Duration NODE_SERVER = Duration.ofSeconds(10);

    /** A node until it is ready. */
    static final Duration NODE_READY = Duration.ofSeconds(65);

    /** Between two nodes that are made together: the first of them is ready earlier. */
    static final Duration NODE_BETWEEN = Duration.ofSeconds(8);

    /** A node without a public address until it is ready. */
    static final Duration ISOLATED_NODE_READY = Duration.ofSeconds(190);

    /** A node that was taken away until it is gone from the list. */
    static final Duration NODE_GONE = Duration.ofMinutes(1);

    /** A node that was taken away until its server is terminated. */
    static final Duration NODE_DRAINED = Duration.ofSeconds(45);

    /** The kubelet of a node whose server runs again, until the node is ready. */
    static final Duration KUBELET_BACK = Duration.ofSeconds(20);

    /** A reboot. */
    static final Duration REBOOT = Duration.ofMinutes(1);

    /** A wave of an upgrade: the pool is upgrading until the new nodes are made. */
    static final Duration UPGRADE_WAVE = Duration.ofSeconds(30);

    /** After the last wave of an upgrade the pool is scaling. */
    static final Duration UPGRADE_SCALING = Duration.ofSeconds(20);

    /** An external node from registration until it is ready. */
    static final Duration EXTERNAL_NODE = Duration.ofMinutes(1);

    /** A node that cannot be had: until it is given up. */
    static final Duration NODE_GIVEN_UP = Duration.ofMinutes(5);

    /** Autohealing: not ready for so long, and the node is rebooted. */
    static final Duration HEAL_BY_REBOOT = Duration.ofMinutes(15);

    /** Autohealing: not ready for so long, and the node is replaced. */
    static final Duration HEAL_BY_REPLACEMENT = Duration.ofMinutes(30);
}
