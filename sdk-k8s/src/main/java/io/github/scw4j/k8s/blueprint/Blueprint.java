package io.github.scw4j.k8s.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.internal.YamlText;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.vpc.privatenetwork.CreatePrivateNetwork;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A cluster as a value: its network, itself, its pools, and who may reach it. It can be kept in version control, compared with what
 * is there, and made so.
 *
 * <pre>{@code
 * Blueprint blueprint = Blueprint.builder()
 *         .network(n -> n.name("web"))
 *         .cluster(c -> c.name("web").version("1.35.3"))
 *         .addPool(p -> p.name("default").nodeType("PRO2-XXS").size(3))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Blueprint.Builder.class)
public sealed interface Blueprint permits ImmutableBlueprint {
    /**
     * The cluster's private network, found by its name in the project, or else made. Empty where the cluster names one by its id
     * ({@code privateNetworkId}), and for Kosmos, which has none.
     */
    Optional<CreatePrivateNetwork> network();

    /** The cluster, found by its name in the project; without pools, which are {@link #pools()}. */
    CreateCluster cluster();

    /** All its pools, found by their names; there shall be no others. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<PoolSpec> pools();

    /**
     * All rules of who may reach its API server. Empty: they are left as they are, since a cluster without rules lets nobody in.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<AclRuleSpec> aclRules();

    /** Refuses what contradicts itself. */
    @Value.Check
    default void check() {
        BlueprintLimits.check(this);
    }

    /**
     * The blueprint that a file holds, as YAML or JSON, in the API's own names: {@code network}, {@code cluster}, {@code pools},
     * {@code acl_rules}.
     *
     * @throws InvalidBlueprintException when it holds none; the message says where and why
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    static Blueprint read(Path file) {
        return BlueprintReader.read(file);
    }

    /**
     * The same from a text.
     *
     * @param name what messages call it, such as a file's name
     * @throws InvalidBlueprintException when it is no blueprint; the message says where and why
     */
    static Blueprint parse(String text, String name) {
        return BlueprintReader.read(text, name);
    }

    /** A file that {@link #read(Path)} reads, without what is the default. */
    default String toYaml() {
        return YamlText.plain(BlueprintTree.of(this));
    }

    /** The same as JSON. */
    default String toJson() {
        return BlueprintTree.json(this);
    }

    /**
     * Resources for Terraform or OpenTofu with the provider {@code scaleway/scaleway}, laid out as {@code terraform fmt} does. What
     * the provider has no word for stands in comments.
     */
    default String toTerraform() {
        return TerraformText.of(this, null, List.of());
    }

    /**
     * The same with {@code import} blocks, by which Terraform takes over what is there instead of making it anew.
     *
     * @param cluster the cluster that is there
     * @param pools its pools; one that has no counterpart in this blueprint is left out
     */
    default String toTerraform(Cluster cluster, List<Pool> pools) {
        return TerraformText.of(this, cluster, pools);
    }

    /** Commands for a shell with Scaleway's command line {@code scw} that make it all. What that cannot say stands in comments. */
    default String toCommands() {
        return ScwCommands.of(this);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The blueprint that would make what is seen, without what the server fills in by itself: planned against just that, it
     * changes nothing, and in another project it makes the like. Not in it are the project, the security groups of pools, pools
     * that are being deleted, and data for first starts, which nobody can read.
     *
     * @throws IllegalArgumentException when there is no cluster, or one that could not be made so today, such as one from before
     *     October 2023 without a private network
     */
    static Blueprint of(BlueprintObservation seen) {
        return LiveBlueprint.of(seen);
    }

    /** A builder; the cluster is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Blueprint}. */
    final class Builder extends ImmutableBlueprint.Builder {
        Builder() {}

        /** The cluster's private network. */
        public Builder network(UnaryOperator<CreatePrivateNetwork.Builder> network) {
            return network(network.apply(CreatePrivateNetwork.builder()).build());
        }

        /** The cluster, without its pools. */
        public Builder cluster(UnaryOperator<CreateCluster.Builder> cluster) {
            return cluster(cluster.apply(CreateCluster.builder()).build());
        }

        /** A pool. */
        public Builder addPool(UnaryOperator<PoolSpec.Builder> pool) {
            return addPool(pool.apply(PoolSpec.builder()).build());
        }
    }
}
