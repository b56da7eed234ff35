package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** Servers of a backend. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerIps.Builder.class)
sealed interface ServerIps permits ImmutableServerIps {
    @JsonProperty("server_ip")
    List<IpAddress> serverIps();

    static ServerIps of(List<IpAddress> servers) {
        return new Builder().serverIps(servers).build();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableServerIps.Builder {
        Builder() {}
    }
}
