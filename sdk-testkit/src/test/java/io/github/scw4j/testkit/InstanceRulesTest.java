package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.fault.Fault;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InstanceRulesTest {

    private static final String NOBODY = "11111111-1111-4111-8111-111111111111";

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);

    @AfterEach
    void close() {
        scaleway.close();
    }

    private static List<String> arguments(Wire.Reply reply) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(400);
        assertThat(reply.text("type")).isEqualTo("invalid_arguments");
        List<String> names = new ArrayList<>();
        reply.body()
                .get("details")
                .forEach(detail -> names.add(detail.get("argument_name").asText() + " "
                        + detail.get("reason").asText()));
        return names;
    }

    private static String header(Wire.Reply reply, String name) {
        return reply.raw().headers().firstValue(name).orElse("");
    }

    private String created(String path, String body) {
        Wire.Reply reply = wire.post(Wire.instance(path), body);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(201);
        return reply.body().elements().next().get("id").asText();
    }

    private String server(String more) {
        return wire.createServer("srv", more).get("id").asText();
    }

    @Test
    void everythingThatIsWrongWithAServerIsToldAtOnce() {
        assertThat(arguments(wire.post(Wire.instance("servers"), "{}")))
                .containsExactly("commercial_type required", "image required", "volumes required");
        assertThat(arguments(wire.post(
                        Wire.instance("servers"),
                        "{'commercial_type':'NOPE','image':'ubuntu_noble','tags':'x','project':'y',"
                                + "'volumes':{'a':{}},'boot_type':'usb'}")))
                .containsExactly(
                        "project constraint",
                        "commercial_type constraint",
                        "volumes.a constraint",
                        "tags format",
                        "boot_type constraint");
    }

    @Test
    void whatAServerNamesHasToBeThere() {
        Map<String, String> resources = Map.of(
                "'image':'" + NOBODY + "'",
                "instance_image",
                "'image':'macos'",
                "instance_image",
                "'image':'ubuntu_noble','public_ips':['" + NOBODY + "']",
                "instance_ip",
                "'image':'ubuntu_noble','security_group':'" + NOBODY + "'",
                "instance_security_group",
                "'image':'ubuntu_noble','placement_group':'" + NOBODY + "'",
                "instance_placement_group",
                "'volumes':{'0':{'id':'" + NOBODY + "','volume_type':'l_ssd'}}",
                "instance_volume",
                "'volumes':{'0':{'base_snapshot':'" + NOBODY + "','volume_type':'l_ssd'}}",
                "snapshot_id");
        resources.forEach((what, resource) -> {
            Wire.Reply reply = wire.post(Wire.instance("servers"), "{'commercial_type':'DEV1-S'," + what + "}");
            assertThat(reply.status()).as(what).isEqualTo(404);
            assertThat(reply.text("resource")).isEqualTo(resource);
        });
        assertThat(wire.get(Wire.instance("servers")).body().get("servers")).isEmpty();
        assertThat(wire.get(Wire.instance("security_groups?project_default=false"))
                        .body()
                        .get("security_groups"))
                .isEmpty();
    }

    @Test
    void localVolumesHaveToFitIntoTheType() {
        assertThat(arguments(wire.post(
                        Wire.instance("servers"),
                        "{'commercial_type':'DEV1-S','volumes':{'0':{'size':10000000000,'volume_type':'l_ssd'},"
                                + "'1':{'size':11000000000,'volume_type':'l_ssd'}}}")))
                .containsExactly("volumes constraint");
        assertThat(arguments(wire.post(
                        Wire.instance("servers"),
                        "{'commercial_type':'PRO2-XXS','image':'ubuntu_noble',"
                                + "'volumes':{'0':{'size':10000000000,'volume_type':'l_ssd'}}}")))
                .containsExactly("volumes constraint");
        assertThat(wire.get(Wire.instance("volumes")).body().get("volumes")).isEmpty();
        String whole = server(",'volumes':{'0':{'volume_type':'l_ssd','size':20000000000}}");
        assertThat(wire.server(whole).at("/volumes/0/size").asLong()).isEqualTo(20_000_000_000L);
        assertThat(wire.server(whole).at("/volumes/0/name").asText()).isEqualTo("Ubuntu 24.04 Noble Numbat");
        assertThat(arguments(wire.post(
                        Wire.instance("servers"),
                        "{'commercial_type':'BASIC2-A2C-4G','image':'" + localImage("ubuntu_jammy", "instance_local")
                                + "'}")))
                .containsExactly("image constraint");
    }

    private String localImage(String label, String type) {
        return wire.get("/marketplace/v2/local-images?image_label=" + label + "&zone=fr-par-1&type=" + type)
                .body()
                .at("/local_images/0/id")
                .asText();
    }

    @Test
    void everyLabelHasAnImageInEveryZone() {
        for (String label :
                new String[] {"ubuntu_noble", "ubuntu_jammy", "ubuntu_focal", "debian_bookworm", "debian_bullseye"}) {
            JsonNode found = wire.get(
                            "/marketplace/v2/local-images?image_label=" + label + "&page_size=100&type=instance_local")
                    .body();
            assertThat(found.get("total_count").asInt()).as(label).isEqualTo(10);
            for (JsonNode local : found.get("local_images")) {
                String path = "/instance/v1/zones/" + local.get("zone").asText() + "/images/"
                        + local.get("id").asText();
                assertThat(wire.get(path).body().at("/image/public").asBoolean())
                        .isTrue();
            }
        }
        Wire.Reply unknown = wire.get("/marketplace/v2/local-images?image_label=macos");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text("resource")).isEqualTo("MarketplaceImage");
        assertThat(unknown.text("resource_id")).isEqualTo("macos");
        String image =
                wire.get("/marketplace/v2/images").body().at("/images/0/id").asText();
        assertThat(wire.get("/marketplace/v2/images/" + image).status()).isEqualTo(200);
        String version = wire.get("/marketplace/v2/versions?image_id=" + image)
                .body()
                .at("/versions/0/id")
                .asText();
        assertThat(wire.get("/marketplace/v2/local-images?version_id=" + version)
                        .body()
                        .get("local_images"))
                .isNotEmpty();
    }

    @Test
    void listsTellTotalsAndLinksInHeaders() {
        for (int i = 0; i < 5; i++) {
            wire.createServer("web-" + i, ",'tags':['a','t" + i % 2 + "']");
            scaleway.clock().advance(Duration.ofMillis(1));
        }
        Wire.Reply second = wire.get(Wire.instance("servers?per_page=2&page=2&name=web&tags=a"));
        assertThat(header(second, "x-total-count")).isEqualTo("5");
        assertThat(header(second, "link"))
                .isEqualTo("</servers?page=1&per_page=2&name=web&tags=a>; rel=\"first\","
                        + "</servers?page=1&per_page=2&name=web&tags=a>; rel=\"previous\","
                        + "</servers?page=3&per_page=2&name=web&tags=a>; rel=\"next\","
                        + "</servers?page=3&per_page=2&name=web&tags=a>; rel=\"last\"");
        assertThat(second.body().has("total_count")).isFalse();
        assertThat(second.body().at("/servers/0/name").asText()).isEqualTo("web-2");
        assertThat(wire.get(Wire.instance("servers?tags=a,t1")).body().get("servers"))
                .hasSize(2);
        assertThat(wire.get(Wire.instance("servers?order=creation_date_asc"))
                        .body()
                        .at("/servers/0/name")
                        .asText())
                .isEqualTo("web-0");
        Wire.Reply none = wire.get(Wire.instance("servers?state=running"));
        assertThat(header(none, "x-total-count")).isEqualTo("0");
        assertThat(header(none, "link")).isEqualTo("</servers?page=0&per_page=50&state=running>; rel=\"last\"");
        assertThat(arguments(wire.get(Wire.instance("servers?page=0&per_page=101"))))
                .containsExactly("page constraint", "per_page constraint");
        assertThat(arguments(wire.get(Wire.instance("servers?order=size")))).containsExactly("order constraint");
    }

    @Test
    void serversAreFoundByWhatTheyHave() {
        String network = wire.network();
        String one = server("");
        String ip = created("ips", "{'server':'" + one + "'}");
        String address =
                wire.get(Wire.instance("ips/" + ip)).body().at("/ip/address").asText();
        String nic = created("servers/" + one + "/private_nics", "{'private_network_id':'" + network + "'}");
        String mac = wire.server(one).at("/private_nics/0/mac_address").asText();
        server("");
        for (String filter : new String[] {
            "private_network=" + network,
            "private_networks=" + network + "," + NOBODY,
            "private_nic_mac_address=" + mac,
            "with_ip=" + address,
            "without_ip=false",
            "servers=" + one + "," + NOBODY
        }) {
            assertThat(wire.get(Wire.instance("servers?" + filter)).body().get("servers"))
                    .as(filter)
                    .hasSize(1);
        }
        assertThat(wire.get(Wire.instance("servers?commercial_type=DEV1-S&project=" + scaleway.projectId()))
                        .body()
                        .get("servers"))
                .hasSize(2);
        assertThat(wire.get(Wire.instance("servers/" + one + "/private_nics/" + nic))
                        .status())
                .isEqualTo(200);
        assertThat(arguments(wire.post(
                        Wire.instance("servers/" + one + "/private_nics"), "{'private_network_id':'" + network + "'}")))
                .containsExactly("private_network_id constraint");
        assertThat(wire.post(
                                Wire.instance("servers/" + one + "/private_nics"),
                                "{'private_network_id':'" + NOBODY + "'}")
                        .text("resource"))
                .isEqualTo("private_network");
    }

    @Test
    void aTypeIsChangedWhileTheServerIsStopped() {
        String id = server("");
        assertThat(wire.patch(Wire.instance("servers/" + id), "{'commercial_type':'PRO2-XXS'}")
                        .body()
                        .at("/server/commercial_type")
                        .asText())
                .isEqualTo("PRO2-XXS");
        wire.act(id, "poweron");
        assertThat(arguments(wire.patch(Wire.instance("servers/" + id), "{'commercial_type':'DEV1-S'}")))
                .containsExactly("commercial_type constraint");
        List<String> types = new ArrayList<>();
        wire.get(Wire.instance("servers/" + id + "/compatible-types"))
                .body()
                .get("compatible_types")
                .forEach(type -> types.add(type.asText()));
        assertThat(types).contains("DEV1-S", "PRO2-L").doesNotContain("BASIC2-A2C-4G", "POP2-2C-8G-WIN");
    }

    @Test
    void aPatchLeavesWhatIsNotSentAndNullTakesThePlacementGroupAway() {
        String group = created("placement_groups", "{'name':'pg'}");
        String id = server(",'tags':['a'],'placement_group':'" + group + "'");
        String path = Wire.instance("servers/" + id);
        assertThat(wire.patch(path, "{'name':'New Name'}")
                        .body()
                        .at("/server/hostname")
                        .asText())
                .isEqualTo("new-name");
        JsonNode server = wire.patch(path, "{'tags':[]}").body().get("server");
        assertThat(server.get("tags")).isEmpty();
        assertThat(server.at("/placement_group/id").asText()).isEqualTo(group);
        assertThat(server.at("/placement_group/policy_respected").asBoolean()).isFalse();
        assertThat(wire.get(Wire.instance("placement_groups/" + group))
                        .body()
                        .at("/placement_group/policy_respected")
                        .asBoolean())
                .isTrue();
        assertThat(arguments(wire.patch(path, "{'placement_group':'nope'}")))
                .containsExactly("placement_group constraint");
        assertThat(wire.patch(path, "{'placement_group':'" + NOBODY + "'}").text("resource"))
                .isEqualTo("instance_placement_group");
        assertThat(wire.patch(path, "{'placement_group':null}")
                        .body()
                        .at("/server/placement_group")
                        .isNull())
                .isTrue();
        String members = Wire.instance("placement_groups/" + group + "/servers");
        assertThat(wire.put(members, "{'servers':['" + id + "']}").body().get("servers"))
                .hasSize(1);
        assertThat(wire.get(members).body().at("/servers/0/id").asText()).isEqualTo(id);
        assertThat(wire.patch(members, "{'servers':[]}").body().get("servers")).isEmpty();
    }

    @Test
    void volumesAreAttachedAndDetached() {
        String id = server("");
        String attach = Wire.instance("servers/" + id + "/attach-volume");
        String detach = Wire.instance("servers/" + id + "/detach-volume");
        String local = created("volumes", "{'name':'v','volume_type':'l_ssd','size':10000000000}");
        JsonNode with = wire.post(attach, "{'volume_id':'" + local + "','volume_type':'l_ssd'}")
                .body()
                .at("/server/volumes");
        assertThat(with.at("/1/server/id").asText()).isEqualTo(id);
        assertThat(wire.delete(Wire.instance("volumes/" + local)).text("precondition"))
                .isEqualTo("resource_still_in_use");
        assertThat(wire.post(attach, "{'volume_id':'" + NOBODY + "','volume_type':'sbs_volume'}")
                        .body()
                        .at("/server/volumes/2/volume_type")
                        .asText())
                .isEqualTo("sbs_volume");
        assertThat(wire.get(Wire.instance("volumes/" + NOBODY)).text("resource"))
                .isEqualTo("instance_volume");
        assertThat(wire.post(detach, "{'volume_id':'" + local + "'}").body().at("/server/volumes"))
                .hasSize(2);
        Wire.Reply again = wire.post(detach, "{'volume_id':'" + local + "'}");
        assertThat(arguments(again)).containsExactly("volume_id constraint");
        assertThat(again.body().at("/details/0/help_message").asText())
                .isEqualTo("Volume " + local + " is not attached to this server");
        assertThat(arguments(wire.patch(Wire.instance("volumes/" + local), "{'size':20000000000}")))
                .containsExactly("size constraint");
    }

    @Test
    void fileSystemsAreAttachedWhereTheTypeAllowsIt() {
        String id = wire.post(
                        Wire.instance("servers"),
                        "{'name':'f','commercial_type':'POP2-HM-2C-16G','image':'ubuntu_noble'}")
                .body()
                .at("/server/id")
                .asText();
        wire.act(id, "poweron");
        scaleway.clock().advance(Duration.ofSeconds(5));
        String attach = Wire.instance("servers/" + id + "/attach-filesystem");
        assertThat(wire.post(attach, "{'filesystem_id':'" + NOBODY + "'}")
                        .body()
                        .at("/server/filesystems/0/state")
                        .asText())
                .isEqualTo("attaching");
        scaleway.clock().advance(Duration.ofSeconds(5));
        assertThat(wire.server(id).at("/filesystems/0/state").asText()).isEqualTo("available");
        wire.post(Wire.instance("servers/" + id + "/detach-filesystem"), "{'filesystem_id':'" + NOBODY + "'}");
        assertThat(wire.server(id).at("/filesystems/0/state").asText()).isEqualTo("detaching");
        scaleway.clock().advance(Duration.ofSeconds(5));
        assertThat(wire.server(id).get("filesystems")).isEmpty();
        assertThat(arguments(wire.post(
                        Wire.instance("servers/" + server("") + "/attach-filesystem"),
                        "{'filesystem_id':'" + NOBODY + "'}")))
                .containsExactly("filesystem_id constraint");
    }

    @Test
    void anIpIsNamedByIdOrAddress() {
        String id = created("ips", "{'tags':['x']}");
        JsonNode ip = wire.get(Wire.instance("ips/" + id)).body().get("ip");
        String address = ip.get("address").asText();
        assertThat(ip.get("prefix").isNull()).isTrue();
        assertThat(ip.get("ipam_id").asText()).isEqualTo(id);
        String server = server("");
        assertThat(wire.patch(Wire.instance("ips/" + address), "{'server':'" + server + "'}")
                        .body()
                        .at("/ip/state")
                        .asText())
                .isEqualTo("attached");
        assertThat(wire.server(server).at("/public_ips/0/address").asText()).isEqualTo(address);
        assertThat(arguments(wire.post(
                        Wire.instance("servers"),
                        "{'commercial_type':'DEV1-S','image':'ubuntu_noble','public_ips':['" + id + "']}")))
                .containsExactly("public_ips constraint");
        wire.patch(Wire.instance("ips/" + id), "{'tags':['y'],'reverse':'web.example'}");
        assertThat(wire.patch(Wire.instance("ips/" + id), "{}")
                        .body()
                        .at("/ip/server/id")
                        .asText())
                .isEqualTo(server);
        JsonNode cleared = wire.patch(Wire.instance("ips/" + id), "{'server':null,'reverse':null}")
                .body()
                .get("ip");
        assertThat(cleared.get("server").isNull()).isTrue();
        assertThat(cleared.get("reverse").isNull()).isTrue();
        assertThat(cleared.get("tags").get(0).asText()).isEqualTo("y");
        assertThat(wire.delete(Wire.instance("ips/" + address)).status()).isEqualTo(204);
        Wire.Reply gone = wire.get(Wire.instance("ips/" + address));
        assertThat(gone.text("resource")).isEqualTo("instance_ip");
        assertThat(gone.text("resource_id")).isEqualTo(address + "/32");

        String six = created("ips", "{'type':'routed_ipv6','server':'" + server + "'}");
        JsonNode ipv6 = wire.get(Wire.instance("ips/" + six)).body().get("ip");
        assertThat(ipv6.get("address").isNull()).isTrue();
        assertThat(ipv6.get("prefix").asText()).matches("2001:bc8:[0-9a-f]+:[0-9a-f]+::/64");
        JsonNode shown = wire.server(server).get("public_ip");
        assertThat(shown.get("netmask").asText()).isEqualTo("64");
        assertThat(shown.get("provisioning_mode").asText()).isEqualTo("slaac");
        assertThat(wire.post(Wire.instance("ips/" + six + "/release-to-ipam"), "{}")
                        .status())
                .isEqualTo(400);
        scaleway.limits().quota("ips", 1);
        assertThat(wire.post(Wire.instance("ips"), "{}").text("type")).isEqualTo("quotas_exceeded");
    }

    @Test
    void userDataIsTextAndOnlyTheListOfKeysIsJson() throws Exception {
        String path = Wire.instance("servers/" + server("") + "/user_data");
        HttpResponse<String> set = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(scaleway.url() + path + "/cloud-init"))
                                .header("x-auth-token", scaleway.secretKey())
                                .header("content-type", "text/plain")
                                .method("PATCH", HttpRequest.BodyPublishers.ofString("#cloud-config\na: {\n"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(set.statusCode()).isEqualTo(204);
        assertThat(set.headers().firstValue("content-type")).contains("text/plain");
        wire.patch(path + "/a", "x");
        assertThat(wire.get(path).raw().body()).isEqualTo("{\"user_data\":[\"a\",\"cloud-init\"]}");
        Wire.Reply content = wire.get(path + "/cloud-init");
        assertThat(content.raw().body()).isEqualTo("#cloud-config\na: {\n");
        assertThat(header(content, "content-type")).isEqualTo("text/plain");
        assertThat(wire.delete(path + "/a").status()).isEqualTo(204);
        Wire.Reply missing = wire.get(path + "/a");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.raw().body()).isEmpty();
        assertThat(header(missing, "content-type")).isEqualTo("text/plain");
    }

    @Test
    void rulesComeAfterTheSixFixedOnes() {
        String group = created("security_groups", "{'name':'sg','inbound_default_policy':'drop'}");
        String path = Wire.instance("security_groups/" + group);
        assertThat(wire.get(path).body().at("/security_group/description").isNull())
                .isTrue();
        JsonNode set = wire.put(
                        path + "/rules",
                        "{'rules':[{'id':null,'action':'accept','protocol':'TCP','direction':'inbound','ip_range':'1.1.1.1/32',"
                                + "'dest_port_from':22,'dest_port_to':null,'position':0,'editable':null,'zone':'fr-par-1'}]}")
                .body()
                .get("rules");
        assertThat(set).hasSize(7);
        assertThat(set.at("/0/id").asText()).isEqualTo("11111111-2222-4333-8444-000000000001");
        assertThat(set.at("/6/ip_range").asText()).isEqualTo("1.1.1.1");
        assertThat(set.at("/6/position").asInt()).isEqualTo(1);
        assertThat(set.at("/6/dest_port_to").isNull()).isTrue();
        assertThat(wire.get(path).body().at("/security_group/state").asText()).isEqualTo("syncing");
        scaleway.clock().advance(Duration.ofSeconds(1));
        assertThat(wire.get(path).body().at("/security_group/state").asText()).isEqualTo("available");
        Wire.Reply added = wire.post(
                path + "/rules",
                "{'action':'drop','protocol':'ANY','direction':'outbound','ip_range':'2001:db8::/32','position':1}");
        assertThat(added.status()).isEqualTo(201);
        String rule = path + "/rules/" + added.body().at("/rule/id").asText();
        assertThat(header(added, "location")).isEqualTo(scaleway.url() + rule);
        assertThat(added.body().at("/rule/position").asInt()).isEqualTo(1);
        assertThat(wire.patch(rule, "{'action':'accept'}")
                        .body()
                        .at("/rule/ip_range")
                        .asText())
                .isEqualTo("2001:db8::/32");
        assertThat(wire.delete(rule).status()).isEqualTo(204);
        assertThat(wire.delete(path + "/rules/11111111-2222-4333-8444-000000000001")
                        .text("precondition"))
                .isEqualTo("protected_resource");
        Wire.Reply rules = wire.get(path + "/rules");
        assertThat(header(rules, "x-total-count")).isEmpty();
        assertThat(rules.body().get("rules")).hasSize(7);
        wire.patch(path, "{'enable_default_security':false}");
        assertThat(wire.get(path + "/rules").body().get("rules")).hasSize(1);
        assertThat(wire.get(Wire.instance("security_groups/default/rules"))
                        .body()
                        .get("rules"))
                .hasSize(6);
        assertThat(arguments(wire.post(path + "/rules", "{'dest_port_from':70000}")))
                .containsExactly(
                        "protocol required",
                        "direction required",
                        "action required",
                        "ip_range required",
                        "dest_port_from constraint");
    }

    @Test
    void aGroupInUseStaysAndAChangeThatChangesNothingLeavesTheDate() {
        String group = created("security_groups", "{'name':'sg'}");
        String path = Wire.instance("security_groups/" + group);
        JsonNode before = wire.get(path).body();
        scaleway.clock().advance(Duration.ofMinutes(1));
        assertThat(wire.patch(path, "{'name':'sg','stateful':true,'tags':[]}").body())
                .isEqualTo(before);
        String server = server(",'security_group':'" + group + "'");
        assertThat(wire.get(path).body().at("/security_group/servers/0/id").asText())
                .isEqualTo(server);
        assertThat(wire.delete(path).text("precondition")).isEqualTo("resource_still_in_use");
        wire.delete(Wire.instance("servers/" + server));
        assertThat(wire.delete(path).status()).isEqualTo(204);
        assertThat(wire.get(path).text("resource")).isEqualTo("instance_security_group");
        JsonNode own =
                wire.get(Wire.instance("security_groups?project_default=true")).body();
        assertThat(own.at("/security_groups/0/name").asText()).isEqualTo("Default security group");
    }

    @Test
    void snapshotsAreImportedAndExported() {
        Wire.Reply imported = wire.post(
                Wire.instance("snapshots"), "{'name':'s','volume_type':'l_ssd','bucket':'b','key':'k.qcow2'}");
        assertThat(imported.body().at("/snapshot/state").asText()).isEqualTo("importing");
        assertThat(imported.body().at("/snapshot/base_volume").isNull()).isTrue();
        String id = imported.body().at("/snapshot/id").asText();
        assertThat(imported.body().at("/task/href_result").asText()).isEqualTo("snapshots/" + id);
        assertThat(header(imported, "location")).isEmpty();
        String path = Wire.instance("snapshots/" + id);
        assertThat(wire.post(path + "/export", "{'bucket':'b','key':'k'}").status())
                .isEqualTo(409);
        scaleway.clock().advance(Duration.ofMinutes(1));
        Wire.Reply export = wire.post(path + "/export", "{'bucket':'b','key':'k'}");
        assertThat(export.status()).isEqualTo(202);
        assertThat(export.body().at("/task/href_result").asText()).isEqualTo("https://s3.fr-par.scw.cloud/b/k");
        assertThat(wire.get(path).body().at("/snapshot/state").asText()).isEqualTo("exporting");
        scaleway.clock().advance(Duration.ofMinutes(1));
        assertThat(wire.get(path).body().at("/snapshot/state").asText()).isEqualTo("available");
        String volume = created("volumes", "{'name':'v','volume_type':'l_ssd','base_snapshot':'" + id + "'}");
        assertThat(wire.get(Wire.instance("volumes/" + volume))
                        .body()
                        .at("/volume/size")
                        .asLong())
                .isEqualTo(1L << 30);
        assertThat(arguments(wire.post(Wire.instance("snapshots"), "{'name':'s'}")))
                .containsExactly("volume_id constraint");
        String scratch = created("volumes", "{'name':'v','volume_type':'scratch','size':20000000000}");
        assertThat(arguments(wire.post(Wire.instance("snapshots"), "{'volume_id':'" + scratch + "'}")))
                .containsExactly("volume_id constraint");
    }

    @Test
    void scalewaysOwnImagesCanOnlyBeLookedAt() {
        String image = localImage("ubuntu_noble", "instance_sbs");
        assertThat(wire.delete(Wire.instance("images/" + image)).status()).isEqualTo(403);
        assertThat(wire.get(Wire.instance("images?public=false")).body().get("images"))
                .isEmpty();
        assertThat(wire.get(Wire.instance("images?arch=arm64&name=Noble"))
                        .body()
                        .get("images"))
                .hasSize(1);
    }

    @Test
    void aVolumeIsMigratedToBlockStorageByThePlansKey() {
        String id = server(",'volumes':{'0':{'volume_type':'l_ssd','size':10000000000}}");
        String volume = wire.server(id).at("/volumes/0/id").asText();
        String key = wire.post(Wire.instance("block-migration/plan"), "{'volume_id':'" + volume + "'}")
                .text("validation_key");
        assertThat(arguments(wire.post(
                        Wire.instance("block-migration/apply"),
                        "{'volume_id':'" + volume + "','validation_key':'no'}")))
                .containsExactly("validation_key constraint");
        assertThat(wire.post(
                                Wire.instance("block-migration/apply"),
                                "{'volume_id':'" + volume + "','validation_key':'" + key + "'}")
                        .status())
                .isEqualTo(204);
        assertThat(wire.server(id).at("/volumes/0/volume_type").asText()).isEqualTo("sbs_volume");
        assertThat(wire.get(Wire.instance("volumes/" + volume)).status()).isEqualTo(404);
    }

    @Test
    void theDashboardCounts() {
        server(",'volumes':{'0':{'volume_type':'l_ssd','size':10000000000}}");
        created("ips", "{}");
        JsonNode dashboard = wire.get(Wire.instance("dashboard")).body().get("dashboard");
        assertThat(dashboard.get("servers_count").asInt()).isOne();
        assertThat(dashboard.at("/servers_by_types/DEV1-S").asInt()).isOne();
        assertThat(dashboard.get("running_servers_count").asInt()).isZero();
        assertThat(dashboard.get("volumes_l_ssd_total_size").asLong()).isEqualTo(10_000_000_000L);
        assertThat(dashboard.get("ips_unused").asInt()).isOne();
    }

    @Test
    void faultsAreForTheseCallsToo() {
        scaleway.faults().on("CreateServer").times(1).then(Fault.quotaExceeded("cp_servers_type_DEV1_S", 1, 1));
        assertThat(wire.post(Wire.instance("servers"), "{'commercial_type':'DEV1-S','image':'ubuntu_noble'}")
                        .text("type"))
                .isEqualTo("quotas_exceeded");
        String id = server("");
        scaleway.faults().on("ServerAction").body("poweron").times(1).then(Fault.outOfStock("instance_server"));
        assertThat(wire.act(id, "poweron").status()).isEqualTo(503);
        scaleway.faults().on("GetServer").then(Fault.fieldValue("state", "levitating"));
        Wire.Reply changed = wire.get(Wire.instance("servers/" + id));
        assertThat(changed.body().at("/server/state").asText()).isEqualTo("levitating");
        scaleway.faults().on("ListServers").then(Fault.missingField("tags"));
        Wire.Reply listed = wire.get(Wire.instance("servers"));
        assertThat(listed.body().at("/servers/0").has("tags")).isFalse();
        assertThat(header(listed, "x-total-count")).isEqualTo("1");
    }
}
