package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which clusters to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListClusters.Builder.class)
public sealed interface ListClusters permits ImmutableListClusters {
    /** Only those of this organization. */
    Optional<String> organizationId();

    /** Only those of this project. Default: every project that the key may see. */
    Optional<String> projectId();

    /**
     * The order. Default: {@link ClusterOrderBy#CREATED_AT_ASC}, the only one in which no cluster is missed while
     * others come and go.
     */
    Optional<ClusterOrderBy> orderBy();

    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Only those whose name contains this. */
    Optional<String> name();

    /** Only those in this status. */
    Optional<ClusterStatus> status();

    /** Only those of this type. */
    Optional<String> type();

    /** Only those in this private network. */
    Optional<String> privateNetworkId();

    /** Only those whose version begins with this. */
    Optional<String> version();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
        Limits.notEmpty("name", name());
        Limits.notEmpty("version", version());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set: all clusters. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListClusters}. */
    final class Builder extends ImmutableListClusters.Builder {
        Builder() {}
    }
}
