package io.github.scw4j.reconcile.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Some ports of a Service: all, none, or those with these numbers.
 *
 * @param all whether it is all of them
 * @param numbers the ports, 1 to 65535, where it is not all
 */
record Ports(boolean all, SortedSet<Integer> numbers) implements PortBound {
    private static final String LIST = "a list of ports from 1 to 65535 (separated by commas)";

    /** As most annotations have them; {@code 1} is a port here. */
    static final Grammar<Ports> GRAMMAR = Grammar.of("true, false, * or " + LIST, Ports::read);

    /** Numbers alone. */
    static final Grammar<Ports> NUMBERS = Grammar.of(LIST, Ports::numbers);

    /** The old form: {@code 1} is true. */
    static final Grammar<Ports> OLD = Grammar.of("true, false or " + LIST, Ports::readOld);

    private static Optional<Ports> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(none());
        }
        if (text.equals("*")) {
            return Optional.of(ofAll(true));
        }
        boolean digit = text.equals("1") || text.equals("0");
        return Optional.of(text)
                .filter(word -> !digit)
                .flatMap(Bool::read)
                .map(Ports::ofAll)
                .or(() -> numbers(text));
    }

    private static Optional<Ports> readOld(String text) {
        return text.isEmpty()
                ? Optional.of(none())
                : Bool.read(text).map(Ports::ofAll).or(() -> numbers(text));
    }

    private static Optional<Ports> numbers(String text) {
        List<Optional<Integer>> items = Arrays.stream(text.replace(" ", "").split(",", -1))
                .map(PortNumber::read)
                .toList();
        return items.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Ports(
                        false, items.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new))))
                : Optional.empty();
    }

    static Ports none() {
        return ofAll(false);
    }

    private static Ports ofAll(boolean all) {
        return new Ports(all, new TreeSet<>());
    }

    boolean isNone() {
        return !all && numbers.isEmpty();
    }

    boolean has(int port) {
        return all || numbers.contains(port);
    }

    @Override
    public List<PortFlaw> flaws(Set<Integer> tcpPorts) {
        return numbers.stream()
                .filter(port -> !tcpPorts.contains(port))
                .map(port -> PortFlaw.harmful(
                        "the Service has no TCP port " + port + "; "
                                + (tcpPorts.isEmpty() ? "it has none at all" : "its TCP ports are " + list(tcpPorts)),
                        Set.of(port)))
                .toList();
    }

    private static String list(Set<Integer> ports) {
        return ports.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
