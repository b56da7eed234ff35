package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The day of a maintenance window. */
public final class MaintenanceDay extends OpenEnum<MaintenanceDay.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link MaintenanceDay#ANY}. */
        ANY,
        /** See {@link MaintenanceDay#MONDAY}. */
        MONDAY,
        /** See {@link MaintenanceDay#TUESDAY}. */
        TUESDAY,
        /** See {@link MaintenanceDay#WEDNESDAY}. */
        WEDNESDAY,
        /** See {@link MaintenanceDay#THURSDAY}. */
        THURSDAY,
        /** See {@link MaintenanceDay#FRIDAY}. */
        FRIDAY,
        /** See {@link MaintenanceDay#SATURDAY}. */
        SATURDAY,
        /** See {@link MaintenanceDay#SUNDAY}. */
        SUNDAY,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, MaintenanceDay> VALUES = new Values<>(Known.class, MaintenanceDay::new);

    /** Whichever day. */
    public static final MaintenanceDay ANY = VALUES.of("any");

    /** Mondays. */
    public static final MaintenanceDay MONDAY = VALUES.of("monday");

    /** Tuesdays. */
    public static final MaintenanceDay TUESDAY = VALUES.of("tuesday");

    /** Wednesdays. */
    public static final MaintenanceDay WEDNESDAY = VALUES.of("wednesday");

    /** Thursdays. */
    public static final MaintenanceDay THURSDAY = VALUES.of("thursday");

    /** Fridays. */
    public static final MaintenanceDay FRIDAY = VALUES.of("friday");

    /** Saturdays. */
    public static final MaintenanceDay SATURDAY = VALUES.of("saturday");

    /** Sundays. */
    public static final MaintenanceDay SUNDAY = VALUES.of("sunday");

    private MaintenanceDay(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static MaintenanceDay of(String value) {
        return VALUES.of(value);
    }
}
