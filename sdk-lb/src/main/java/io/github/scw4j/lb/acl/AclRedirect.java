package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Where a client is sent. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AclRedirect.Builder.class)
public sealed interface AclRedirect permits ImmutableAclRedirect {
    /** To another URL, or to another scheme. Default: {@link AclRedirectType#LOCATION}. */
    @Value.Default
    default AclRedirectType type() {
        return AclRedirectType.LOCATION;
    }

    /**
     * The URL or the scheme, in which placeholders such as {@code {{host}}} and {@code {{path}}} stand for what the
     * client asked for.
     */
    @Value.Default
    default String target() {
        return "";
    }

    /** The status: 301, 302, 303, 307 or 308. The server's default: its own. */
    OptionalInt code();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; it needs a target. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AclRedirect}. */
    final class Builder extends ImmutableAclRedirect.Builder {
        Builder() {}
    }
}
