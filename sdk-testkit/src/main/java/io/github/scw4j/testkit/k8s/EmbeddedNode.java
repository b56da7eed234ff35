package io.github.scw4j.testkit.k8s;

import java.time.Duration;
import java.util.Optional;

/** A node of an embedded Scaleway. Methods throw {@link java.util.NoSuchElementException} when it is gone. */
public final class EmbeddedNode {

    private final EmbeddedKubernetes kubernetes;
    private final String id;

    EmbeddedNode(EmbeddedKubernetes kubernetes, String id) {
        this.kubernetes = kubernetes;
        this.id = id;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Its name. */
    public String name() {
        return kubernetes.timeline().perform(now -> kubernetes.seeding().nameOfNode(id));
    }

    /** The machine it is on, such as {@code scaleway://instance/fr-par-1/1f3…}; empty while it has none. */
    public Optional<String> providerId() {
        return kubernetes.timeline().perform(now -> kubernetes.seeding().providerIdOf(id));
    }

    /** Its status, empty when it is gone. */
    public Optional<String> status() {
        return kubernetes.timeline().perform(now -> kubernetes.seeding().nodeStatus(id));
    }

    /** Id of its server in the Instance API, empty before it has one and for a machine elsewhere. */
    public Optional<String> serverId() {
        return kubernetes.timeline().perform(now -> kubernetes.seeding().serverOf(id));
    }

    /**
     * Puts it into a status, with what follows: its pool warns while it is {@code not_ready}, and heals it if it has
     * autohealing. A reboot makes it ready again.
     */
    public void becomes(String status) {
        kubernetes.change(() -> kubernetes.seeding().nodeBecomes(id, status));
    }

    /** Puts it into a status for a length of virtual time, after which it is ready, if nothing else happened to it. */
    public void becomes(String status, Duration length) {
        kubernetes.change(() -> {
            kubernetes.seeding().nodeBecomes(id, status);
            kubernetes.timeline().after(length, () -> {
                if (kubernetes.seeding().nodeStatus(id).filter(status::equals).isPresent()) {
                    kubernetes.seeding().nodeBecomes(id, "ready");
                }
            });
        });
    }

    /** It becomes {@code not_ready}, and no reboot helps: only replacing it does. */
    public void breaks() {
        kubernetes.change(() -> kubernetes.seeding().nodeBreaks(id));
    }

    /** Sets its error message. */
    public void says(String errorMessage) {
        kubernetes.change(() -> kubernetes.seeding().nodeSays(id, errorMessage));
    }

    @Override
    public String toString() {
        return "EmbeddedNode[" + id + "]";
    }
}
