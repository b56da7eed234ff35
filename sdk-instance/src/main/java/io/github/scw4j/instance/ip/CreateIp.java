package io.github.scw4j.instance.ip;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A public IP address to be reserved. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateIp.Builder.class)
public sealed interface CreateIp permits ImmutableCreateIp {
    /** The organization, in place of a project. Deprecated by Scaleway. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it will belong to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** The server to attach it to. Default: none. */
    Optional<String> server();

    /** The kind. The server's default: {@link IpType#ROUTED_IPV4}. */
    Optional<IpType> type();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateIp}. */
    final class Builder extends ImmutableCreateIp.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the address again when the answer to its
         * creation is lost. With it the creation is repeated like any other call; without it such a creation ends as
         * <em>outcome unknown</em>, because nothing tells one from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }
    }
}
