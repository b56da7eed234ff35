package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.instance.EmbeddedServer;
import io.github.scw4j.testkit.instance.ServerSeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerLifeTest {

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);

    @AfterEach
    void close() {
        scaleway.close();
    }

    private void pass(int seconds) {
        scaleway.clock().advance(Duration.ofSeconds(seconds));
    }

    private String state(String id) {
        JsonNode server = wire.server(id);
        return server.isMissingNode()
                ? "gone"
                : server.get("state").asText() + "/"
                        + server.get("state_detail").asText();
    }

    private List<String> allowed(String id) {
        List<String> actions = new ArrayList<>();
        wire.server(id).get("allowed_actions").forEach(action -> actions.add(action.asText()));
        return actions;
    }

    private String running(String name, String more) {
        String id = wire.createServer(name, more).get("id").asText();
        wire.act(id, "poweron");
        pass(30);
        return id;
    }

    @Test
    void aServerIsCreatedStoppedAndToldWhereItIs() {
        Wire.Reply reply = wire.post(
                Wire.instance("servers"), "{'name':'Web_1','commercial_type':'DEV1-S','image':'ubuntu_noble'}");
        assertThat(reply.status()).isEqualTo(201);
        JsonNode server = reply.body().get("server");
        String id = server.get("id").asText();
        assertThat(reply.raw().headers().firstValue("location"))
                .contains(scaleway.url() + "/instance/v1/zones/fr-par-1/servers/" + id);
        assertThat(state(id)).isEqualTo("stopped/");
        assertThat(server.get("hostname").asText()).isEqualTo("web-1");
        assertThat(server.get("dns").asText()).isEqualTo(id + ".pub.instances.scw.cloud");
        assertThat(server.get("creation_date").asText()).endsWith("+00:00");
        assertThat(server.at("/volumes/0/volume_type").asText()).isEqualTo("sbs_volume");
        assertThat(server.at("/volumes/0").has("size")).isFalse();
        assertThat(server.at("/security_group/name").asText()).isEqualTo("Default security group");
        pass(3600);
        assertThat(state(id)).isEqualTo("stopped/");
    }

    @Test
    void itIsPoweredOnStoppedInPlaceStartedAgainRebootedAndPoweredOff() {
        String id = wire.createServer("life", "").get("id").asText();
        Wire.Reply task = wire.act(id, "poweron");
        assertThat(task.status()).isEqualTo(202);
        assertThat(task.body().at("/task/id").asText()).isEqualTo("00000000-0000-0000-0000-000000000000");
        assertThat(task.body().at("/task/href_result").asText()).isEqualTo("/servers/" + id);
        assertThat(state(id)).isEqualTo("starting/allocating node");
        assertThat(wire.server(id).get("location").isNull()).isTrue();
        pass(5);
        assertThat(state(id)).isEqualTo("running/booting kernel");
        assertThat(wire.server(id).at("/location/hypervisor_id").isTextual()).isTrue();
        assertThat(allowed(id)).containsExactly("poweroff", "terminate", "reboot", "stop_in_place", "backup");

        wire.act(id, "stop_in_place");
        assertThat(state(id)).isEqualTo("stopping/stopping in place");
        assertThat(allowed(id)).containsExactly("stop_in_place", "backup");
        pass(41);
        assertThat(state(id)).isEqualTo("stopped in place/stopped in place");
        wire.act(id, "poweron");
        assertThat(state(id)).isEqualTo("starting/stopped in place");
        pass(5);

        wire.act(id, "reboot");
        assertThat(state(id)).isEqualTo("stopping/rebooting");
        pass(22);
        assertThat(state(id)).isEqualTo("starting/rebooting");
        pass(20);
        assertThat(state(id)).isEqualTo("running/booting kernel");

        wire.act(id, "poweroff");
        assertThat(state(id)).isEqualTo("stopping/stopping");
        pass(36);
        assertThat(state(id)).isEqualTo("stopped/");
        assertThat(wire.server(id).get("location").isNull()).isTrue();
    }

    @Test
    void onlyAStoppedServerIsDeletedAndItsVolumesStay() {
        String id = running("kept", ",'volumes':{'0':{'size':10000000000,'volume_type':'l_ssd'}}");
        String volume = wire.server(id).at("/volumes/0/id").asText();
        Wire.Reply refused = wire.delete(Wire.instance("servers/" + id));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("transient_state");
        assertThat(refused.text("current_state")).isEqualTo("running");
        wire.act(id, "poweroff");
        pass(36);
        assertThat(wire.delete(Wire.instance("servers/" + id)).status()).isEqualTo(204);
        assertThat(state(id)).isEqualTo("gone");
        JsonNode left = wire.get(Wire.instance("volumes/" + volume)).body().get("volume");
        assertThat(left.get("server").isNull()).isTrue();
        assertThat(wire.delete(Wire.instance("volumes/" + volume)).status()).isEqualTo(204);
    }

    @Test
    void terminatingTakesLocalVolumesAndLeavesAddresses() {
        String ip = wire.post(Wire.instance("ips"), "{}").body().at("/ip/id").asText();
        String id = running(
                "gone", ",'public_ips':['" + ip + "'],'volumes':{'0':{'size':10000000000,'volume_type':'l_ssd'}}");
        String volume = wire.server(id).at("/volumes/0/id").asText();
        assertThat(wire.server(id).at("/public_ip/id").asText()).isEqualTo(ip);
        wire.act(id, "terminate");
        assertThat(state(id)).isEqualTo("stopping/terminating");
        assertThat(wire.server(id).get("public_ips")).isEmpty();
        assertThat(wire.server(id).at("/volumes/0/state").asText()).isEqualTo("deleting");
        pass(10);
        Wire.Reply gone = wire.get(Wire.instance("servers/" + id));
        assertThat(gone.raw().body())
                .isEqualTo("{\"type\":\"not_found\",\"message\":\"resource is not found\","
                        + "\"resource\":\"instance_server\",\"resource_id\":\"" + id + "\"}");
        assertThat(wire.get(Wire.instance("volumes/" + volume)).status()).isEqualTo(404);
        JsonNode kept = wire.get(Wire.instance("ips/" + ip)).body().get("ip");
        assertThat(kept.get("state").asText()).isEqualTo("detached");
        assertThat(kept.get("server").isNull()).isTrue();
    }

    @Test
    void aDynamicAddressComesWithRunningAndGoesWithPoweringOff() {
        String id = running("dynamic", ",'dynamic_ip_required':true");
        JsonNode ip = wire.server(id).get("public_ip");
        assertThat(ip.get("dynamic").asBoolean()).isTrue();
        assertThat(ip.get("netmask").asText()).isEqualTo("32");
        wire.act(id, "poweroff");
        pass(36);
        assertThat(wire.server(id).get("public_ips")).isEmpty();
        String without = running("static", ",'dynamic_ip_required':false");
        assertThat(wire.server(without).get("public_ip").isNull()).isTrue();
    }

    @Test
    void anActionThatCannotBeIsRefused() {
        String id = wire.createServer("refused", "").get("id").asText();
        Wire.Reply off = wire.act(id, "poweroff");
        assertThat(off.status()).isEqualTo(400);
        assertThat(off.text("precondition")).isEqualTo("resource_not_usable");
        wire.act(id, "poweron");
        Wire.Reply meanwhile = wire.act(id, "poweroff");
        assertThat(meanwhile.status()).isEqualTo(409);
        assertThat(meanwhile.text("current_state")).isEqualTo("starting");
        assertThat(wire.act(id, "explode").status()).isEqualTo(400);
        assertThat(wire.post(Wire.instance("servers/" + id + "/action"), "{}").status())
                .isEqualTo(400);
    }

    @Test
    void aProtectedServerIsNeitherTerminatedNorDeleted() {
        String id = wire.createServer("safe", ",'protected':true").get("id").asText();
        assertThat(wire.delete(Wire.instance("servers/" + id)).text("precondition"))
                .isEqualTo("protected_resource");
        wire.act(id, "poweron");
        pass(5);
        assertThat(wire.act(id, "terminate").status()).isEqualTo(400);
        wire.patch(Wire.instance("servers/" + id), "{'protected':false}");
        assertThat(wire.act(id, "terminate").status()).isEqualTo(202);
    }

    @Test
    void outOfStockIsToldWhenAServerIsPoweredOn() {
        String id = wire.createServer("wanted", "").get("id").asText();
        scaleway.instances().runOutOf("DEV1-S", "fr-par-1");
        Wire.Reply reply = wire.act(id, "poweron");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.text("type")).isEqualTo("out_of_stock");
        assertThat(wire.get(Wire.instance("products/servers/availability"))
                        .body()
                        .at("/servers/DEV1-S/availability")
                        .asText())
                .isEqualTo("shortage");
        scaleway.instances().restock("DEV1-S", "fr-par-1");
        assertThat(wire.act(id, "poweron").status()).isEqualTo(202);
    }

    @Test
    void aBackupIsAnImageWithASnapshotOfEachVolume() {
        String id = running("saved", ",'volumes':{'0':{'size':10000000000,'volume_type':'l_ssd'}}");
        String result = wire.act(id, "backup").body().at("/task/href_result").asText();
        JsonNode image = wire.get(Wire.instance(result.substring(1))).body().get("image");
        assertThat(image.get("state").asText()).isEqualTo("available");
        assertThat(image.get("name").asText()).startsWith("image_saved_");
        assertThat(image.get("from_server").asText()).isEqualTo(id);
        String snapshot =
                Wire.instance("snapshots/" + image.at("/root_volume/id").asText());
        assertThat(wire.get(snapshot).body().at("/snapshot/state").asText()).isEqualTo("snapshotting");
        pass(45);
        assertThat(wire.get(snapshot).body().at("/snapshot/state").asText()).isEqualTo("available");
        assertThat(wire.delete(snapshot).status()).isEqualTo(400);
        wire.delete(Wire.instance(result.substring(1)));
        assertThat(wire.delete(snapshot).status()).isEqualTo(204);
    }

    @Test
    void aServerInAPrivateNetworkHasItsAddressesFromIpam() {
        String network = wire.network();
        String id = running("inside", "");
        Wire.Reply created =
                wire.post(Wire.instance("servers/" + id + "/private_nics"), "{'private_network_id':'" + network + "'}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.raw().headers().firstValue("location")).isEmpty();
        JsonNode nic = created.body().get("private_nic");
        assertThat(nic.get("state").asText()).isEqualTo("syncing");
        assertThat(nic.get("mac_address").asText()).matches("02:00:00(:[0-9a-f]{2}){3}");
        pass(60);
        assertThat(wire.server(id).at("/private_nics/0/state").asText()).isEqualTo("available");
        JsonNode ips = wire.get(
                        Wire.ipam("ips?resource_id=" + nic.get("id").asText() + "&resource_type=instance_private_nic"))
                .body();
        assertThat(ips.get("total_count").asInt()).isEqualTo(2);
        assertThat(ips.at("/ips/0/resource/mac_address").asText())
                .isEqualTo(nic.get("mac_address").asText().toUpperCase(java.util.Locale.ROOT));
        assertThat(ips.at("/ips/0/resource/name").asText()).isEqualTo("inside");
        assertThat(wire.delete(Wire.vpc("private-networks/" + network)).status())
                .isEqualTo(412);
        wire.act(id, "terminate");
        pass(10);
        assertThat(wire.get(Wire.ipam("ips")).body().get("total_count").asInt()).isZero();
        assertThat(wire.delete(Wire.vpc("private-networks/" + network)).status())
                .isEqualTo(204);
    }

    @Test
    void aBookedAddressIsUsedAndStaysBooked() {
        String network = wire.network();
        String booked = wire.post(
                        Wire.ipam("ips"), "{'source':{'private_network_id':'" + network + "'},'is_ipv6':false}")
                .text("id");
        String id = wire.createServer("booked", "").get("id").asText();
        JsonNode nic = wire.post(
                        Wire.instance("servers/" + id + "/private_nics"),
                        "{'private_network_id':'" + network + "','ipam_ip_ids':['" + booked + "']}")
                .body()
                .get("private_nic");
        assertThat(nic.get("state").asText()).isEqualTo("available");
        assertThat(nic.get("ipam_ip_ids").get(0).asText()).isEqualTo(booked);
        assertThat(nic.get("ipam_ip_ids")).hasSize(1);
        String path =
                Wire.instance("servers/" + id + "/private_nics/" + nic.get("id").asText());
        assertThat(wire.delete(path).status()).isEqualTo(204);
        assertThat(wire.get(path).text("resource")).isEqualTo("instance_private_nic");
        assertThat(wire.get(Wire.ipam("ips/" + booked)).body().get("resource").isNull())
                .isTrue();
    }

    @Test
    void aTestSeedsServersAndHasThingsBefallThem() {
        EmbeddedServer seeded = scaleway.instances()
                .seed(ServerSeed.named("seeded")
                        .type("PRO2-XXS")
                        .zone("nl-ams-1")
                        .tags("a"));
        assertThat(seeded.state()).contains("running");
        String path = "/instance/v1/zones/nl-ams-1/servers/" + seeded.id();
        assertThat(wire.get(path).body().at("/server/commercial_type").asText()).isEqualTo("PRO2-XXS");
        assertThat(wire.get(Wire.instance("servers/" + seeded.id())).status()).isEqualTo(404);

        seeded.becomes("locked");
        assertThat(wire.post(path + "/action", "{'action':'reboot'}").status()).isEqualTo(423);
        assertThat(wire.get(path).body().at("/server/allowed_actions")).isEmpty();
        seeded.becomes("running");

        seeded.getsStuck();
        wire.post(path + "/action", "{'action':'reboot'}");
        pass(3600);
        assertThat(seeded.state()).contains("stopping");
        seeded.recovers();
        assertThat(seeded.state()).contains("running");

        seeded.vanishes();
        assertThat(seeded.state()).isEmpty();
        assertThat(wire.get(path).status()).isEqualTo(404);
        assertThatThrownBy(seeded::vanishes).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> scaleway.instances().seed(ServerSeed.named("x").type("NOPE")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(scaleway.instances().servers()).isEmpty();
    }

    @Test
    void otherResourcesBecomeWhatATestWants() {
        String volume = wire.post(Wire.instance("volumes"), "{'name':'v','volume_type':'l_ssd','size':1000000000}")
                .body()
                .at("/volume/id")
                .asText();
        String snapshot = wire.post(Wire.instance("snapshots"), "{'name':'s','volume_id':'" + volume + "'}")
                .body()
                .at("/snapshot/id")
                .asText();
        String image = wire.post(
                        Wire.instance("images"), "{'name':'i','root_volume':'" + snapshot + "','arch':'x86_64'}")
                .body()
                .at("/image/id")
                .asText();
        for (String path : new String[] {"volumes/" + volume, "snapshots/" + snapshot, "images/" + image}) {
            scaleway.instances().becomes(path.substring(path.indexOf('/') + 1), "error");
            assertThat(wire.get(Wire.instance(path)).body().findValuesAsText("state"))
                    .as(path)
                    .contains("error");
        }
        assertThatThrownBy(() -> scaleway.instances().becomes("nope", "error"))
                .isInstanceOf(NoSuchElementException.class);
    }
}
