package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.internal.model.ClearedByNull;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** An update with a field of every kind. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateThing.Builder.class)
sealed interface UpdateThing permits ImmutableUpdateThing {
    @Value.Default
    default Change<String> description() {
        return Change.keep();
    }

    @Value.Default
    @ClearedByNull
    default Change<String> place() {
        return Change.keep();
    }

    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    @Value.Default
    default Change<Map<String, String>> labels() {
        return Change.keep();
    }

    @Value.Default
    default Change<Integer> size() {
        return Change.keep();
    }

    @Value.Default
    default Change<Cidr> network() {
        return Change.keep();
    }

    @Value.Default
    @JsonSerialize(contentUsing = GoDurationSerializer.class)
    default Change<Duration> delay() {
        return Change.keep();
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableUpdateThing.Builder {
        Builder() {}
    }
}
