package io.github.scw4j.testkit.instance;

import java.util.Optional;

/**
 * A server of an embedded Scaleway, whether it was seeded, created, or is a cluster's node. Methods that change it throw
 * {@link java.util.NoSuchElementException} when it is gone.
 */
public final class EmbeddedServer {

    private final EmbeddedInstances instances;
    private final String id;

    EmbeddedServer(EmbeddedInstances instances, String id) {
        this.instances = instances;
        this.id = id;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Its state, empty when it is gone. */
    public Optional<String> state() {
        return instances.timeline().perform(now -> instances.seeding().serverState(id));
    }

    /**
     * Puts it into a state, whatever it was doing: for example {@code locked}, in which it refuses every action until it
     * becomes something else. A node of a cluster is not ready while its server does not run.
     */
    public void becomes(String state) {
        instances.change(() -> instances.seeding().serverBecomes(id, state));
    }

    /** From now on it stays in the state that it is in, or that the next action brings: {@code starting}, for example. */
    public void getsStuck() {
        instances.change(() -> instances.seeding().serverGetsStuck(id));
    }

    /** What it was stuck in comes to its end at once, and it works again. */
    public void recovers() {
        instances.change(() -> instances.seeding().serverRecovers(id));
    }

    /** It is gone with its local volumes, without anybody having asked for it. */
    public void vanishes() {
        instances.change(() -> instances.seeding().serverVanishes(id));
    }

    @Override
    public String toString() {
        return "EmbeddedServer[" + id + "]";
    }
}
