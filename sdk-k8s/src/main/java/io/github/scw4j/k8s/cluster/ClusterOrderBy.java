package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The order of a list of clusters. */
public final class ClusterOrderBy extends OpenEnum<ClusterOrderBy.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ClusterOrderBy#CREATED_AT_ASC}. */
        CREATED_AT_ASC,
        /** See {@link ClusterOrderBy#CREATED_AT_DESC}. */
        CREATED_AT_DESC,
        /** See {@link ClusterOrderBy#UPDATED_AT_ASC}. */
        UPDATED_AT_ASC,
        /** See {@link ClusterOrderBy#UPDATED_AT_DESC}. */
        UPDATED_AT_DESC,
        /** See {@link ClusterOrderBy#NAME_ASC}. */
        NAME_ASC,
        /** See {@link ClusterOrderBy#NAME_DESC}. */
        NAME_DESC,
        /** See {@link ClusterOrderBy#STATUS_ASC}. */
        STATUS_ASC,
        /** See {@link ClusterOrderBy#STATUS_DESC}. */
        STATUS_DESC,
        /** See {@link ClusterOrderBy#VERSION_ASC}. */
        VERSION_ASC,
        /** See {@link ClusterOrderBy#VERSION_DESC}. */
        VERSION_DESC,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ClusterOrderBy> VALUES = new Values<>(Known.class, ClusterOrderBy::new);

    /** By time of creation, ascending. */
    public static final ClusterOrderBy CREATED_AT_ASC = VALUES.of("created_at_asc");

    /** By time of creation, descending. */
    public static final ClusterOrderBy CREATED_AT_DESC = VALUES.of("created_at_desc");

    /** By time of the last change, ascending. */
    public static final ClusterOrderBy UPDATED_AT_ASC = VALUES.of("updated_at_asc");

    /** By time of the last change, descending. */
    public static final ClusterOrderBy UPDATED_AT_DESC = VALUES.of("updated_at_desc");

    /** By name, ascending. */
    public static final ClusterOrderBy NAME_ASC = VALUES.of("name_asc");

    /** By name, descending. */
    public static final ClusterOrderBy NAME_DESC = VALUES.of("name_desc");

    /** By status, ascending. */
    public static final ClusterOrderBy STATUS_ASC = VALUES.of("status_asc");

    /** By status, descending. */
    public static final ClusterOrderBy STATUS_DESC = VALUES.of("status_desc");

    /** By version, ascending. */
    public static final ClusterOrderBy VERSION_ASC = VALUES.of("version_asc");

    /** By version, descending. */
    public static final ClusterOrderBy VERSION_DESC = VALUES.of("version_desc");

    private ClusterOrderBy(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ClusterOrderBy of(String value) {
        return VALUES.of(value);
    }
}
