package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a server of a request: stopped, with its volumes and addresses. */
final class ServerCreation {

    static final List<String> BOOT_TYPES = List.of("local", "rescue", "bootscript");
    private static final String REQUIRED = "required key not provided";
    private static final int LONGEST_NAME = 128;

    private final Instances instances;

    ServerCreation(Instances instances) {
        this.instances = instances;
    }

    /** What a request says of a server, checked as far as it can be without looking for what it names. */
    private record Wish(
            Owner owner,
            Optional<String> name,
            ServerType type,
            Optional<String> image,
            VolumeTemplates volumes,
            List<String> tags,
            List<String> ips,
            Optional<String> securityGroup,
            Optional<String> placementGroup,
            String bootType,
            boolean dynamicIp,
            boolean ipv6,
            boolean isProtected,
            Optional<String> sshKey) {}

    private Wish read(Request request) {
        Arguments arguments = request.arguments();
        Owner owner = Owner.of(instances.world, request.zone(), arguments);
        Optional<ServerType> type = readType(arguments, request.zone());
        Optional<String> image = arguments.text("image").filter(text -> !text.isEmpty());
        VolumeTemplates volumes = new VolumeTemplates(instances);
        volumes.read(arguments);
        if (image.isEmpty() && volumes.isEmpty()) {
            arguments.problem("image", "required", REQUIRED);
            arguments.problem("volumes", "required", REQUIRED);
        }
        Optional<String> name = arguments.text("name", LONGEST_NAME).filter(text -> !text.isEmpty());
        List<String> tags = arguments.texts("tags").orElse(List.of());
        List<String> ips = new ArrayList<>(arguments.texts("public_ips").orElse(List.of()));
        arguments.text("public_ip").filter(id -> !id.isEmpty()).ifPresent(ips::add);
        Optional<String> group = arguments.text("security_group").filter(id -> !id.isEmpty());
        Optional<String> placement = arguments.text("placement_group").filter(id -> !id.isEmpty());
        String bootType = arguments.oneOf("boot_type", BOOT_TYPES).orElse("local");
        boolean dynamicIp = arguments.flag("dynamic_ip_required").orElse(true);
        boolean ipv6 = arguments.flag("enable_ipv6").orElse(false);
        boolean isProtected = arguments.flag("protected").orElse(false);
        Optional<String> sshKey = arguments.text("admin_password_encryption_ssh_key_id");
        arguments.verify();
        return new Wish(
                owner,
                name,
                type.orElseThrow(),
                image,
                volumes,
                tags,
                ips,
                group,
                placement,
                bootType,
                dynamicIp,
                ipv6,
                isProtected,
                sshKey);
    }

    private Optional<ServerType> readType(Arguments arguments, String zone) {
        Optional<String> name = arguments.text("commercial_type").filter(text -> !text.isEmpty());
        if (name.isEmpty()) {
            arguments.problem("commercial_type", "required", REQUIRED);
        }
        Optional<ServerType> type = name.flatMap(its -> instances.types.find(its, zone));
        arguments.require(name.isEmpty() || type.isPresent(), "commercial_type", "not a valid value");
        return type;
    }

    Server create(Request request) {
        Wish wish = read(request);
        String zone = request.zone();
        Optional<Image> image = wish.image().map(idOrLabel -> image(zone, idOrLabel, wish));
        List<Ip> ips = freeIps(zone, wish.ips());
        Optional<SecurityGroup> group = wish.securityGroup().map(id -> instances.securityGroups.get(zone, id));
        Optional<PlacementGroup> placement = wish.placementGroup().map(id -> instances.placementGroups.get(zone, id));
        requireQuota(wish.type());
        Server server = server(
                wish, group.orElseGet(() -> instances.groups.defaultGroup(wish.owner(), request.now())), request.now());
        server.image = image.orElse(null);
        server.placementGroup = placement.orElse(null);
        Map<Integer, ServerVolume> volumes = wish.volumes().make(server, server.image, request.now());
        server.volumes.putAll(volumes);
        server.join(server.securityGroup);
        instances.servers.add(server);
        ips.forEach(ip -> ip.attach(server, Ip.ATTACHED));
        return server;
    }

    private Server server(Wish wish, SecurityGroup group, Instant now) {
        String id = instances.world.ids().next();
        Server server = new Server(
                id,
                wish.owner(),
                wish.name().orElse("srv-" + id.substring(0, 8)),
                wish.tags(),
                wish.type(),
                group,
                instances.world.ids().number(Server.MACS),
                now);
        server.bootType = wish.bootType();
        server.dynamicIpRequired = wish.dynamicIp();
        server.ipv6Enabled = wish.ipv6();
        server.isProtected = wish.isProtected();
        server.sshKeyId = wish.sshKey().orElse(null);
        return server;
    }

    private Image image(String zone, String idOrLabel, Wish wish) {
        ServerType type = wish.type();
        boolean local = wish.volumes().startsLocally();
        Image image = Ids.isUuid(idOrLabel)
                ? instances.image(zone, idOrLabel)
                : instances
                        .localImages
                        .find(idOrLabel, zone, type.arch(), local)
                        .or(() -> instances.localImages.find(idOrLabel, zone, type.arch(), !local))
                        .map(LocalImage::image)
                        .orElseThrow(() -> Errors.notFound("instance_image", idOrLabel));
        if (!image.arch.equals(type.arch())) {
            throw Errors.invalid(
                    "image", "constraint", "an image for " + image.arch + " does not run on " + type.name());
        }
        return image;
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
        String quota = "nodes-" + type.name().toLowerCase(Locale.ROOT).replace('-', '_');
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
