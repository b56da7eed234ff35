package io.github.scw4j.lb.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** A certificate to be had from Let's Encrypt. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = LetsEncryptConfig.Builder.class)
public sealed interface LetsEncryptConfig permits ImmutableLetsEncryptConfig {
    /** The domain; it must resolve to the load balancer already. */
    @Value.Default
    default String commonName() {
        return "";
    }

    /** Other domains, each of which must as well. Default: none. */
    @JsonProperty("subject_alternative_name")
    List<String> subjectAlternativeNames();

    /** For these domains. */
    static LetsEncryptConfig of(String commonName, List<String> alternativeNames) {
        return new Builder()
                .commonName(commonName)
                .subjectAlternativeNames(alternativeNames)
                .build();
    }

    /** Builds {@link LetsEncryptConfig}. */
    final class Builder extends ImmutableLetsEncryptConfig.Builder {
        Builder() {}
    }
}
