package io.github.scw4j.reconcile.node;

import io.github.scw4j.reconcile.observation.KubernetesNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * When an Instance was first seen to be missing, written on its Node object: it survives a restart, and whoever takes over goes
 * on from it. A mark that is lost, cannot be read or lies in the future is none, and waiting begins anew.
 */
final class MissingMark {
    static final String ANNOTATION = "scw4j.github.io/instance-missing-since";

    private MissingMark() {}

    static Optional<Instant> of(KubernetesNode object, Instant at) {
        return Optional.ofNullable(object.annotations().get(ANNOTATION))
                .flatMap(MissingMark::parse)
                .filter(since -> !since.isAfter(at));
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // somebody else wrote it: as good as none
        }
    }
}
