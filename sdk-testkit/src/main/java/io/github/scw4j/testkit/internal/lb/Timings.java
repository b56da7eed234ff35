package io.github.scw4j.testkit.internal.lb;

import java.time.Duration;

/** How long things take, as recorded. Where nothing was recorded, it says so. */
final class Timings {

    private Timings() {}

    /** A new load balancer until an instance is found for it. */
    static final Duration INSTANCE_FOUND = Duration.ofMillis(200);

    /** A new load balancer: to_create until creating. */
    static final Duration CREATING = Duration.ofMillis(220);

    /** A new load balancer until its instance is ready. */
    static final Duration INSTANCE_READY = Duration.ofMillis(1800);

    /** A new load balancer until it is ready. */
    static final Duration READY = Duration.ofSeconds(3);

    /** A changed configuration: instances are pending. */
    static final Duration CONFIGURATION = Duration.ofMillis(300);

    /** How much older than its load balancer an instance is, which is taken from a stock. */
    static final Duration IN_STOCK = Duration.ofSeconds(70);

    /** Another type: migrating until ready. Not recorded. */
    static final Duration MIGRATION = Duration.ofSeconds(30);

    /** A deleted load balancer: to_delete until it is gone. */
    static final Duration DELETION = Duration.ofSeconds(2);

    /** A private network: until it has an address for the load balancer. */
    static final Duration ADDRESS = Duration.ofMillis(600);

    /** A private network: pending until ready. */
    static final Duration ATTACHMENT = Duration.ofMillis(2600);

    /** A private network that is detached until it is gone from the list. */
    static final Duration DETACHMENT = Duration.ofSeconds(2);

    /** A certificate of Let's Encrypt: pending until ready. */
    static final Duration LETSENCRYPT = Duration.ofSeconds(35);
}
