package io.github.scw4j.k8s.externalnode;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.k8s.node.Taint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a machine has to know to be a node: the answer to the node itself, asked with its own secret key. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = NodeMetadata.Builder.class)
public sealed interface NodeMetadata permits ImmutableNodeMetadata {
    /** The node's identifier. */
    String id();

    /** The node's name. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The API server. */
    @Value.Default
    default String clusterUrl() {
        return "";
    }

    /** The certificate of the cluster's authority, base64. */
    @Value.Default
    default String clusterCa() {
        return "";
    }

    /** The kubelet's configuration for registry credentials. */
    @Value.Default
    default Secret credentialProviderConfig() {
        return Secret.of("");
    }

    /** The Kubernetes version of its pool. */
    @Value.Default
    default String poolVersion() {
        return "";
    }

    /** The kubelet's configuration; it may hold credentials. */
    @Value.Default
    default Secret kubeletConfig() {
        return Secret.of("");
    }

    /** The labels to register with. */
    Map<String, String> nodeLabels();

    /** The taints to register with. */
    List<Taint> nodeTaints();

    /** The machine behind the node. */
    Optional<String> providerId();

    /** Where the resolver's configuration is. */
    @Value.Default
    default String resolvconfPath() {
        return "";
    }

    /** Values for the installer's templates; they may be credentials. */
    Map<String, Secret> templateArgs();

    /** Whether it has a graphics processor. */
    @Value.Default
    default boolean hasGpu() {
        return false;
    }

    /** The address by which other nodes reach it. */
    Optional<String> externalIp();

    /** Where the installer's packages are. */
    @Value.Default
    default String repoUri() {
        return "";
    }

    /** Which parts of the installer to run. */
    List<String> installerTags();

    /** Where the updater is. */
    @Value.Default
    default String updaterBinUrl() {
        return "";
    }

    /** Which version of the updater. */
    @Value.Default
    default String updaterBinVersion() {
        return "";
    }

    /** Where the updater is put. */
    @Value.Default
    default String updaterBinPath() {
        return "";
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required but {@code id}. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NodeMetadata}. */
    final class Builder extends ImmutableNodeMetadata.Builder {
        Builder() {}
    }
}
