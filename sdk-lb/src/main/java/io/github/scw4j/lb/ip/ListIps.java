package io.github.scw4j.lb.ip;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which IP addresses to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListIps.Builder.class)
public sealed interface ListIps permits ImmutableListIps {
    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Only this very address. */
    Optional<IpAddress> ipAddress();

    /** Only those of this organization. */
    Optional<String> organizationId();

    /** Only those of this project. Default: all that the key may see. */
    Optional<String> projectId();

    /** Only those of this family. The server's default: {@link IpType#ALL}. */
    Optional<IpType> ipType();

    /** Only those that have all of these tags. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set: all addresses. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListIps}. */
    final class Builder extends ImmutableListIps.Builder {
        Builder() {}
    }
}
