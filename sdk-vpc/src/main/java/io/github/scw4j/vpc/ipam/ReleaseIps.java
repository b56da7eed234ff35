package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** Which addresses are to be given back together. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ReleaseIps.Builder.class)
sealed interface ReleaseIps permits ImmutableReleaseIps {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> ipIds();

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableReleaseIps.Builder {
        Builder() {}
    }
}
