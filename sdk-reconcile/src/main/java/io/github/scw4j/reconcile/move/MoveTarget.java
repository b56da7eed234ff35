package io.github.scw4j.reconcile.move;

import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What shall be different about the new pool; what is not set is as it is of the old one. */
@Value.Immutable
@ScalewayStyle
public sealed interface MoveTarget permits ImmutableMoveTarget {
    /** The Instance type, such as {@code PRO2-S}. */
    Optional<String> nodeType();

    /** The zone: for Kapsule, one of the cluster's region. Volumes of pods stay in theirs. */
    Optional<Zone> zone();

    /** The kind of the root volume. */
    Optional<PoolVolumeType> rootVolumeType();

    /** The size of the root volume in bytes; for {@code sbs_5k} and {@code sbs_15k}, 20 GB (20 000 000 000) to 10 TB. */
    OptionalLong rootVolumeSizeBytes();

    /** The name of the new pool. Default: the old one's with the next number, {@code web-2} after {@code web}. */
    Optional<String> name();

    /** The placement group. Default: the old one's, in the same zone; otherwise none. */
    Optional<String> placementGroupId();

    /** The security group. Default: the old one's, in the same zone; otherwise the one that Scaleway keeps for Kubernetes. */
    Optional<String> securityGroupId();

    /**
     * The keys of user data that the new pool gets as well, such as {@code cloud-init}. Scaleway lists no keys: what is not named
     * here is not carried over.
     */
    List<String> userDataKeys();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MoveTarget}. */
    final class Builder extends ImmutableMoveTarget.Builder {
        Builder() {}
    }
}
