package io.github.scw4j.core.internal.waiting;

import java.util.List;
import java.util.function.Supplier;

/** What a look at a resource says of a goal. */
public sealed interface Verdict {
    /** The goal is reached. */
    record Reached() implements Verdict {}

    /** Not yet; {@code missing} says what is not there, one thing an entry. */
    record Pending(List<String> missing) implements Verdict {}

    /** Never any more. */
    record DeadEnd(String why) implements Verdict {}

    /** The resource alone does not tell: this asks the server for more, and then tells. */
    record Inspect(Supplier<Verdict> inspection) implements Verdict {}

    /** The goal is reached. */
    static Verdict reached() {
        return new Reached();
    }

    /** Not yet. */
    static Verdict pending(String... missing) {
        return new Pending(List.of(missing));
    }

    /** Never any more. */
    static Verdict deadEnd(String why) {
        return new DeadEnd(why);
    }
}
