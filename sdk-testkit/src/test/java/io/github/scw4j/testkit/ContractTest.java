package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {

    private static final String ID = "11111111-1111-4111-8111-111111111111";

    private static Set<String> notImplemented(String file) {
        Set<String> missing = new TreeSet<>();
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            Wire wire = new Wire(scaleway);
            for (JsonNode operation : Contract.product(file).get("operations")) {
                String path = operation
                        .get("path")
                        .asText()
                        .replace("{region}", "fr-par")
                        .replace("{zone}", "fr-par-1")
                        .replaceAll("\\{[a-z_]+}", ID);
                String method = operation.get("http").asText();
                Wire.Reply reply = wire.send(method, path, method.equals("GET") || method.equals("DELETE") ? "" : "{}");
                String name = operation.get("name").asText();
                assertThat(scaleway.calls().count(name)).as(name).isPositive();
                if (reply.status() == 501) {
                    assertThat(reply.text("message")).contains(name);
                    missing.add(name);
                } else {
                    assertThat(reply.status()).as(name).isIn(200, 201, 204, 400, 403, 404);
                    assertThat(reply.raw().body())
                            .as(name)
                            .doesNotContain("has a bug")
                            .doesNotContain("Not Found");
                }
            }
        }
        return missing;
    }

    @Test
    void everyOperationOfTheKubernetesApiIsThere() {
        assertThat(Contract.product("k8s-v1.json").get("operations")).hasSize(35);
        assertThat(notImplemented("k8s-v1.json")).isEmpty();
    }

    @Test
    void everyOperationOfTheIpamApiIsThere() {
        assertThat(notImplemented("ipam-v1.json")).isEmpty();
    }

    @Test
    void everyOperationOfTheInstanceApiIsThere() {
        assertThat(Contract.product("instance-v1.json").get("operations")).hasSize(76);
        assertThat(notImplemented("instance-v1.json")).isEmpty();
    }

    @Test
    void everyOperationOfTheMarketplaceIsThere() {
        assertThat(notImplemented("marketplace-v2.json")).isEmpty();
    }

    @Test
    void vpcsAndPrivateNetworksAreThereAndTheRestOfTheVpcApiSaysThatItIsNot() {
        List<String> there = new ArrayList<>();
        Contract.product("vpc-v2.json")
                .get("operations")
                .forEach(operation -> there.add(operation.get("name").asText()));
        there.removeAll(notImplemented("vpc-v2.json"));
        assertThat(there)
                .containsExactlyInAnyOrder(
                        "ListVPCs",
                        "CreateVPC",
                        "GetVPC",
                        "UpdateVPC",
                        "DeleteVPC",
                        "EnableCustomRoutesPropagation",
                        "ListPrivateNetworks",
                        "CreatePrivateNetwork",
                        "GetPrivateNetwork",
                        "UpdatePrivateNetwork",
                        "DeletePrivateNetwork");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lb-v1.json", "account-v3.json"})
    void otherProductsOfTheContractAreKnownButNotThere(String file) {
        int operations = Contract.product(file).get("operations").size();
        assertThat(notImplemented(file)).hasSize(operations);
    }

    /** The fields of an answer are those of its message in the contract: nothing missing, nothing invented. */
    @Test
    void answersHaveTheFieldsOfTheirMessages() {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            Wire wire = new Wire(scaleway);
            String cluster = wire.createCluster("fields", ",'pools':[" + Wire.pool("p", "DEV1-M", 1) + "]")
                    .text("id");
            scaleway.clock().advance(Duration.ofMinutes(5));
            JsonNode k8s = Contract.product("k8s-v1.json");
            assertFields(
                    k8s, "Cluster", wire.get(Wire.k8s("clusters/" + cluster)).body());
            JsonNode clusterBody = wire.get(Wire.k8s("clusters/" + cluster)).body();
            assertFields(k8s, "ClusterAutoscalerConfig", clusterBody.get("autoscaler_config"));
            assertFields(k8s, "ClusterAutoUpgrade", clusterBody.get("auto_upgrade"));
            assertFields(k8s, "ClusterOpenIDConnectConfig", clusterBody.get("open_id_connect_config"));
            JsonNode pools =
                    wire.get(Wire.k8s("clusters/" + cluster + "/pools")).body();
            assertFields(k8s, "ListPoolsResponse", pools);
            assertFields(k8s, "Pool", pools.at("/pools/0"));
            JsonNode nodes =
                    wire.get(Wire.k8s("clusters/" + cluster + "/nodes")).body();
            assertFields(k8s, "ListNodesResponse", nodes);
            assertFields(k8s, "Node", nodes.at("/nodes/0"));
            assertFields(k8s, "Version", wire.get(Wire.k8s("versions")).body().at("/versions/0"));
            JsonNode types = wire.get(Wire.k8s("cluster-types")).body();
            assertFields(k8s, "ListClusterTypesResponse", types);
            assertFields(k8s, "ClusterType", types.at("/cluster_types/0"));
            JsonNode vpc = Contract.product("vpc-v2.json");
            JsonNode networks = wire.get(Wire.vpc("private-networks")).body();
            assertFields(vpc, "ListPrivateNetworksResponse", networks);
            assertFields(vpc, "PrivateNetwork", networks.at("/private_networks/0"));
            assertFields(vpc, "Subnet", networks.at("/private_networks/0/subnets/0"));
            JsonNode vpcs = wire.get(Wire.vpc("vpcs")).body();
            assertFields(vpc, "ListVPCsResponse", vpcs);
            assertFields(vpc, "VPC", vpcs.at("/vpcs/0"));
            JsonNode ipam = Contract.product("ipam-v1.json");
            JsonNode ips = wire.get(Wire.ipam("ips")).body();
            assertFields(ipam, "ListIPsResponse", ips);
            assertFields(ipam, "IP", ips.at("/ips/0"));
            assertFields(ipam, "Resource", ips.at("/ips/0/resource"));
        }
    }

    private static void assertFields(JsonNode product, String message, JsonNode answer) {
        Set<String> expected = new TreeSet<>();
        for (JsonNode candidate : product.get("messages")) {
            if (candidate.get("name").asText().equals(message)) {
                candidate
                        .get("fields")
                        .forEach(field -> expected.add(field.get("json").asText()));
            }
        }
        Set<String> actual = new TreeSet<>();
        answer.fieldNames().forEachRemaining(actual::add);
        assertThat(actual).as(message).isEqualTo(expected);
    }
}
