package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a server of a request: stopped, with its volumes and addresses. */
final class ServerCreation {

    static final List<String> BOOT_TYPES = List.of("local", "rescue", "bootscript");
    private static final String REQUIRED = "required key not provided";
    private static final int LONGEST_NAME = 128;

    private final Instances instances;

    ServerCreation(Instances instances) {
        this.instances = instances;
    }

    Server create(Request request) {
        Arguments arguments = request.arguments();
        Owner owner = Owner.of(instances.world, request.zone(), arguments);
        Optional<String> typeName = arguments.text("commercial_type").filter(name -> !name.isEmpty());
        if (typeName.isEmpty()) {
            arguments.problem("commercial_type", "required", REQUIRED);
        }
        Optional<ServerType> type = typeName.flatMap(name -> instances.types.find(name, request.zone()));
        arguments.require(typeName.isEmpty() || type.isPresent(), "commercial_type", "not a valid value");
        Optional<String> imageName = arguments.text("image").filter(name -> !name.isEmpty());
        VolumeTemplates volumes = new VolumeTemplates(instances);
        volumes.read(arguments);
        if (imageName.isEmpty() && volumes.isEmpty()) {
            arguments.problem("image", "required", REQUIRED);
            arguments.problem("volumes", "required", REQUIRED);
        }
        Optional<String> name = arguments.text("name", LONGEST_NAME).filter(text -> !text.isEmpty());
        List<String> tags = arguments.texts("tags").orElse(List.of());
        List<String> ipIds = new ArrayList<>(arguments.texts("public_ips").orElse(List.of()));
        arguments.text("public_ip").filter(id -> !id.isEmpty()).ifPresent(ipIds::add);
        Optional<String> groupId = arguments.text("security_group").filter(id -> !id.isEmpty());
        Optional<String> placementId = arguments.text("placement_group").filter(id -> !id.isEmpty());
        String bootType = arguments.oneOf("boot_type", BOOT_TYPES).orElse("local");
        boolean dynamic = arguments.flag("dynamic_ip_required").orElse(true);
        boolean ipv6 = arguments.flag("enable_ipv6").orElse(false);
        boolean isProtected = arguments.flag("protected").orElse(false);
        Optional<String> sshKey = arguments.text("admin_password_encryption_ssh_key_id");
        arguments.verify();

        ServerType itsType = type.orElseThrow();
        Image image = imageName
                .map(idOrLabel -> image(request.zone(), idOrLabel, itsType, volumes.startsLocally()))
                .orElse(null);
        requireRunnable(image, itsType);
        List<Ip> ips = freeIps(request.zone(), ipIds);
        SecurityGroup group = groupId.map(id -> instances.securityGroups.get(request.zone(), id))
                .orElseGet(() -> instances.groups.defaultGroup(owner, request.now()));
        PlacementGroup placement = placementId
                .map(id -> instances.placementGroups.get(request.zone(), id))
                .orElse(null);
        requireQuota(itsType);

        String id = instances.world.ids().next();
        Server server = new Server(
                id,
                owner,
                name.orElse("srv-" + id.substring(0, 8)),
                tags,
                itsType,
                group,
                instances.world.ids().number(Server.MACS),
                request.now());
        server.image = image;
        server.bootType = bootType;
        server.dynamicIpRequired = dynamic;
        server.ipv6Enabled = ipv6;
        server.isProtected = isProtected;
        server.placementGroup = placement;
        server.sshKeyId = sshKey.orElse(null);
        try {
            server.volumes.putAll(volumes.make(server, image, request.now()));
        } catch (RuntimeException e) {
            group.servers.remove(server);
            throw e;
        }
        instances.servers.add(server);
        ips.forEach(ip -> ip.attach(server, Ip.ATTACHED));
        return server;
    }

    private Image image(String zone, String idOrLabel, ServerType type, boolean local) {
        if (Ids.isUuid(idOrLabel)) {
            return instances.image(zone, idOrLabel);
        }
        return instances
                .localImages
                .find(idOrLabel, zone, type.arch(), local)
                .or(() -> instances.localImages.find(idOrLabel, zone, type.arch(), !local))
                .map(LocalImage::image)
                .orElseThrow(() -> Errors.notFound("instance_image", idOrLabel));
    }

    private static void requireRunnable(@Nullable Image image, ServerType type) {
        if (image != null && !image.arch.equals(type.arch())) {
            throw Errors.invalid(
                    "image", "constraint", "an image for " + image.arch + " does not run on " + type.name());
        }
    }

    private List<Ip> freeIps(String zone, List<String> ids) {
        List<Ip> found = ids.stream().map(id -> instances.ips.get(zone, id)).toList();
        for (Ip ip : found) {
            if (ip.server != null) {
                throw Errors.invalid("public_ips", "constraint", "IP '" + ip.id + "' is already attached to a server");
            }
        }
        return found;
    }

    private void requireQuota(ServerType type) {
        String quota = "nodes-" + type.name().toLowerCase(java.util.Locale.ROOT).replace('-', '_');
        int current = (int) instances.servers.all().stream()
                .filter(server -> server.type.equals(type))
                .count();
        instances.world.limits().quota(quota).filter(most -> current >= most).ifPresent(most -> {
            throw Errors.quotasExceeded(
                    "cp_servers_type_" + type.name().replace('-', '_'),
                    most,
                    current,
                    instances.world.organizationId());
        });
    }
}
