package io.github.scw4j.vpc.cloud;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A VPC to be created. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateVpc.Builder.class)
public sealed interface CreateVpc permits ImmutableCreateVpc {
    /** The name; it need not be unique. */
    String name();

    /** The project that it will belong to. Default: the client's. */
    Optional<String> projectId();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Whether its private networks will reach each other. Default: false; new VPCs were seen to route all the same. */
    @Value.Default
    default boolean enableRouting() {
        return false;
    }

    /** Whether it will hand on traffic between the VPCs that it is connected to. Default: false. */
    @Value.Default
    default boolean enableTransitivity() {
        return false;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateVpc}. */
    final class Builder extends ImmutableCreateVpc.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the VPC again when the answer to its creation is lost.
         * With it the creation is repeated like any other call; without it such a creation ends as <em>outcome unknown</em>,
         * because nothing tells one VPC from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }
    }
}
