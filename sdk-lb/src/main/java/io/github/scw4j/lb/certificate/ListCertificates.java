package io.github.scw4j.lb.certificate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which certificates to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListCertificates.Builder.class)
public sealed interface ListCertificates permits ImmutableListCertificates {
    /**
     * The order. Default: {@link CertificateOrderBy#CREATED_AT_ASC}, the only one in which none is missed while others
     * come and go.
     */
    Optional<CertificateOrderBy> orderBy();

    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Only those whose name contains this. */
    Optional<String> name();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
        Limits.notEmpty("name", name());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set: all certificates of the load balancer. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListCertificates}. */
    final class Builder extends ImmutableListCertificates.Builder {
        Builder() {}
    }
}
