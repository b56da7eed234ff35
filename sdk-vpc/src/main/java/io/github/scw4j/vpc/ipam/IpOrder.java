package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How a list of IP addresses is ordered. */
public final class IpOrder extends OpenEnum<IpOrder.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** {@code created_at_desc}. */
        CREATED_AT_DESC,
        /** {@code created_at_asc}. */
        CREATED_AT_ASC,
        /** {@code updated_at_desc}. */
        UPDATED_AT_DESC,
        /** {@code updated_at_asc}. */
        UPDATED_AT_ASC,
        /** {@code attached_at_desc}. */
        ATTACHED_AT_DESC,
        /** {@code attached_at_asc}. */
        ATTACHED_AT_ASC,
        /** {@code ip_address_desc}. */
        IP_ADDRESS_DESC,
        /** {@code ip_address_asc}. */
        IP_ADDRESS_ASC,
        /** {@code mac_address_desc}. */
        MAC_ADDRESS_DESC,
        /** {@code mac_address_asc}. */
        MAC_ADDRESS_ASC,
        /** Any other. */
        UNRECOGNIZED
    }

    private static final Values<Known, IpOrder> VALUES = new Values<>(Known.class, IpOrder::new);

    /** Newest first. */
    public static final IpOrder CREATED_AT_DESC = VALUES.of("created_at_desc");

    /** Oldest first. */
    public static final IpOrder CREATED_AT_ASC = VALUES.of("created_at_asc");

    /** Last changed first. */
    public static final IpOrder UPDATED_AT_DESC = VALUES.of("updated_at_desc");

    /** Last changed last. */
    public static final IpOrder UPDATED_AT_ASC = VALUES.of("updated_at_asc");

    /** Last attached first. */
    public static final IpOrder ATTACHED_AT_DESC = VALUES.of("attached_at_desc");

    /** Last attached last. */
    public static final IpOrder ATTACHED_AT_ASC = VALUES.of("attached_at_asc");

    /** By address, descending. */
    public static final IpOrder IP_ADDRESS_DESC = VALUES.of("ip_address_desc");

    /** By address, ascending. */
    public static final IpOrder IP_ADDRESS_ASC = VALUES.of("ip_address_asc");

    /** By MAC address, descending. */
    public static final IpOrder MAC_ADDRESS_DESC = VALUES.of("mac_address_desc");

    /** By MAC address, ascending. */
    public static final IpOrder MAC_ADDRESS_ASC = VALUES.of("mac_address_asc");

    private IpOrder(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known or not. */
    @JsonCreator
    public static IpOrder of(String value) {
        return VALUES.of(value);
    }
}
