package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetworks;

/** Makes a cluster and the private network that it needs; where there will be no cluster, there is no network either. */
final class NetworkedCreation {
    /** The tag that Scaleway's own command line tool puts on networks that it makes so. */
    private static final String TAG = "created-along-with-k8s-cluster";

    private final Clusters clusters;
    private final PrivateNetworks networks;

    NetworkedCreation(Clusters clusters, PrivateNetworks networks) {
        this.clusters = clusters;
        this.networks = networks;
    }

    Cluster create(CreateCluster request) {
        PrivateNetwork network = networks.create(n -> n.name(request.name())
                .projectId(request.projectId())
                .addTags(TAG)
                .identified());
        try {
            return clusters.create(
                    request.toBuilder().privateNetworkId(network.id()).build());
        } catch (CallException e) {
            throw withoutCluster(e, network, request);
        }
    }

    private CallException withoutCluster(CallException failure, PrivateNetwork network, CreateCluster request) {
        if (failure.outcome() == Outcome.UNKNOWN) {
            return new OutcomeUnknownException(
                    "nobody knows whether cluster \"" + request.name() + "\" was made; private network " + network.id()
                            + ", which was made for it, is left: look for the cluster, and delete the network if there is none",
                    failure.call(),
                    failure);
        }
        if (failure.outcome() == Outcome.NOT_DONE) {
            remove(network, failure);
        }
        return failure;
    }

    /** Also when the thread has been interrupted: nobody else knows of the network. */
    private void remove(PrivateNetwork network, CallException failure) {
        boolean interrupted = Thread.interrupted();
        try {
            networks.delete(network.id());
        } catch (CallException leftBehind) {
            failure.addSuppressed(leftBehind);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
