package io.github.scw4j.testkit.k8s;

import java.util.List;
import java.util.Optional;

/** A pool of an embedded Scaleway. Methods throw {@link java.util.NoSuchElementException} when it is gone. */
public final class EmbeddedPool {

    private final EmbeddedKubernetes kubernetes;
    private final String id;

    EmbeddedPool(EmbeddedKubernetes kubernetes, String id) {
        this.kubernetes = kubernetes;
        this.id = id;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Its status, empty when it is gone. */
    public Optional<String> status() {
        return kubernetes.timeline().perform(now -> kubernetes.seeding().poolStatus(id));
    }

    /** Its nodes, oldest first. */
    public List<EmbeddedNode> nodes() {
        return kubernetes
                .timeline()
                .perform(now -> kubernetes.seeding().nodesOfPool(id).stream()
                        .map(node -> new EmbeddedNode(kubernetes, node))
                        .toList());
    }

    /** From now on it gets no more nodes: when it wants some it hangs in scaling, and warns after five minutes. */
    public void getsStuck(String message) {
        kubernetes.change(() -> kubernetes.seeding().poolGetsStuck(id, message));
    }

    /** From now on its new nodes end in {@code creation_error}, after five minutes. */
    public void failsToCreateNodes(String message) {
        kubernetes.change(() -> kubernetes.seeding().poolFailsToCreateNodes(id, message));
    }

    /** It gets nodes again, those that it lacks at once. */
    public void recovers() {
        kubernetes.change(() -> kubernetes.seeding().poolRecovers(id));
    }

    /** Puts it into a status, in which it stays until it is changed; what was under way with it ends. */
    public void becomes(String status) {
        kubernetes.change(() -> kubernetes.seeding().poolBecomes(id, status, null));
    }

    /** The same with an error message. */
    public void becomes(String status, String errorMessage) {
        kubernetes.change(() -> kubernetes.seeding().poolBecomes(id, status, errorMessage));
    }

    @Override
    public String toString() {
        return "EmbeddedPool[" + id + "]";
    }
}
