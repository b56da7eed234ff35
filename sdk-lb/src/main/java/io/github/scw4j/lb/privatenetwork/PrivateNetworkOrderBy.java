package io.github.scw4j.lb.privatenetwork;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The order of a list of attachments to private networks. */
public final class PrivateNetworkOrderBy extends OpenEnum<PrivateNetworkOrderBy.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link PrivateNetworkOrderBy#CREATED_AT_ASC}. */
        CREATED_AT_ASC,
        /** See {@link PrivateNetworkOrderBy#CREATED_AT_DESC}. */
        CREATED_AT_DESC,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, PrivateNetworkOrderBy> VALUES =
            new Values<>(Known.class, PrivateNetworkOrderBy::new);

    /** By time of creation, ascending. */
    public static final PrivateNetworkOrderBy CREATED_AT_ASC = VALUES.of("created_at_asc");

    /** By time of creation, descending. */
    public static final PrivateNetworkOrderBy CREATED_AT_DESC = VALUES.of("created_at_desc");

    private PrivateNetworkOrderBy(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static PrivateNetworkOrderBy of(String value) {
        return VALUES.of(value);
    }
}
