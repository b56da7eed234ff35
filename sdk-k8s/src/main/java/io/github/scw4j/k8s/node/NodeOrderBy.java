package io.github.scw4j.k8s.node;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The order of a list of nodes. */
public final class NodeOrderBy extends OpenEnum<NodeOrderBy.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link NodeOrderBy#CREATED_AT_ASC}. */
        CREATED_AT_ASC,
        /** See {@link NodeOrderBy#CREATED_AT_DESC}. */
        CREATED_AT_DESC,
        /** See {@link NodeOrderBy#UPDATED_AT_ASC}. */
        UPDATED_AT_ASC,
        /** See {@link NodeOrderBy#UPDATED_AT_DESC}. */
        UPDATED_AT_DESC,
        /** See {@link NodeOrderBy#NAME_ASC}. */
        NAME_ASC,
        /** See {@link NodeOrderBy#NAME_DESC}. */
        NAME_DESC,
        /** See {@link NodeOrderBy#STATUS_ASC}. */
        STATUS_ASC,
        /** See {@link NodeOrderBy#STATUS_DESC}. */
        STATUS_DESC,
        /** See {@link NodeOrderBy#VERSION_ASC}. */
        VERSION_ASC,
        /** See {@link NodeOrderBy#VERSION_DESC}. */
        VERSION_DESC,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, NodeOrderBy> VALUES = new Values<>(Known.class, NodeOrderBy::new);

    /** By time of creation, ascending. */
    public static final NodeOrderBy CREATED_AT_ASC = VALUES.of("created_at_asc");

    /** By time of creation, descending. */
    public static final NodeOrderBy CREATED_AT_DESC = VALUES.of("created_at_desc");

    /** By time of the last change, ascending. */
    public static final NodeOrderBy UPDATED_AT_ASC = VALUES.of("updated_at_asc");

    /** By time of the last change, descending. */
    public static final NodeOrderBy UPDATED_AT_DESC = VALUES.of("updated_at_desc");

    /** By name, ascending. */
    public static final NodeOrderBy NAME_ASC = VALUES.of("name_asc");

    /** By name, descending. */
    public static final NodeOrderBy NAME_DESC = VALUES.of("name_desc");

    /** By status, ascending. */
    public static final NodeOrderBy STATUS_ASC = VALUES.of("status_asc");

    /** By status, descending. */
    public static final NodeOrderBy STATUS_DESC = VALUES.of("status_desc");

    /** By version, ascending. */
    public static final NodeOrderBy VERSION_ASC = VALUES.of("version_asc");

    /** By version, descending. */
    public static final NodeOrderBy VERSION_DESC = VALUES.of("version_desc");

    private NodeOrderBy(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static NodeOrderBy of(String value) {
        return VALUES.of(value);
    }
}
