package io.github.scw4j.lb.route;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The order of a list of routes. */
public final class RouteOrderBy extends OpenEnum<RouteOrderBy.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link RouteOrderBy#CREATED_AT_ASC}. */
        CREATED_AT_ASC,
        /** See {@link RouteOrderBy#CREATED_AT_DESC}. */
        CREATED_AT_DESC,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, RouteOrderBy> VALUES = new Values<>(Known.class, RouteOrderBy::new);

    /** By time of creation, ascending. */
    public static final RouteOrderBy CREATED_AT_ASC = VALUES.of("created_at_asc");

    /** By time of creation, descending. */
    public static final RouteOrderBy CREATED_AT_DESC = VALUES.of("created_at_desc");

    private RouteOrderBy(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static RouteOrderBy of(String value) {
        return VALUES.of(value);
    }
}
