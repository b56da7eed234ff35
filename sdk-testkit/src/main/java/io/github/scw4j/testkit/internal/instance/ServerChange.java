package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Changes of a server, whether sent as PATCH with what changes or as PUT with everything. */
final class ServerChange {

    private static final int LONGEST_NAME = 128;

    private final Instances instances;

    ServerChange(Instances instances) {
        this.instances = instances;
    }

    void apply(Server server, Request request) {
        Arguments arguments = request.arguments();
        Optional<String> name = arguments.text("name", LONGEST_NAME).filter(text -> !text.isEmpty());
        Optional<List<String>> tags = arguments.texts("tags");
        Optional<String> bootType = arguments.oneOf("boot_type", ServerCreation.BOOT_TYPES);
        Optional<Boolean> dynamic = arguments.flag("dynamic_ip_required");
        Optional<Boolean> ipv6 = arguments.flag("enable_ipv6");
        Optional<Boolean> isProtected = arguments.flag("protected");
        Optional<String> sshKey = arguments.text("admin_password_encryption_ssh_key_id");
        Optional<ServerType> type = type(server, arguments);
        Optional<SecurityGroup> group = group(server, arguments);
        boolean placementSent = request.body().has("placement_group");
        PlacementGroup placement = placement(server, request.body().get("placement_group"), arguments);
        Optional<List<String>> ipIds = ids(request.body().get("public_ips"));
        Optional<TreeMap<Integer, ServerVolume>> volumes = volumes(server, arguments);
        arguments.verify();
        List<Ip> ips = ipIds.orElse(List.of()).stream()
                .map(id -> instances.ips.get(server.owner.zone(), id))
                .toList();

        name.ifPresent(text -> {
            server.name = text;
            server.hostname = Server.hostname(text);
        });
        tags.ifPresent(list -> server.tags = list);
        bootType.ifPresent(boot -> server.bootType = boot);
        dynamic.ifPresent(required -> server.dynamicIpRequired = required);
        ipv6.ifPresent(enabled -> server.ipv6Enabled = enabled);
        isProtected.ifPresent(on -> server.isProtected = on);
        sshKey.ifPresent(key -> server.sshKeyId = key.isEmpty() ? null : key);
        type.ifPresent(its -> server.type = its);
        group.ifPresent(server::join);
        if (placementSent) {
            server.placementGroup = placement;
        }
        ipIds.ifPresent(ignored -> replaceIps(server, ips));
        volumes.ifPresent(its -> replaceVolumes(server, its));
        server.modifiedAt = request.now();
    }

    private Optional<ServerType> type(Server server, Arguments arguments) {
        Optional<String> name = arguments.text("commercial_type").filter(text -> !text.equals(server.type.name()));
        Optional<ServerType> type = name.flatMap(text -> instances.types.find(text, server.owner.zone()));
        arguments.require(name.isEmpty() || type.isPresent(), "commercial_type", "not a valid value");
        arguments.require(
                type.isEmpty() || server.isStopped(),
                "commercial_type",
                "the server must be stopped to change its type");
        arguments.require(
                type.filter(its -> !its.arch().equals(server.type.arch())).isEmpty(),
                "commercial_type",
                "not compatible with the server's image");
        return type;
    }

    private Optional<SecurityGroup> group(Server server, Arguments arguments) {
        return arguments
                .nested("security_group")
                .flatMap(sent -> sent.text("id"))
                .map(id -> instances.securityGroups.get(server.owner.zone(), id));
    }

    private @Nullable PlacementGroup placement(Server server, @Nullable JsonNode sent, Arguments arguments) {
        if (sent == null || sent.isNull()) {
            return null;
        }
        String id = sent.isObject() ? sent.path("id").asText() : sent.asText();
        if (!Ids.isUuid(id)) {
            arguments.problem("placement_group", "constraint", "not a valid value");
            return null;
        }
        PlacementGroup group = instances.placementGroups.get(server.owner.zone(), id);
        return group;
    }

    /** Ids, whether sent as such or, in a PUT, as the resources themselves. */
    private static Optional<List<String>> ids(@Nullable JsonNode sent) {
        if (sent == null || !sent.isArray()) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        sent.forEach(item -> ids.add(item.isObject() ? item.path("id").asText() : item.asText()));
        return Optional.of(ids);
    }

    private static void replaceIps(Server server, List<Ip> ips) {
        List.copyOf(server.ips).stream().filter(ip -> !ips.contains(ip)).forEach(Ip::detach);
        ips.stream().filter(ip -> ip.server != server).forEach(ip -> ip.attach(server, Ip.ATTACHED));
    }

    /** The whole of the volumes as it is to be; what was there is recognized by its id. */
    private Optional<TreeMap<Integer, ServerVolume>> volumes(Server server, Arguments arguments) {
        return arguments.nested("volumes").map(map -> {
            TreeMap<Integer, ServerVolume> volumes = new TreeMap<>();
            for (String index : map.names()) {
                Optional<Arguments> sent = map.nested(index);
                String id = sent.flatMap(volume -> volume.text("id")).orElse("");
                boolean boot = sent.flatMap(volume -> volume.flag("boot")).orElse(false);
                if (id.isEmpty() || !index.matches("\\d{1,2}")) {
                    map.problem(index, "constraint", "not a valid value");
                    continue;
                }
                Optional<String> type = sent.flatMap(volume -> volume.text("volume_type"));
                volumes.put(
                        Integer.parseInt(index),
                        server.volume(id)
                                .map(entry -> entry.getValue().booting(boot))
                                .orElseGet(() ->
                                        VolumeTemplates.existing(instances, server.owner.zone(), id, type, boot)));
            }
            return volumes;
        });
    }

    private static void replaceVolumes(Server server, TreeMap<Integer, ServerVolume> volumes) {
        if (VolumeTemplates.localBytes(volumes) > server.type.localBytes()) {
            throw Errors.invalid("volumes", "constraint", "more local storage than " + server.type.name() + " has");
        }
        server.volumes.values().forEach(volume -> {
            if (volume.local() != null) {
                volume.local().server = null;
            }
        });
        server.volumes.clear();
        server.volumes.putAll(volumes);
        volumes.values().forEach(volume -> {
            if (volume.local() != null) {
                volume.local().server = server;
            }
        });
    }
}
