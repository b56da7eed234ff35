package io.github.scw4j.lb.frontend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The order of a list of frontends. */
public final class FrontendOrderBy extends OpenEnum<FrontendOrderBy.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link FrontendOrderBy#CREATED_AT_ASC}. */
        CREATED_AT_ASC,
        /** See {@link FrontendOrderBy#CREATED_AT_DESC}. */
        CREATED_AT_DESC,
        /** See {@link FrontendOrderBy#NAME_ASC}. */
        NAME_ASC,
        /** See {@link FrontendOrderBy#NAME_DESC}. */
        NAME_DESC,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, FrontendOrderBy> VALUES = new Values<>(Known.class, FrontendOrderBy::new);

    /** By time of creation, ascending. */
    public static final FrontendOrderBy CREATED_AT_ASC = VALUES.of("created_at_asc");

    /** By time of creation, descending. */
    public static final FrontendOrderBy CREATED_AT_DESC = VALUES.of("created_at_desc");

    /** By name, ascending. */
    public static final FrontendOrderBy NAME_ASC = VALUES.of("name_asc");

    /** By name, descending. */
    public static final FrontendOrderBy NAME_DESC = VALUES.of("name_desc");

    private FrontendOrderBy(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static FrontendOrderBy of(String value) {
        return VALUES.of(value);
    }
}
