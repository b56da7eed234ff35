package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.error.ScalewayException;

/** There is no way to what an upgrade is to lead to; the message says why, and what is possible. Nothing was changed. */
public final class UpgradeRefusedException extends ScalewayException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UpgradeRefusedException(String cluster, String reason) {
        super(cluster + ": " + reason, null);
        this.reason = reason;
    }

    /** Why, and what is possible, without the cluster's name. */
    public String reason() {
        return reason;
    }
}
