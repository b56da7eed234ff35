package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The certificates of each port: {@code id,id} for all ports and {@code 443,8443:id} for some, semicolons between. A port has all
 * that are said for it and for all.
 */
record CertificateIds(List<PortEntry<Set<String>>> entries) implements PortBound {
    private static final Grammar<Set<String>> IDS = new Listed<>(
            "a list of certificates' UUIDs (separated by commas; zone/ or region/ may be before each)",
            CertificateIds::id);

    static final Grammar<CertificateIds> GRAMMAR = Grammar.of(
            IDS.allowed() + "; for some ports as port,port:ids, with semicolons between several",
            text -> Optional.of(new CertificateIds(PortEntry.all(text, Ports.NUMBERS, IDS))));

    /** An id alone; where it is goes without saying, as it is where the load balancer is. */
    private static Optional<String> id(String text) {
        int slash = text.indexOf('/');
        boolean placed = slash < 0 || isPlace(text.substring(0, slash));
        return Optional.of(text.substring(slash + 1)).filter(id -> placed).flatMap(Uuid::read);
    }

    private static boolean isPlace(String text) {
        return Grammar.attempt(Zone::of, text).isPresent()
                || Grammar.attempt(Region::of, text).isPresent();
    }

    Set<String> at(int port) {
        return entries.stream()
                .filter(entry -> entry.isPortless() || entry.isFor(port))
                .flatMap(entry -> entry.value().stream().flatMap(Set::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<PortFlaw> flaws(Set<Integer> tcpPorts) {
        List<PortFlaw> flaws = new ArrayList<>();
        for (PortEntry<Set<String>> entry : entries) {
            if (!entry.isPortless()) {
                flaws.addAll(entry.flaws(tcpPorts, Ports.NUMBERS, IDS));
            } else if (entry.value().isEmpty()) {
                flaws.add(PortFlaw.harmful(IDS.allowed() + " is allowed", Set.of()));
            }
        }
        return flaws;
    }
}
