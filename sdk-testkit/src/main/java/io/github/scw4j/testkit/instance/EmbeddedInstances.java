package io.github.scw4j.testkit.instance;

import io.github.scw4j.testkit.internal.clock.Timeline;
import io.github.scw4j.testkit.internal.instance.ServerSeeding;
import java.util.List;

/** The servers of an embedded Scaleway, to be put there and to have things befall them. Safe for use by many threads. */
public final class EmbeddedInstances {

    private final Timeline timeline;
    private final ServerSeeding seeding;

    /** Over the state of a server; made by the embedded Scaleway. */
    public EmbeddedInstances(Timeline timeline, ServerSeeding seeding) {
        this.timeline = timeline;
        this.seeding = seeding;
    }

    Timeline timeline() {
        return timeline;
    }

    ServerSeeding seeding() {
        return seeding;
    }

    /**
     * Puts a server there, with its root volume.
     *
     * @throws IllegalArgumentException for a commercial type or an image that the zone does not have
     */
    public EmbeddedServer seed(ServerSeed seed) {
        return timeline.perform(now -> new EmbeddedServer(
                this,
                seeding.server(
                        seed.name(),
                        seed.zone(),
                        seed.projectId(),
                        seed.commercialType(),
                        seed.image(),
                        seed.tags(),
                        seed.state())));
    }

    /** A server by its id. */
    public EmbeddedServer server(String id) {
        return new EmbeddedServer(this, id);
    }

    /** All servers of all zones, nodes of clusters included, oldest first. */
    public List<EmbeddedServer> servers() {
        return timeline.perform(now -> seeding.servers().stream()
                .map(id -> new EmbeddedServer(this, id))
                .toList());
    }

    /**
     * Puts a volume, a snapshot, an image, a flexible IP, a security group or a private network interface into a state, for
     * example {@code error}.
     *
     * @throws java.util.NoSuchElementException when nothing of this id is there
     */
    public void becomes(String id, String state) {
        change(() -> seeding.resourceBecomes(id, state));
    }

    /** From now on there are no servers of a type in a zone: powering one on is out of stock, and so are nodes. */
    public void runOutOf(String commercialType, String zone) {
        change(() -> seeding.runOut(commercialType, zone));
    }

    /** There are servers of a type in a zone again. */
    public void restock(String commercialType, String zone) {
        change(() -> seeding.restock(commercialType, zone));
    }

    void change(Runnable change) {
        timeline.perform(now -> {
            change.run();
            return now;
        });
    }
}
