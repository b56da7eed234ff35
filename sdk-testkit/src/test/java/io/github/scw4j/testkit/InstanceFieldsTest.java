package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.instance.ServerSeed;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the answers of the Instance API and the marketplace consist of, held against contract and recordings. */
class InstanceFieldsTest {

    /** Fields that every recorded answer has although the contract does not know them. */
    private static final Map<String, Set<String>> RECORDED = Map.of(
            "Server", Set.of("bootscript", "extra_networks"),
            "VolumeServer", Set.of("tags"),
            "PrivateNIC", Set.of("modification_date"),
            "SecurityGroupRule", Set.of("dest_ip_range"),
            "Snapshot", Set.of("error_details"),
            "ServerType", Set.of("mig_profile"),
            "ServerTypeCapabilities", Set.of("placement_groups", "hot_snapshots_local_volume", "private_network"));

    /** A reference to a volume of block storage has only these, as recorded. */
    private static final Set<String> REFERENCE = Set.of("id", "boot", "state", "volume_type", "zone");

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);
    private final JsonNode contract = Contract.product("instance-v1.json");

    @AfterEach
    void close() {
        scaleway.close();
    }

    private JsonNode get(String path) {
        return wire.get(Wire.instance(path)).body();
    }

    private JsonNode post(String path, String body) {
        Wire.Reply reply = wire.post(Wire.instance(path), body);
        assertThat(reply.status()).as(reply.raw().body()).isIn(200, 201, 202);
        return reply.body();
    }

    private void assertFields(String message, JsonNode answer) {
        assertFields(contract, message, answer);
    }

    /** {@code total_count} of lists is a header field here, and only there. */
    private static void assertFields(JsonNode product, String message, JsonNode answer) {
        Set<String> expected = new TreeSet<>(RECORDED.getOrDefault(message, Set.of()));
        for (JsonNode candidate : product.get("messages")) {
            if (candidate.get("name").asText().equals(message)) {
                candidate
                        .get("fields")
                        .forEach(field -> expected.add(field.get("json").asText()));
            }
        }
        if (product.get("product").asText().equals("instance")) {
            expected.remove("total_count");
        }
        Set<String> actual = new TreeSet<>();
        answer.fieldNames().forEachRemaining(actual::add);
        assertThat(actual).as(message).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void serversAndWhatIsInThemHaveTheFieldsOfTheirMessages() {
        String group = post("placement_groups", "{'name':'pg'}")
                .at("/placement_group/id")
                .asText();
        String ip = post("ips", "{}").at("/ip/id").asText();
        String id = post(
                        "servers",
                        "{'name':'s','commercial_type':'POP2-HM-2C-16G','image':'ubuntu_noble','public_ips':['" + ip
                                + "'],'placement_group':'" + group + "'}")
                .at("/server/id")
                .asText();
        String local = post("volumes", "{'name':'v','volume_type':'scratch','size':20000000000}")
                .at("/volume/id")
                .asText();
        post("servers/" + id + "/attach-volume", "{'volume_id':'" + local + "'}");
        post("servers/" + id + "/private_nics", "{'private_network_id':'" + wire.network() + "'}");
        post("servers/" + id + "/attach-filesystem", "{'filesystem_id':'" + local + "'}");
        JsonNode task = post("servers/" + id + "/action", "{'action':'poweron'}");
        assertFields("ServerActionResponse", task);
        assertFields("Task", task.get("task"));
        scaleway.clock().advance(Duration.ofMinutes(1));

        JsonNode list = get("servers");
        assertFields("ListServersResponse", list);
        JsonNode server = list.at("/servers/0");
        assertFields("Server", server);
        assertFields("GetServerResponse", get("servers/" + id));
        assertFields("Image", server.get("image"));
        assertFields("VolumeSummary", server.at("/image/root_volume"));
        assertFields("ServerIP", server.get("public_ip"));
        assertFields("SecurityGroupSummary", server.get("security_group"));
        assertFields("ServerLocation", server.get("location"));
        assertFields("PlacementGroup", server.get("placement_group"));
        assertFields("PrivateNIC", server.at("/private_nics/0"));
        assertFields("ServerFilesystem", server.at("/filesystems/0"));
        assertFields("VolumeServer", server.at("/volumes/1"));
        Set<String> reference = new TreeSet<>();
        server.at("/volumes/0").fieldNames().forEachRemaining(reference::add);
        assertThat(reference).isEqualTo(new TreeSet<>(REFERENCE));
        assertFields("ListServerActionsResponse", get("servers/" + id + "/action"));
        assertFields("ServerCompatibleTypes", get("servers/" + id + "/compatible-types"));
        assertFields("ListPrivateNICsResponse", get("servers/" + id + "/private_nics"));
        assertFields("ListServerUserDataResponse", get("servers/" + id + "/user_data"));
        assertFields("IP", get("ips").at("/ips/0"));
        assertFields("ServerSummary", get("ips").at("/ips/0/server"));
        assertFields(
                "PlacementGroupServer",
                get("placement_groups/" + group + "/servers").at("/servers/0"));
        assertFields("Dashboard", get("dashboard").get("dashboard"));
    }

    @Test
    void storageAndSecurityHaveTheFieldsOfTheirMessages() {
        String volume = post("volumes", "{'name':'v','volume_type':'l_ssd','size':10000000000}")
                .at("/volume/id")
                .asText();
        assertFields("Volume", get("volumes").at("/volumes/0"));
        JsonNode created = post("snapshots", "{'name':'s','volume_id':'" + volume + "'}");
        assertFields("CreateSnapshotResponse", created);
        assertFields("Snapshot", created.get("snapshot"));
        assertFields("SnapshotBaseVolume", created.at("/snapshot/base_volume"));
        String snapshot = created.at("/snapshot/id").asText();
        JsonNode image = post(
                "images",
                "{'name':'i','root_volume':'" + snapshot + "','arch':'x86_64','extra_volumes':{'1':{'id':'" + snapshot
                        + "'}}}");
        assertFields("Image", image.get("image"));
        assertFields("VolumeSummary", image.at("/image/extra_volumes/1"));
        assertFields("MigrationPlan", post("block-migration/plan", "{'volume_id':'" + volume + "'}"));
        String group = post("security_groups", "{'name':'sg'}")
                .at("/security_group/id")
                .asText();
        assertFields("SecurityGroup", get("security_groups/" + group).get("security_group"));
        assertFields("ListSecurityGroupRulesResponse", get("security_groups/" + group + "/rules"));
        assertFields("SecurityGroupRule", get("security_groups/default/rules").at("/rules/0"));
        JsonNode types = get("products/servers");
        assertFields("ListServersTypesResponse", types);
        JsonNode type = types.at("/servers/COMPUTE3-X2C-4G");
        assertFields("ServerType", type);
        assertFields("ServerTypeCapabilities", type.get("capabilities"));
        assertFields("ServerTypeNetwork", type.get("network"));
        assertFields("ServerTypeNetworkInterface", type.at("/network/interfaces/0"));
        assertFields("ServerTypeVolumeConstraintSizes", type.get("volumes_constraint"));
        assertFields("ServerTypeVolumeConstraintsByType", type.get("per_volume_constraint"));
        JsonNode gpu = wire.get("/instance/v1/zones/fr-par-2/products/servers?per_page=100")
                .body()
                .at("/servers/H100-1-80G/gpu_info");
        assertFields("ServerTypeGPUInfo", gpu);
        JsonNode volumes = get("products/volumes");
        assertFields("VolumeType", volumes.at("/volumes/l_ssd"));
        assertFields("VolumeTypeCapabilities", volumes.at("/volumes/l_ssd/capabilities"));
        assertFields("VolumeTypeConstraints", volumes.at("/volumes/l_ssd/constraints"));
        assertFields(
                "GetServerTypesAvailabilityResponseAvailability",
                get("products/servers/availability").at("/servers/DEV1-S"));
    }

    @Test
    void theMarketplaceHasTheFieldsOfItsMessages() {
        JsonNode product = Contract.product("marketplace-v2.json");
        String root = "/marketplace/v2/";
        JsonNode images = wire.get(root + "images").body();
        assertFields(product, "ListImagesResponse", images);
        assertFields(product, "Image", images.at("/images/0"));
        JsonNode versions = wire.get(
                        root + "versions?image_id=" + images.at("/images/0/id").asText())
                .body();
        assertFields(product, "ListVersionsResponse", versions);
        assertFields(product, "Version", versions.at("/versions/0"));
        JsonNode local =
                wire.get(root + "local-images?image_label=ubuntu_noble").body();
        assertFields(product, "ListLocalImagesResponse", local);
        assertFields(product, "LocalImage", local.at("/local_images/0"));
        JsonNode categories = wire.get(root + "categories").body();
        assertFields(product, "ListCategoriesResponse", categories);
        assertFields(product, "Category", categories.at("/categories/0"));
    }

    /** Types that were recorded last in each zone, without their prices, which differ a little between zones. */
    @Test
    void theTypesOfServersAreThoseThatWereRecorded() {
        Map<String, Map<String, JsonNode>> recorded = new TreeMap<>();
        Map<String, Instant> last = new HashMap<>();
        for (String group : List.of("instance", "k8s", "vpc", "ipam")) {
            for (JsonNode exchange : Contract.recording(group)) {
                String path = exchange.get("path").asText();
                if (path.endsWith("/products/servers")
                        && Cassette.date(exchange).isAfter(Instant.parse("2026-07-29T00:00:00Z"))) {
                    String zone = path.split("/")[4];
                    last.merge(zone, Cassette.date(exchange), (one, other) -> one.isAfter(other) ? one : other);
                    exchange.at("/responseBody/servers")
                            .properties()
                            .forEach(type -> recorded.computeIfAbsent(zone, ignored -> new TreeMap<>())
                                    .put(type.getKey(), type.getValue()));
                }
            }
        }
        assertThat(recorded).hasSizeGreaterThan(5);
        recorded.forEach((zone, types) -> {
            Map<String, JsonNode> ours = new TreeMap<>();
            for (int page = 1; page <= 2; page++) {
                wire.get("/instance/v1/zones/" + zone + "/products/servers?per_page=100&page=" + page)
                        .body()
                        .get("servers")
                        .properties()
                        .forEach(type -> ours.put(type.getKey(), type.getValue()));
            }
            types.forEach((name, type) -> {
                JsonNode own = ours.get(name);
                assertThat(own).as(name + " in " + zone).isNotNull();
                for (String field : List.of(
                        "arch",
                        "ncpus",
                        "ram",
                        "gpu",
                        "volumes_constraint",
                        "per_volume_constraint",
                        "network",
                        "end_of_service")) {
                    if (type.has(field)) {
                        assertThat(own.get(field))
                                .as(name + " " + field + " in " + zone)
                                .isEqualTo(type.get(field));
                    }
                }
                assertThat(own.at("/capabilities/block_storage")).isEqualTo(type.at("/capabilities/block_storage"));
            });
        });
    }

    @Test
    void everyNodeTypeIsATypeOfServer() {
        for (String type : List.of("DEV1-M", "GP1-XS", "PRO2-XXS", "PLAY2-NANO", "COPARM1-2C-8G", "L4-1-24G")) {
            String zone = type.startsWith("L4") ? "fr-par-2" : "fr-par-1";
            assertThat(scaleway.instances()
                            .seed(ServerSeed.named(type).type(type).zone(zone))
                            .state())
                    .contains("running");
        }
    }
}
