package io.github.scw4j.k8s.acl;

import io.github.scw4j.core.error.ScalewayException;

/** A change of ACL rules that would lock out everybody, or the cluster's own nodes. It was not sent. */
public final class LockOutException extends ScalewayException {
    private static final long serialVersionUID = 1L;

    LockOutException(String message) {
        super(message, null);
    }
}
