package io.github.scw4j.k8s.node;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a taint does to pods that do not tolerate it. */
public final class TaintEffect extends OpenEnum<TaintEffect.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link TaintEffect#NO_SCHEDULE}. */
        NO_SCHEDULE,
        /** See {@link TaintEffect#PREFER_NO_SCHEDULE}. */
        PREFER_NO_SCHEDULE,
        /** See {@link TaintEffect#NO_EXECUTE}. */
        NO_EXECUTE,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, TaintEffect> VALUES =
            new Values<>(Known.class, TaintEffect::new, TaintEffect::spelling);

    /** They are not put on the node. */
    public static final TaintEffect NO_SCHEDULE = VALUES.of("NoSchedule");

    /** They are put on the node only when there is no other. */
    public static final TaintEffect PREFER_NO_SCHEDULE = VALUES.of("PreferNoSchedule");

    /** They are not put on the node, and those that run there are evicted. */
    public static final TaintEffect NO_EXECUTE = VALUES.of("NoExecute");

    private TaintEffect(String value, Known known) {
        super(value, known);
    }

    private static String spelling(Known known) {
        return switch (known) {
            case NO_SCHEDULE -> "NoSchedule";
            case PREFER_NO_SCHEDULE -> "PreferNoSchedule";
            case NO_EXECUTE -> "NoExecute";
            case UNRECOGNIZED -> "";
        };
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static TaintEffect of(String value) {
        return VALUES.of(value);
    }
}
