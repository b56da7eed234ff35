package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Colour;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** An answer with a field of every type that Scaleway's answers have. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = Thing.Builder.class)
sealed interface Thing permits ImmutableThing {
    String id();

    @Value.Default
    default String displayName() {
        return "";
    }

    @Value.Default
    default int size() {
        return 0;
    }

    @Value.Default
    default boolean enabled() {
        return false;
    }

    @Value.Default
    default Colour colour() {
        return Colour.UNKNOWN;
    }

    List<String> tags();

    Map<String, String> labels();

    List<Colour> colours();

    List<Thing> parts();

    Optional<Thing> twin();

    Optional<String> parentId();

    Optional<Instant> createdAt();

    OptionalInt count();

    OptionalLong bytes();

    Optional<Region> region();

    Optional<Zone> zone();

    Optional<IpAddress> publicIpV4();

    Optional<Cidr> network();

    Optional<Secret> token();

    Optional<Duration> commitment();

    @JsonSerialize(contentUsing = GoDurationSerializer.class)
    Optional<Duration> delay();

    @Value.Default
    @JsonSerialize(using = MillisecondsSerializer.class)
    default Duration timeout() {
        return Duration.ZERO;
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableThing.Builder {
        Builder() {}
    }
}
