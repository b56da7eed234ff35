package io.github.scw4j.testkit.internal.instance;

import java.time.Duration;

/** How long things take, as recorded: medians where there were several. */
final class Timings {

    private Timings() {}

    /** Powering on until the server has a place: allocating node. */
    static final Duration ALLOCATING = Duration.ofSeconds(3);

    /** Powering on until it runs. */
    static final Duration POWER_ON = Duration.ofSeconds(5);

    /** Powering on with a local volume until it has been brought to its place. */
    static final Duration PROVISIONING = Duration.ofSeconds(12);

    /** Powering on until it runs with a local volume, which has to be brought to its place first. */
    static final Duration POWER_ON_LOCAL = Duration.ofSeconds(18);

    /** Powering off until it says booted, shortly before it is stopped. */
    static final Duration NEARLY_OFF = Duration.ofSeconds(30);

    /** Powering off until it is stopped. */
    static final Duration POWER_OFF = Duration.ofSeconds(36);

    /** Powering off what is stopped in place already. */
    static final Duration POWER_OFF_STOPPED = Duration.ofSeconds(5);

    /** Stopping in place. */
    static final Duration STOP_IN_PLACE = Duration.ofSeconds(41);

    /** A reboot: stopping until starting. */
    static final Duration REBOOT_STOPPING = Duration.ofSeconds(22);

    /** A reboot until it runs again. */
    static final Duration REBOOT = Duration.ofSeconds(42);

    /** Terminating until it is gone. */
    static final Duration TERMINATE = Duration.ofSeconds(8);

    /** A dynamic address after the server runs, until it is attached. */
    static final Duration DYNAMIC_IP = Duration.ofSeconds(5);

    /** A private network interface of a running server until it is available. */
    static final Duration PRIVATE_NIC = Duration.ofSeconds(55);

    /** A file system until it is attached, or detached. */
    static final Duration FILE_SYSTEM = Duration.ofSeconds(5);

    /** A changed security group until it is available. */
    static final Duration SECURITY_GROUP = Duration.ofMillis(300);

    /** A snapshot of a running server's volume. */
    static final Duration SNAPSHOT = Duration.ofSeconds(45);

    /** A snapshot that is read from, or written to, Object Storage. */
    static final Duration SNAPSHOT_TRANSFER = Duration.ofSeconds(40);
}
