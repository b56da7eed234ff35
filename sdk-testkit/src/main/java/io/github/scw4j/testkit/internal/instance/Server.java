package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.http.Content;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A server. */
final class Server extends InstanceResource {

    /**
     * Where a server is placed while it has a place.
     *
     * @param platform number of the platform
     * @param cluster number of the cluster of hypervisors
     * @param hypervisor number of the hypervisor
     * @param node number of the node
     */
    record Location(int platform, int cluster, int hypervisor, int node) {}

    static final String BOOTING = "booting kernel";

    /** How many MAC addresses there are to choose from. */
    static final int MACS = 1 << 25;

    final int mac;
    final TreeMap<Integer, ServerVolume> volumes = new TreeMap<>();
    final List<Ip> ips = new ArrayList<>();
    /** Addresses that are free again when the server is gone. */
    final List<Ip> leavingIps = new ArrayList<>();

    final List<PrivateNic> nics = new ArrayList<>();
    final Map<String, String> fileSystems = new LinkedHashMap<>();
    final Map<String, Content> userData = new TreeMap<>();
    String hostname;
    ServerType type;
    String bootType = "local";
    boolean isProtected;
    boolean dynamicIpRequired;
    boolean ipv6Enabled;
    String state = ServerState.STOPPED;
    String stateDetail = "";
    SecurityGroup securityGroup;

    @Nullable
    Image image;

    @Nullable
    PlacementGroup placementGroup;

    @Nullable
    Location location;

    @Nullable
    String sshKeyId;

    /** Grows with each action, so that a transition of an older one can tell. */
    int plan;

    /** Whether it is a node of a cluster. */
    boolean ofNode;

    /** A test wants it to stay in the state that it is in. */
    boolean stuck;

    /** Told when the state changes, and with an empty state when it is gone. */
    BiConsumer<String, Instant> watcher = (newState, now) -> {};

    Server(
            String id,
            Owner owner,
            String name,
            List<String> tags,
            ServerType type,
            SecurityGroup group,
            int mac,
            Instant now) {
        super(id, owner, name, tags, now);
        this.hostname = hostname(name);
        this.type = type;
        this.mac = mac;
        this.securityGroup = group;
        group.servers.add(this);
    }

    /** The name as a host can have it: lower case, and a dash for whatever is neither letter nor digit. */
    static String hostname(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-");
    }

    boolean isRunning() {
        return state.equals(ServerState.RUNNING);
    }

    boolean isStopped() {
        return state.equals(ServerState.STOPPED);
    }

    boolean hasLocalVolume() {
        return volumes.values().stream().anyMatch(volume -> volume.local() != null);
    }

    void become(String newState, String detail, Instant now) {
        state = newState;
        stateDetail = detail;
        modifiedAt = now;
        watcher.accept(newState, now);
    }

    void run(Instant now) {
        become(ServerState.RUNNING, BOOTING, now);
    }

    void join(SecurityGroup group) {
        securityGroup.servers.remove(this);
        securityGroup = group;
        group.servers.add(this);
    }

    Optional<Map.Entry<Integer, ServerVolume>> volume(String volumeId) {
        return volumes.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(volumeId))
                .findFirst();
    }

    private String macAddress() {
        return String.format(
                Locale.ROOT, "de:00:%02x:%02x:%02x:%02x", mac >> 24 & 1, mac >> 16 & 0xFF, mac >> 8 & 0xFF, mac & 0xFF);
    }

    /** The second half of its IPv6 addresses, which is made of its MAC address or one of the following. */
    String interfaceId(int following) {
        int number = mac + following;
        return String.format(
                Locale.ROOT, "dc00:%x:fe%02x:%x", (number >> 24 & 1) << 8 | 0xFF, number >> 16 & 0xFF, number & 0xFFFF);
    }

    @Override
    ObjectNode json() {
        ObjectNode json = beginDated()
                .put("arch", type.arch())
                .put("commercial_type", type.name())
                .put("boot_type", bootType)
                .put("hostname", hostname)
                .put("state", state)
                .put("protected", isProtected)
                .put("state_detail", stateDetail)
                .put("mac_address", macAddress())
                .put("routed_ip_enabled", true)
                .put("dynamic_ip_required", dynamicIpRequired)
                .put("enable_ipv6", ipv6Enabled)
                .putNull("ipv6")
                .putNull("private_ip")
                .putNull("bootscript")
                .put("end_of_service", type.json().get("end_of_service").asBoolean())
                .put("dns", id + ".pub.instances.scw.cloud")
                .put("admin_password_encryption_ssh_key_id", sshKeyId)
                .putNull("admin_password_encrypted_value");
        json.putArray("extra_networks");
        json.putArray("maintenances");
        json.set("allowed_actions", Json.texts(ServerState.allowedActions(state)));
        json.set("image", image == null ? null : image.json());
        json.set("security_group", securityGroup.summary());
        json.set("placement_group", placementGroup == null ? null : placementGroup.jsonInServer());
        json.set("location", locationJson());
        writeVolumes(json);
        writeNetworks(json);
        return json;
    }

    private @Nullable ObjectNode locationJson() {
        if (location == null) {
            return null;
        }
        return Json.object()
                .put("zone_id", owner.zone())
                .put("platform_id", Integer.toString(location.platform()))
                .put("cluster_id", Integer.toString(location.cluster()))
                .put("hypervisor_id", Integer.toString(location.hypervisor()))
                .put("node_id", Integer.toString(location.node()));
    }

    private void writeVolumes(ObjectNode json) {
        ObjectNode map = json.putObject("volumes");
        volumes.forEach((index, volume) -> map.set(index.toString(), volume.json()));
        ArrayNode systems = json.putArray("filesystems");
        fileSystems.forEach((system, its) ->
                systems.addObject().put("filesystem_id", system).put("state", its));
    }

    private void writeNetworks(ObjectNode json) {
        List<Ip> shown = ips.stream()
                .sorted((one, other) -> Boolean.compare(one.isIpv6(), other.isIpv6()))
                .toList();
        json.set("public_ip", shown.isEmpty() ? null : shown.get(0).json(this));
        ArrayNode addresses = json.putArray("public_ips");
        shown.forEach(ip -> addresses.add(ip.json(this)));
        ArrayNode interfaces = json.putArray("private_nics");
        nics.forEach(nic -> interfaces.add(nic.json()));
    }
}
