package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The order of a list of load balancers. */
public final class LoadBalancerOrderBy extends OpenEnum<LoadBalancerOrderBy.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link LoadBalancerOrderBy#CREATED_AT_ASC}. */
        CREATED_AT_ASC,
        /** See {@link LoadBalancerOrderBy#CREATED_AT_DESC}. */
        CREATED_AT_DESC,
        /** See {@link LoadBalancerOrderBy#NAME_ASC}. */
        NAME_ASC,
        /** See {@link LoadBalancerOrderBy#NAME_DESC}. */
        NAME_DESC,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, LoadBalancerOrderBy> VALUES =
            new Values<>(Known.class, LoadBalancerOrderBy::new);

    /** By time of creation, ascending. */
    public static final LoadBalancerOrderBy CREATED_AT_ASC = VALUES.of("created_at_asc");

    /** By time of creation, descending. */
    public static final LoadBalancerOrderBy CREATED_AT_DESC = VALUES.of("created_at_desc");

    /** By name, ascending. */
    public static final LoadBalancerOrderBy NAME_ASC = VALUES.of("name_asc");

    /** By name, descending. */
    public static final LoadBalancerOrderBy NAME_DESC = VALUES.of("name_desc");

    private LoadBalancerOrderBy(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static LoadBalancerOrderBy of(String value) {
        return VALUES.of(value);
    }
}
