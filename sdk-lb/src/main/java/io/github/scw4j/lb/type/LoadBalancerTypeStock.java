package io.github.scw4j.lb.type;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Whether there are any of a type left. */
public final class LoadBalancerTypeStock extends OpenEnum<LoadBalancerTypeStock.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link LoadBalancerTypeStock#UNKNOWN}. */
        UNKNOWN,
        /** See {@link LoadBalancerTypeStock#LOW_STOCK}. */
        LOW_STOCK,
        /** See {@link LoadBalancerTypeStock#OUT_OF_STOCK}. */
        OUT_OF_STOCK,
        /** See {@link LoadBalancerTypeStock#AVAILABLE}. */
        AVAILABLE,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, LoadBalancerTypeStock> VALUES =
            new Values<>(Known.class, LoadBalancerTypeStock::new);

    /** Not known. */
    public static final LoadBalancerTypeStock UNKNOWN = VALUES.of("unknown");

    /** Few. */
    public static final LoadBalancerTypeStock LOW_STOCK = VALUES.of("low_stock");

    /** None. */
    public static final LoadBalancerTypeStock OUT_OF_STOCK = VALUES.of("out_of_stock");

    /** Enough. */
    public static final LoadBalancerTypeStock AVAILABLE = VALUES.of("available");

    private LoadBalancerTypeStock(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static LoadBalancerTypeStock of(String value) {
        return VALUES.of(value);
    }
}
