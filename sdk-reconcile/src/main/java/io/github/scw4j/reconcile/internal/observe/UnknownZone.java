package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.InvalidArgumentsException;

/** Whether a list failed because its API is not in that zone or region: not every one is everywhere. */
public final class UnknownZone {
    private static final int NOT_FOUND = 404;
    private static final int NOT_IMPLEMENTED = 501;

    private UnknownZone() {}

    /** A list is never "not found": it is its zone that is not. */
    public static boolean isReasonOf(ApiException e) {
        return e.status() == NOT_FOUND
                || e.status() == NOT_IMPLEMENTED
                || e instanceof InvalidArgumentsException invalid
                        && invalid.arguments().stream().anyMatch(argument -> isPlace(argument.name()));
    }

    private static boolean isPlace(String argument) {
        return argument.equals("zone") || argument.equals("region");
    }
}
