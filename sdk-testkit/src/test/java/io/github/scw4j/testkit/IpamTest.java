package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IpamTest {

    private static final String MAC = "02:00:00:aa:bb:cc";

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);
    private final String network = wire.network();

    @AfterEach
    void close() {
        scaleway.close();
    }

    private JsonNode book(String more) {
        Wire.Reply reply = wire.post(
                Wire.ipam("ips"), "{'source':{'private_network_id':'" + network + "'},'is_ipv6':false" + more + "}");
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body();
    }

    private int count(String query) {
        return wire.get(Wire.ipam("ips" + query)).body().get("total_count").asInt();
    }

    @Test
    void anAddressIsBookedNamedAndReleased() {
        JsonNode ip = book(",'tags':['t']");
        assertThat(ip.get("address").asText()).matches("172\\.16\\.\\d+\\.2/22");
        assertThat(ip.get("resource").isNull()).isTrue();
        String path = Wire.ipam("ips/" + ip.get("id").asText());
        JsonNode named =
                wire.patch(path, "{'reverses':[{'hostname':'a.example'}]}").body();
        assertThat(named.at("/reverses/0/hostname").asText()).isEqualTo("a.example");
        assertThat(named.at("/tags/0").asText()).isEqualTo("t");
        assertThat(count("?tags=t")).isOne();
        assertThat(count("?attached=true")).isZero();
        assertThat(wire.delete(Wire.vpc("private-networks/" + network)).status())
                .isEqualTo(412);
        assertThat(wire.delete(path).status()).isEqualTo(204);
        assertThat(wire.get(path).text("resource")).isEqualTo("ip");
        assertThat(wire.delete(Wire.vpc("private-networks/" + network)).status())
                .isEqualTo(204);
    }

    @Test
    void aCertainAddressIsTakenOnce() {
        String address = book("").get("address").asText().replaceAll("\\.2/22", ".9");
        assertThat(book(",'address':'" + address + "'").get("address").asText()).isEqualTo(address + "/22");
        String again = "{'source':{'private_network_id':'" + network + "'},'is_ipv6':false,'address':'%s'}";
        assertThat(wire.post(Wire.ipam("ips"), again.formatted(address)).status())
                .isEqualTo(400);
        assertThat(wire.post(Wire.ipam("ips"), again.formatted("8.8.8.8")).status())
                .isEqualTo(400);
        assertThat(wire.post(Wire.ipam("ips"), again.formatted("some.host")).status())
                .isEqualTo(400);
    }

    @Test
    void aCustomResourceIsAttachedMovedAndDetached() {
        String path = Wire.ipam("ips/" + book("").get("id").asText());
        JsonNode attached = wire.post(path + "/attach", "{'resource':{'mac_address':'" + MAC + "','name':'vm'}}")
                .body();
        assertThat(attached.at("/resource/mac_address").asText()).isEqualTo("02:00:00:AA:BB:CC");
        assertThat(attached.at("/resource/type").asText()).isEqualTo("custom");
        assertThat(count("?mac_address=02%3A00%3A00%3Aaa%3Abb%3Acc")).isOne();
        assertThat(wire.post(path + "/attach", "{'resource':{'mac_address':'" + MAC + "'}}")
                        .status())
                .isEqualTo(412);
        JsonNode moved = wire.post(
                        path + "/move",
                        "{'from_resource':{'mac_address':'" + MAC
                                + "'},'to_resource':{'mac_address':'02:00:00:00:00:01','name':'b'}}")
                .body();
        assertThat(moved.at("/resource/name").asText()).isEqualTo("b");
        assertThat(wire.post(path + "/detach", "{'resource':{'mac_address':'" + MAC + "'}}")
                        .status())
                .isEqualTo(400);
        assertThat(wire.post(path + "/detach", "{'resource':{'mac_address':'02:00:00:00:00:01'}}")
                        .body()
                        .get("resource")
                        .isNull())
                .isTrue();
    }

    @Test
    void aSetIsReleasedWholeOrNotAtAll() {
        String one = book("").get("id").asText();
        String two = book("").get("id").asText();
        String release = Wire.ipam("ip-sets/release");
        assertThat(wire.post(release, "{'ip_ids':['" + one + "','11111111-1111-4111-8111-111111111111']}")
                        .status())
                .isEqualTo(404);
        assertThat(count("")).isEqualTo(2);
        assertThat(wire.post(release, "{'ip_ids':['" + one + "','" + two + "']}")
                        .status())
                .isEqualTo(204);
        assertThat(count("")).isZero();
    }
}
