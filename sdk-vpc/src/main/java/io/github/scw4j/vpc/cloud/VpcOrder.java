package io.github.scw4j.vpc.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How a list of VPCs is ordered. */
public final class VpcOrder extends OpenEnum<VpcOrder.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** {@code created_at_asc}. */
        CREATED_AT_ASC,
        /** {@code created_at_desc}. */
        CREATED_AT_DESC,
        /** {@code name_asc}. */
        NAME_ASC,
        /** {@code name_desc}. */
        NAME_DESC,
        /** Any other. */
        UNRECOGNIZED
    }

    private static final Values<Known, VpcOrder> VALUES = new Values<>(Known.class, VpcOrder::new);

    /** Oldest first. */
    public static final VpcOrder CREATED_AT_ASC = VALUES.of("created_at_asc");

    /** Newest first. */
    public static final VpcOrder CREATED_AT_DESC = VALUES.of("created_at_desc");

    /** By name, ascending. */
    public static final VpcOrder NAME_ASC = VALUES.of("name_asc");

    /** By name, descending. */
    public static final VpcOrder NAME_DESC = VALUES.of("name_desc");

    private VpcOrder(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known or not. */
    @JsonCreator
    public static VpcOrder of(String value) {
        return VALUES.of(value);
    }
}
