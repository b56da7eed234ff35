package io.github.scw4j.testkit.vpc;

import io.github.scw4j.testkit.internal.clock.Timeline;
import io.github.scw4j.testkit.internal.vpc.Networks;
import io.github.scw4j.testkit.internal.vpc.PrivateNetwork;
import java.util.List;
import java.util.NoSuchElementException;

/** The private networks of an embedded Scaleway. Safe for use by many threads. */
public final class EmbeddedVpc {

    private final Timeline timeline;
    private final Networks networks;

    /** Over the state of a server; made by the embedded Scaleway. */
    public EmbeddedVpc(Timeline timeline, Networks networks) {
        this.timeline = timeline;
        this.networks = networks;
    }

    /** Puts a private network into the default VPC of a project and gives its id. */
    public String seedPrivateNetwork(String region, String projectId, String name) {
        return timeline.perform(
                now -> networks.add(region, projectId, name, List.of(), 0, now).id());
    }

    /**
     * Something enters a private network, or leaves it: while anything is in it, it cannot be deleted.
     *
     * @param inUse whether it is in use
     * @throws NoSuchElementException when there is no such network
     */
    public void use(String privateNetworkId, boolean inUse) {
        timeline.perform(now -> {
            PrivateNetwork network = networks.findPrivateNetwork(privateNetworkId)
                    .orElseThrow(() -> new NoSuchElementException("no private network " + privateNetworkId));
            if (inUse) {
                network.enter("test");
            } else {
                network.leave("test");
            }
            return now;
        });
    }
}
