package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an ACL does with what it matches: one thing. Made by {@link #allow()}, {@link #deny()} or
 * {@link #redirect(AclRedirect)}.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AclAction.Builder.class)
public sealed interface AclAction permits ImmutableAclAction {
    /** What it does. */
    @Value.Default
    default AclActionType type() {
        return AclActionType.ALLOW;
    }

    /** Where clients are sent, with {@link AclActionType#REDIRECT}. */
    Optional<AclRedirect> redirect();

    /** Lets it through. */
    static AclAction allow() {
        return new Builder().type(AclActionType.ALLOW).build();
    }

    /** Refuses it. */
    static AclAction deny() {
        return new Builder().type(AclActionType.DENY).build();
    }

    /** Sends it elsewhere. */
    static AclAction redirect(AclRedirect redirect) {
        return new Builder().type(AclActionType.REDIRECT).redirect(redirect).build();
    }

    /** Sends it to another URL, with this status. */
    static AclAction redirect(String url, int code) {
        return redirect(AclRedirect.builder().target(url).code(code).build());
    }

    /** Builds {@link AclAction}. */
    final class Builder extends ImmutableAclAction.Builder {
        Builder() {}
    }
}
