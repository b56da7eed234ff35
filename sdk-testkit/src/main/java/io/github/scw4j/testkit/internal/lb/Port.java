package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.Arguments;
import java.util.Optional;

/** Reads numbers of ports. */
final class Port {

    private static final int LARGEST = 65_535;

    private Port() {}

    /** A port, which has to be there; 0 when it is not, after noting that. */
    static int required(Arguments arguments, String name) {
        if (!arguments.has(name)) {
            arguments.problem(name, "required", "required key not provided");
            return 0;
        }
        Optional<Long> port = arguments.number(name);
        port.ifPresent(number ->
                arguments.require(number >= 1 && number <= LARGEST, name, "must be between 1 and " + LARGEST));
        return port.map(number -> (int) Math.max(0, Math.min(LARGEST, number))).orElse(0);
    }
}
