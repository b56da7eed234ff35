package io.github.scw4j.samples.instance;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.instance.ip.Ip;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.server.ServerReadiness;
import io.github.scw4j.instance.server.ServerVolumeType;
import io.github.scw4j.instance.servertype.ServerTypeAvailability;
import io.github.scw4j.samples.stage.Stage;
import java.io.PrintStream;
import java.util.List;

/** A server from an image's label, with a public address and something to do at its first start; nothing of it is left in the end. */
public final class BuildServer {
    private static final String TYPE = "PRO2-XXS";

    private final Instances instances;
    private final PrintStream out;

    private BuildServer(ScalewayClient client, PrintStream out) {
        this.instances = Instances.of(client);
        this.out = out;
    }

    /** Plays on an embedded Scaleway. */
    public static void main(String... arguments) {
        try (Stage stage = Stage.embedded()) {
            new BuildServer(stage.client(), System.out).run();
        }
    }

    private void run() {
        if (!isInStock()) {
            out.println("there is no " + TYPE + " left in this zone");
            return;
        }
        Ip ip = instances.ips().create(i -> i.addTags("build"));
        Server server = create(ip);
        out.println(server.name() + " is " + server.state() + ", made from "
                + server.image().orElseThrow().name());
        server = start(server);
        out.println(server.name() + " is " + server.state() + " at "
                + server.publicIps().get(0).address().orElseThrow());
        delete(server, ip);
        out.println("the server is gone");
    }

    private boolean isInStock() {
        // tag::stock
        boolean inStock = instances.serverTypes().stock().stream()
                .filter(type -> type.name().equals("PRO2-XXS"))
                .anyMatch(type -> !type.availability().equals(ServerTypeAvailability.SHORTAGE));
        // end::stock
        return inStock;
    }

    private Server create(Ip ip) {
        // tag::create
        Server server = instances
                .servers()
                .create(s -> s.name("build-1")
                        .commercialType("PRO2-XXS")
                        .image("ubuntu_noble") // a label of the marketplace, or an id
                        .publicIps(List.of(ip.id()))
                        .dynamicIpRequired(false)
                        .identified()); // can be repeated when its answer is lost
        instances.userData().set(server.id(), "cloud-init", "#cloud-config\npackages: [git]\n");
        // end::create
        return server;
    }

    private Server start(Server created) {
        // tag::start
        instances.servers().powerOn(created.id());
        Server server = instances
                .servers()
                .waiter(created.id())
                .until(ServerReadiness.running())
                .await();
        // end::start
        return server;
    }

    private void delete(Server server, Ip ip) {
        // tag::terminate
        instances.servers().terminate(server.id()); // local volumes go with it
        instances.servers().waiter(server.id()).untilDeleted().await();
        instances.ips().delete(ip.id());
        server.volumes().values().stream()
                .filter(volume -> volume.volumeType().equals(ServerVolumeType.SBS_VOLUME))
                .forEach(volume -> out.println("left for the Block API: " + volume.id()));
        // end::terminate
    }
}
