package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.instance.NodeServers;
import io.github.scw4j.testkit.internal.instance.ServerTypes;
import io.github.scw4j.testkit.internal.vpc.Networks;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Product;
import io.github.scw4j.testkit.internal.wire.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The Kubernetes API: its state, the lives of what is in it, and its operations. */
public final class Kubernetes implements Product {

    final World world;
    final Networks networks;
    final Versions versions;
    final List<ClusterType> types = ClusterType.all();
    final NodeTypes nodeTypes;
    final Clusters clusters = new Clusters();
    final ServerTypes serverTypes;
    final NodeServers servers;
    final Shortages shortages;
    final NodeLife nodeLife;
    final PoolLife poolLife;
    final ClusterLife clusterLife;
    final AutoUpgrade autoUpgrade;

    /**
     * The product with nothing in it.
     *
     * @param serverTypes the types that nodes can have, and their stock
     * @param servers the servers that its nodes are
     * @param calendarFollowsStart whether the calendar of versions is moved to the day it is, so that what was current when
     *     it was recorded is current now
     */
    public Kubernetes(
            World world,
            Networks networks,
            ServerTypes serverTypes,
            NodeServers servers,
            boolean calendarFollowsStart) {
        this.world = world;
        this.networks = networks;
        this.versions = calendarFollowsStart ? Versions.asOf(world.timeline().now()) : Versions.recorded();
        this.serverTypes = serverTypes;
        this.nodeTypes = new NodeTypes(serverTypes);
        this.servers = servers;
        this.shortages = new Shortages(world, clusters, serverTypes, servers);
        this.nodeLife = new NodeLife(world, clusters, networks, servers, shortages);
        this.poolLife = new PoolLife(world.timeline(), clusters, nodeLife, shortages);
        this.clusterLife = new ClusterLife(world, clusters, poolLife, networks);
        this.autoUpgrade = new AutoUpgrade(world.timeline(), clusters, versions, clusterLife);
    }

    /** Tells what else goes when a cluster, given by its id and region, is deleted with its additional resources. */
    public void whenDeletedWithAdditionalResources(BiConsumer<String, String> action) {
        clusterLife.whenDeletedWithAdditionalResources(cluster -> action.accept(cluster.id, cluster.region));
    }

    @Override
    public String name() {
        return "k8s";
    }

    @Override
    public List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        all.addAll(new ClusterOperations(this).all());
        all.addAll(new ClusterChangeOperations(this).all());
        all.addAll(new KubeconfigOperations(this).all());
        all.addAll(new AclOperations(this).all());
        all.addAll(new PoolOperations(this).all());
        all.addAll(new PoolChangeOperations(this).all());
        all.addAll(new NodeOperations(this).all());
        all.addAll(new ExternalNodeOperations(this).all());
        all.addAll(new OfferOperations(this).all());
        return all;
    }
}
