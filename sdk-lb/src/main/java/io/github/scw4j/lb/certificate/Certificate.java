package io.github.scw4j.lb.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A TLS certificate of a load balancer. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Certificate.Builder.class)
public sealed interface Certificate permits ImmutableCertificate {
    /** Where it comes from. */
    @Value.Default
    default CertificateType type() {
        return CertificateType.of("");
    }

    /** The identifier. */
    String id();

    /** The domain that it is for. */
    @Value.Default
    default String commonName() {
        return "";
    }

    /** Other domains that it is for. */
    @JsonProperty("subject_alternative_name")
    List<String> subjectAlternativeNames();

    /** Its SHA-1 fingerprint; empty while it is {@code pending}, and for some custom ones. */
    @Value.Default
    default String fingerprint() {
        return "";
    }

    /** When it begins to be valid; the year 1 while it is {@code pending}. */
    Optional<Instant> notValidBefore();

    /** When it ends to be valid; the year 1 while it is {@code pending}. Scaleway renews those of Let's Encrypt. */
    Optional<Instant> notValidAfter();

    /** What it is doing. */
    @Value.Default
    default CertificateStatus status() {
        return CertificateStatus.PENDING;
    }

    /** The load balancer that has it. */
    Optional<LoadBalancer> lb();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** Why it is in {@code error}. */
    Optional<String> statusDetails();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Certificate}. */
    final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
