package io.github.scw4j.instance.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How far a task is. */
public final class TaskStatus extends OpenEnum<TaskStatus.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link TaskStatus#PENDING}. */
        PENDING,
        /** See {@link TaskStatus#STARTED}. */
        STARTED,
        /** See {@link TaskStatus#SUCCESS}. */
        SUCCESS,
        /** See {@link TaskStatus#FAILURE}. */
        FAILURE,
        /** See {@link TaskStatus#RETRY}. */
        RETRY,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, TaskStatus> VALUES = new Values<>(Known.class, TaskStatus::new);

    /** It waits. */
    public static final TaskStatus PENDING = VALUES.of("pending");

    /** It is at work. */
    public static final TaskStatus STARTED = VALUES.of("started");

    /** It is done. */
    public static final TaskStatus SUCCESS = VALUES.of("success");

    /** It has failed. */
    public static final TaskStatus FAILURE = VALUES.of("failure");

    /** It is tried again. */
    public static final TaskStatus RETRY = VALUES.of("retry");

    private TaskStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static TaskStatus of(String value) {
        return VALUES.of(value);
    }
}
