package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.ipam.Addresses;
import io.github.scw4j.testkit.internal.vpc.Networks;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Product;
import io.github.scw4j.testkit.internal.wire.World;
import java.util.ArrayList;
import java.util.List;

/** The Instance API: its state, the lives of what is in it, and its operations. */
public final class Instances implements Product {

    /** Where the operations are found. */
    static final String ZONE = "/instance/v1/zones/{zone}";

    final World world;
    final Networks networks;
    final Addresses addresses;
    final ServerTypes types;
    final LocalImages localImages;
    final Resources<Server> servers = new Resources<>("instance_server");
    final Resources<Volume> volumes = new Resources<>("instance_volume");
    final Resources<Snapshot> snapshots = new Resources<>("instance_snapshot");
    final Resources<Image> images = new Resources<>("instance_image");
    final Resources<SecurityGroup> securityGroups = new Resources<>("instance_security_group");
    final Resources<PlacementGroup> placementGroups = new Resources<>("instance_placement_group");
    final Resources<Ip> ips = new Resources<>("instance_ip");
    final SecurityGroups groups;
    final PublicAddresses publicAddresses;
    final PrivateNics nics;
    final ServerLife serverLife;
    final SnapshotLife snapshotLife;
    private final NodeServers nodeServers;

    /** The product with nothing in it. */
    public Instances(World world, Networks networks, Addresses addresses, ServerTypes types) {
        this.world = world;
        this.networks = networks;
        this.addresses = addresses;
        this.types = types;
        this.localImages = new LocalImages(types);
        this.groups = new SecurityGroups(world, securityGroups);
        this.publicAddresses = new PublicAddresses(world, ips);
        this.nics = new PrivateNics(world, addresses);
        this.serverLife = new ServerLife(world, servers, volumes, publicAddresses, nics);
        this.snapshotLife = new SnapshotLife(world, snapshots);
        this.nodeServers = new NodeServers(this);
    }

    /** Its servers that are nodes of clusters. */
    public NodeServers nodeServers() {
        return nodeServers;
    }

    /**
     * A cluster was deleted with its additional resources: its volumes go as well, also those to be retained, which are those
     * with its tag or with its id at the beginning of their names. Those in servers that are not its nodes stay.
     */
    public void deleteVolumesOfCluster(String clusterId) {
        List.copyOf(volumes.all()).stream()
                .filter(volume -> volume.name.startsWith(clusterId) || volume.tags.contains("kapsule=" + clusterId))
                .filter(volume -> volume.server == null)
                .forEach(volumes::remove);
    }

    /** An image, one's own or Scaleway's. */
    Image image(String zone, String id) {
        return images.find(zone, id)
                .or(() -> localImages
                        .find(id)
                        .map(LocalImage::image)
                        .filter(image -> image.owner.zone().equals(zone)))
                .orElseThrow(() -> Errors.notFound("instance_image", id));
    }

    @Override
    public String name() {
        return "instance";
    }

    @Override
    public List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        all.addAll(new ServerOperations(this).all());
        all.addAll(new ServerActionOperations(this).all());
        all.addAll(new PrivateNicOperations(this).all());
        all.addAll(new IpOperations(this).all());
        all.addAll(new UserDataOperations(this).all());
        all.addAll(new ServerVolumeOperations(this).all());
        all.addAll(new VolumeOperations(this).all());
        all.addAll(new SnapshotOperations(this).all());
        all.addAll(new ImageOperations(this).all());
        all.addAll(new SecurityGroupOperations(this).all());
        all.addAll(new SecurityGroupRuleOperations(this).all());
        all.addAll(new PlacementGroupOperations(this).all());
        all.addAll(new OfferOperations(this).all());
        all.addAll(new DashboardOperations(this).all());
        all.addAll(new BlockMigrationOperations(this).all());
        return all;
    }
}
