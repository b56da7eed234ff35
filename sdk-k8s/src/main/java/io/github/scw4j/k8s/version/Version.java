package io.github.scw4j.k8s.version;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A Kubernetes version that Scaleway offers, and what can be configured under it. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = Version.Builder.class)
public sealed interface Version permits ImmutableVersion {
    /** The version, such as {@code 1.35.3}; what a cluster is created with or upgraded to. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The version for people, such as {@code Kubernetes 1.35.3}. */
    @Value.Default
    default String label() {
        return "";
    }

    /** Where it is offered. */
    Optional<Region> region();

    /**
     * The pod networks of this version; not filtered by cluster type, so {@code kilo} and {@code none} are listed for
     * everybody.
     */
    List<Cni> availableCnis();

    /** The container runtimes of its nodes. */
    List<ContainerRuntime> availableContainerRuntimes();

    /** The feature gates that a cluster may switch on. */
    List<String> availableFeatureGates();

    /** The admission plugins that a cluster may switch on. */
    List<String> availableAdmissionPlugins();

    /**
     * The kubelet arguments that a pool may set, by name, each with its type: {@code bool}, {@code uint32}, {@code
     * duration}, {@code quantity}, {@code enum:none|static}…
     */
    Map<String, String> availableKubeletArgs();

    /** From when on no cluster can be created with it. */
    Optional<Instant> deprecatedAt();

    /** From when on Scaleway upgrades clusters by force. Read it, never derive it. */
    Optional<Instant> endOfLifeAt();

    /** Since when Scaleway offers it. */
    Optional<Instant> releasedAt();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Version}. */
    final class Builder extends ImmutableVersion.Builder {
        Builder() {}
    }
}
