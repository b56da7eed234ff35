package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
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

    private static final String[] NOT_TCP = {
        "mysql_config", "pgsql_config", "ldap_config", "redis_config", "http_config", "https_config"
    };

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
    void everyOperationOfTheLoadBalancerApiIsThere() {
        assertThat(Contract.product("lb-v1.json").get("operations")).hasSize(54);
        assertThat(notImplemented("lb-v1.json")).isEmpty();
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
    @ValueSource(strings = {"account-v3.json"})
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

    @Test
    void answersOfTheLoadBalancerApiHaveTheFieldsOfTheirMessages() {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            Wire wire = new Wire(scaleway);
            JsonNode product = Contract.product("lb-v1.json");
            String id =
                    scaleway.loadBalancers().seed(LoadBalancerSeed.named("web")).id();
            String backend = wire.createBackend(id, 80).text("id");
            String frontend = wire.createFrontend(id, backend, 80).text("id");
            wire.post(
                    Wire.lb("frontends/" + frontend + "/acls"),
                    "{'name':'a','index':1,'action':{'type':'redirect','redirect':{'type':'location','target':'x','code':301}},"
                            + "'match':{'ip_subnet':['10.0.0.0/8'],'http_filter_value':null}}");
            wire.post(
                    Wire.lb("routes"),
                    "{'frontend_id':'" + frontend + "','backend_id':'" + backend + "','match':{'sni':'a.example'}}");
            String subscriber = wire.post(
                            Wire.lb("subscribers"), "{'name':'s','webhook_config':{'uri':'https://a.example'}}")
                    .text("id");
            wire.post(Wire.lb("lb/" + id + "/subscribe"), "{'subscriber_id':'" + subscriber + "'}");
            String network = wire.network();
            wire.post(Wire.lb("lbs/" + id + "/attach-private-network"), "{'private_network_id':'" + network + "'}");

            JsonNode lbs = wire.get(Wire.lb("lbs")).body();
            assertFields(product, "ListLBsResponse", lbs);
            assertFields(product, "LB", lbs.at("/lbs/0"));
            assertFields(product, "Instance", lbs.at("/lbs/0/instances/0"));
            assertFields(product, "Subscriber", lbs.at("/lbs/0/subscriber"), "email_config");
            assertFields(product, "SubscriberWebhookConfig", lbs.at("/lbs/0/subscriber/webhook_config"));
            JsonNode ips = wire.get(Wire.lb("ips")).body();
            assertFields(product, "ListIPsResponse", ips);
            assertFields(product, "IP", ips.at("/ips/0"));
            assertFields(product, "IP", lbs.at("/lbs/0/ip/0"));
            JsonNode backends = wire.get(Wire.lb("lbs/" + id + "/backends")).body();
            assertFields(product, "ListBackendsResponse", backends);
            assertFields(product, "Backend", backends.at("/backends/0"));
            assertFields(product, "HealthCheck", backends.at("/backends/0/health_check"), NOT_TCP);
            JsonNode frontends = wire.get(Wire.lb("lbs/" + id + "/frontends")).body();
            assertFields(product, "ListFrontendsResponse", frontends);
            assertFields(product, "Frontend", frontends.at("/frontends/0"));
            assertFields(product, "Backend", frontends.at("/frontends/0/backend"));
            assertFields(product, "LB", frontends.at("/frontends/0/backend/lb"));
            JsonNode acls = wire.get(Wire.lb("frontends/" + frontend + "/acls")).body();
            assertFields(product, "ListACLResponse", acls);
            assertFields(product, "ACL", acls.at("/acls/0"));
            assertFields(product, "ACLAction", acls.at("/acls/0/action"));
            assertFields(product, "ACLActionRedirect", acls.at("/acls/0/action/redirect"));
            assertFields(product, "ACLMatch", acls.at("/acls/0/match"));
            JsonNode routes = wire.get(Wire.lb("routes")).body();
            assertFields(product, "ListRoutesResponse", routes);
            assertFields(product, "Route", routes.at("/routes/0"));
            assertFields(product, "RouteMatch", routes.at("/routes/0/match"), "host_header", "path_begin");
            JsonNode networks =
                    wire.get(Wire.lb("lbs/" + id + "/private-networks")).body();
            assertFields(product, "ListLBPrivateNetworksResponse", networks);
            assertFields(product, "PrivateNetwork", networks.at("/private_network/0"), "static_config", "ipam_config");
            assertFields(product, "PrivateNetworkDHCPConfig", networks.at("/private_network/0/dhcp_config"));
            JsonNode types = wire.get(Wire.lb("lb-types")).body();
            assertFields(product, "ListLBTypesResponse", types);
            assertFields(product, "LBType", types.at("/lb_types/0"));
            JsonNode stats = wire.get(Wire.lb("lbs/" + id + "/backend-stats")).body();
            assertFields(product, "ListBackendStatsResponse", stats);
            assertFields(product, "BackendServerStats", stats.at("/backend_servers_stats/0"));
            assertFields(
                    product,
                    "LBStats",
                    wire.get(Wire.lb("lbs/" + id + "/stats")).body());
            String secure = scaleway.loadBalancers()
                    .seed(LoadBalancerSeed.named("secure"))
                    .id();
            wire.post(Wire.lb("lbs/" + secure + "/certificates"), "{'name':'c','letsencrypt':{'common_name':'a'}}");
            JsonNode certificates =
                    wire.get(Wire.lb("lbs/" + secure + "/certificates")).body();
            assertFields(product, "ListCertificatesResponse", certificates);
            assertFields(product, "Certificate", certificates.at("/certificates/0"));
            JsonNode subscribers = wire.get(Wire.lb("subscribers")).body();
            assertFields(product, "ListSubscriberResponse", subscribers);
        }
    }

    /** All fields but members of a oneof that are not set. */
    private static void assertFields(JsonNode product, String message, JsonNode answer, String... unset) {
        Set<String> expected = new TreeSet<>();
        for (JsonNode candidate : product.get("messages")) {
            if (candidate.get("name").asText().equals(message)) {
                candidate
                        .get("fields")
                        .forEach(field -> expected.add(field.get("json").asText()));
            }
        }
        expected.removeAll(Set.of(unset));
        Set<String> actual = new TreeSet<>();
        answer.fieldNames().forEachRemaining(actual::add);
        assertThat(actual).as(message).isEqualTo(expected);
    }
}
