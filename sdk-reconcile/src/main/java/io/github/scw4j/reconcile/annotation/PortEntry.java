package io.github.scw4j.reconcile.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of the entries that semicolons separate: {@code 80,443:http}, or {@code tcp} without ports.
 *
 * @param portText what is before the colon; empty where there is none
 * @param ports the ports; empty without a colon, and where that text is no list of ports
 * @param value what it says of them; empty where it cannot be read
 */
record PortEntry<T>(Optional<String> portText, Optional<Ports> ports, Optional<T> value) {
    /** Those of a text. An empty one, as after a last semicolon, is none. */
    static <T> List<PortEntry<T>> all(String text, Grammar<Ports> ports, Grammar<T> values) {
        return Arrays.stream(text.split(";"))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> of(entry, ports, values))
                .toList();
    }

    private static <T> PortEntry<T> of(String entry, Grammar<Ports> ports, Grammar<T> values) {
        int colon = entry.indexOf(':');
        if (colon < 0) {
            return new PortEntry<>(Optional.empty(), Optional.empty(), values.read(entry));
        }
        String portText = entry.substring(0, colon);
        String value = entry.substring(colon + 1);
        return new PortEntry<>(
                Optional.of(portText),
                ports.read(portText),
                value.indexOf(':') < 0 ? values.read(value) : Optional.empty());
    }

    boolean isPortless() {
        return portText.isEmpty();
    }

    boolean isFor(int port) {
        return ports.filter(some -> some.has(port)).isPresent();
    }

    /** What is wrong with it where it has ports. */
    List<PortFlaw> flaws(Set<Integer> tcpPorts, Grammar<Ports> portGrammar, Grammar<T> values) {
        if (ports.isEmpty()) {
            return List.of(PortFlaw.harmful(
                    "before a colon " + portGrammar.allowed() + " is allowed, not \"" + portText.orElse("") + "\"",
                    Set.of()));
        }
        if (value.isEmpty() && ports.get().isNone()) {
            return List.of(PortFlaw.harmless(values.allowed() + " is allowed"));
        }
        if (value.isEmpty()) {
            return List.of(PortFlaw.harmful(
                    "for " + (ports.get().all() ? "all ports" : "port " + portText.orElse("")) + " " + values.allowed()
                            + " is allowed",
                    ports.get().numbers()));
        }
        return ports.get().flaws(tcpPorts);
    }
}
