package io.github.scw4j.reconcile.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * A value for each port: {@code tcp;80,443:http} is {@code http} for two ports and {@code tcp} for all others. The last entry with a
 * port counts, and else the first without ports.
 */
record PerPort<T>(List<PortEntry<T>> entries, Grammar<T> values) implements PortBound {
    static <T> Grammar<PerPort<T>> of(Grammar<T> values) {
        return Grammar.of(
                values.allowed() + "; for some ports as port,port:value, with semicolons between several",
                text -> Optional.of(new PerPort<>(PortEntry.all(text, Ports.GRAMMAR, values), values)));
    }

    /** The value of a port; empty where none is said, and where it cannot be read. */
    Optional<T> at(int port) {
        return entry(port).flatMap(PortEntry::value);
    }

    /** Whether a value of this port is said, readable or not. */
    boolean speaksOf(int port) {
        return entry(port).isPresent();
    }

    private Optional<PortEntry<T>> entry(int port) {
        return entries.stream()
                .filter(entry -> entry.isFor(port))
                .reduce((earlier, later) -> later)
                .or(this::portless);
    }

    private Optional<PortEntry<T>> portless() {
        return entries.stream().filter(PortEntry::isPortless).findFirst();
    }

    @Override
    public List<PortFlaw> flaws(Set<Integer> tcpPorts) {
        List<PortFlaw> flaws = new ArrayList<>();
        entries.stream()
                .filter(entry -> !entry.isPortless())
                .forEach(entry -> flaws.addAll(entry.flaws(tcpPorts, Ports.GRAMMAR, values)));
        portless().filter(entry -> entry.value().isEmpty()).ifPresent(entry -> flaws.add(unreadable(others(tcpPorts))));
        if (entries.stream().filter(PortEntry::isPortless).count() > 1) {
            flaws.add(PortFlaw.harmless("of the entries without ports only the first counts"));
        }
        return flaws;
    }

    private PortFlaw unreadable(Set<Integer> ports) {
        String allowed = values.allowed() + " is allowed";
        return ports.isEmpty() ? PortFlaw.harmless(allowed) : PortFlaw.harmful(allowed, ports);
    }

    /** The ports that the entry without ports is for. */
    private Set<Integer> others(Set<Integer> tcpPorts) {
        IntPredicate named = port -> entries.stream().anyMatch(entry -> entry.isFor(port));
        return tcpPorts.stream().filter(port -> !named.test(port)).collect(Collectors.toSet());
    }
}
