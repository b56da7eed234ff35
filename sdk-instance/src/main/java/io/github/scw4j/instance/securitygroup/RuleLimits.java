package io.github.scw4j.instance.securitygroup;

import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.Limits;
import java.util.OptionalInt;

/** What the ports of a rule may be. */
final class RuleLimits {
    private static final int LAST_PORT = 65535;

    private RuleLimits() {}

    static void ports(OptionalInt from, OptionalInt to) {
        from.ifPresent(port -> Limits.range("destPortFrom", port, 0, LAST_PORT));
        to.ifPresent(port -> Limits.range("destPortTo", port, 0, LAST_PORT));
        if (to.isPresent() && from.isEmpty()) {
            throw new IllegalArgumentException(
                    "destPortTo is " + to.getAsInt() + " without a destPortFrom; a range of ports needs both");
        }
        if (to.isPresent() && to.getAsInt() < from.getAsInt()) {
            throw new IllegalArgumentException("destPortTo is " + to.getAsInt() + ", before destPortFrom, "
                    + from.getAsInt() + "; the same or a later one is allowed");
        }
    }

    static void port(String name, Change<Integer> change) {
        change.value().ifPresent(port -> Limits.range(name, port, 0, LAST_PORT));
    }
}
