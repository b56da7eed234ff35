package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadBalancerRulesTest {

    private static final String NOBODY = "11111111-1111-4111-8111-111111111111";

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.start();
    private final Wire wire = new Wire(scaleway);
    private final String id =
            scaleway.loadBalancers().seed(LoadBalancerSeed.named("web")).id();
    private final String backend = wire.createBackend(id, 80).text("id");

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

    private static List<String> texts(Wire.Reply reply, String list, String field) {
        List<String> texts = new ArrayList<>();
        reply.body().get(list).forEach(item -> texts.add(item.get(field).asText()));
        return texts;
    }

    private int count(String path) {
        return wire.get(Wire.lb(path)).body().get("total_count").asInt();
    }

    @ParameterizedTest
    @CsvSource({
        "lbs, lbs",
        "ips, ips",
        "backends, backend",
        "frontends, frontend",
        "certificates, certificate",
        "routes, privateNetwork",
        "acls, acl",
        "subscribers, subscriber"
    })
    void whatIsNotThereIsToldByANounAndNothingElse(String collection, String noun) {
        Wire.Reply reply = wire.get(Wire.lb(collection + "/" + NOBODY));
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.raw().body()).isEqualTo("{\"message\":\"" + noun + " not Found\"}");
    }

    @Test
    void anotherZoneHasNothingOfThisOne() {
        assertThat(wire.get("/lb/v1/zones/fr-par-2/lbs/" + id).status()).isEqualTo(404);
        assertThat(wire.get("/lb/v1/zones/fr-par-2/lbs").body().get("lbs")).isEmpty();
        assertThat(wire.get("/lb/v1/zones/fr-par-2/backends/" + backend).status())
                .isEqualTo(404);
    }

    @Test
    void aBackendHasItsDefaultsAndNormalForms() {
        JsonNode shown = wire.get(Wire.lb("backends/" + backend)).body();
        assertThat(shown.get("sticky_sessions").asText()).isEqualTo("none");
        assertThat(shown.get("timeout_server").asInt()).isEqualTo(300_000);
        assertThat(shown.get("host").asText()).isEmpty();
        for (String unset : List.of(
                "failover_host",
                "ignore_ssl_server_verify",
                "redispatch_attempt_count",
                "max_retries",
                "max_connections",
                "timeout_queue")) {
            assertThat(shown.get(unset).isNull()).as(unset).isTrue();
        }
        assertThat(shown.at("/health_check/transient_check_delay").asText()).isEqualTo("0.500s");
        assertThat(shown.at("/health_check/tcp_config").isObject()).isTrue();

        JsonNode updated = wire.put(
                        Wire.lb("backends/" + backend),
                        "{'name':'n','forward_protocol':'http','forward_port':81,'timeout_queue':'4.000000000s',"
                                + "'max_connections':0,'redispatch_attempt_count':0,'failover_host':'f.example'}")
                .body();
        assertThat(updated.get("timeout_queue").asText()).isEqualTo("4s");
        assertThat(updated.get("max_connections").asInt(-1)).isZero();
        assertThat(updated.get("pool")).hasSize(1);
        JsonNode again = wire.put(Wire.lb("backends/" + backend), "{'name':'n','forward_port':81}")
                .body();
        assertThat(again.get("failover_host").isNull()).isTrue(); // a PUT replaces everything
        assertThat(again.get("forward_protocol").asText()).isEqualTo("tcp");
    }

    @Test
    void millisecondsAreTakenAsANumberAndAsItsTextForTheSakeOfClientsInJavaScript() {
        String path = Wire.lb("backends/" + backend + "/healthcheck");
        String check = "{'port':81,'check_max_retries':3,'tcp_config':{},'check_delay':%s,'check_timeout':'3000'}";

        Wire.Reply reply = wire.put(path, check.formatted("'10000'"));

        assertThat(reply.body().get("check_delay")).hasToString("10000");
        assertThat(reply.body().get("check_timeout")).hasToString("3000");
        assertThat(arguments(wire.put(path, check.formatted("'10s'")))).containsExactly("check_delay format");
    }

    @Test
    void everythingThatIsWrongWithABackendIsToldAtOnce() {
        assertThat(arguments(wire.post(
                        Wire.lb("lbs/" + id + "/backends"),
                        "{'forward_protocol':'udp','forward_port':70000,'sticky_sessions':'cookie','timeout_queue':'4',"
                                + "'redispatch_attempt_count':2,'server_ip':['10.0.0.999'],'health_check':{'port':0,"
                                + "'http_config':{'uri':'/','host_header':'a b'},'tcp_config':{}}}")))
                .containsExactlyInAnyOrder(
                        "forward_protocol constraint",
                        "forward_port constraint",
                        "sticky_sessions_cookie_name constraint",
                        "timeout_queue format",
                        "redispatch_attempt_count constraint",
                        "server_ip constraint",
                        "health_check.port constraint",
                        "health_check.config constraint");
        assertThat(arguments(wire.post(Wire.lb("lbs/" + id + "/backends"), "{}")))
                .containsExactly("forward_port required", "health_check required");
    }

    @Test
    void serversAreAddedRemovedAndSet() {
        String servers = Wire.lb("backends/" + backend + "/servers");
        assertThat(wire.post(servers, "{'server_ip':['10.0.0.2','10.0.0.1']}")
                        .body()
                        .get("pool")
                        .toString())
                .isEqualTo("[\"10.0.0.1\",\"10.0.0.2\"]");
        assertThat(wire.send("DELETE", servers, "{'server_ip':['10.0.0.1']}")
                        .body()
                        .get("pool")
                        .toString())
                .isEqualTo("[\"10.0.0.2\"]");
        Wire.Reply set = wire.put(servers, "{'server_ip':['2001:db8::1','10.0.0.2']}");
        assertThat(set.body().get("pool")).hasSize(2);
        Wire.Reply unchanged = wire.put(servers, "{'server_ip':['10.0.0.2','2001:db8::1']}");
        assertThat(unchanged.text("updated_at")).isNotEqualTo(set.text("updated_at")); // rounded now
        scaleway.clock().advance(Duration.ofSeconds(1));
        assertThat(wire.put(servers, "{'server_ip':['10.0.0.2','2001:db8::1']}").text("updated_at"))
                .isEqualTo(unchanged.text("updated_at"));
        assertThat(wire.put(servers, "{'server_ip':[]}").body().get("pool")).isEmpty();
        assertThat(arguments(wire.put(servers, "{}"))).containsExactly("server_ip required");
    }

    @Test
    void aHealthCheckIsReplacedAlone() {
        Wire.Reply reply = wire.put(
                Wire.lb("backends/" + backend + "/healthcheck"),
                "{'port':81,'check_max_retries':3,'check_send_proxy':true,'check_delay':10000,'check_timeout':15000,"
                        + "'transient_check_delay':'0.200000000s','https_config':{'uri':'/up','method':'GET',"
                        + "'code':200,'host_header':'a.example','sni':'a.example'}}");
        assertThat(reply.body().has("lb")).isFalse();
        assertThat(reply.text("transient_check_delay")).isEqualTo("0.200s");
        assertThat(reply.body().has("tcp_config")).isFalse();
        assertThat(wire.get(Wire.lb("backends/" + backend)).body().get("health_check"))
                .isEqualTo(reply.body());
    }

    @Test
    void portsOfFrontendsAreUniqueInALoadBalancer() {
        String frontend = wire.createFrontend(id, backend, 443).text("id");
        assertThat(arguments(wire.createFrontend(id, backend, 443))).containsExactly("inbound_port constraint");
        Wire.Reply same = wire.put(
                Wire.lb("frontends/" + frontend),
                "{'name':'f','inbound_port':443,'backend_id':'" + backend + "','connection_rate_limit':0}");
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.body().get("connection_rate_limit").isNull()).isTrue();
        assertThat(same.body().get("timeout_client").isNull()).isTrue();
        String other =
                scaleway.loadBalancers().seed(LoadBalancerSeed.named("other")).id();
        assertThat(arguments(wire.createFrontend(other, backend, 443))).containsExactly("backend_id constraint");
        assertThat(wire.createFrontend(other, NOBODY, 443).raw().body())
                .isEqualTo("{\"message\":\"backend not Found\"}");
    }

    @Test
    void aBackendStaysWhileAFrontendOrARouteUsesIt() {
        String second = wire.createBackend(id, 81).text("id");
        String frontend = wire.createFrontend(id, backend, 80).text("id");
        String route = wire.post(
                        Wire.lb("routes"),
                        "{'frontend_id':'" + frontend + "','backend_id':'" + second + "','match':{'sni':'a.example'}}")
                .text("id");
        assertThat(wire.delete(Wire.lb("backends/" + backend)).text("precondition"))
                .isEqualTo("resource_still_in_use");
        assertThat(wire.delete(Wire.lb("backends/" + second)).status()).isEqualTo(412);
        assertThat(wire.delete(Wire.lb("frontends/" + frontend)).status()).isEqualTo(204);
        assertThat(wire.get(Wire.lb("routes/" + route)).status()).isEqualTo(404);
        assertThat(wire.delete(Wire.lb("backends/" + second)).status()).isEqualTo(204);
        assertThat(wire.delete(Wire.lb("backends/" + backend)).status()).isEqualTo(204);
        assertThat(wire.get(Wire.lb("lbs/" + id)).body().get("route_count").asInt())
                .isZero();
    }

    @Test
    void aRouteMatchesByOneThingThatItsProtocolHas() {
        String frontend = wire.createFrontend(id, backend, 80).text("id");
        String body = "{'frontend_id':'" + frontend + "','backend_id':'" + backend + "','match':{%s}}";
        Wire.Reply route = wire.post(Wire.lb("routes"), body.formatted("'sni':'a.example'"));
        assertThat(route.body().get("match").toString())
                .isEqualTo("{\"sni\":\"a.example\",\"match_subdomains\":false}");
        assertThat(arguments(wire.post(Wire.lb("routes"), body.formatted("'sni':'a','path_begin':'/'"))))
                .containsExactly("match.match_type constraint");
        assertThat(arguments(wire.post(Wire.lb("routes"), body.formatted("'host_header':'a'"))))
                .containsExactly("match constraint");
        assertThat(count("routes?frontend_id=" + frontend)).isOne();
        assertThat(count("routes?frontend_id=" + NOBODY)).isZero();
        assertThat(wire.put(
                                Wire.lb("routes/" + route.text("id")),
                                "{'backend_id':'" + backend + "','match':{'sni':'b','match_subdomains':true}}")
                        .body()
                        .at("/match/match_subdomains")
                        .asBoolean())
                .isTrue();
        assertThat(wire.delete(Wire.lb("routes/" + route.text("id"))).status()).isEqualTo(204);
    }

    @Test
    void settingAclsReplacesThoseOfOthersToo() {
        String frontend = wire.createFrontend(id, backend, 80).text("id");
        String acls = Wire.lb("frontends/" + frontend + "/acls");
        String deny = "{'name':'%s','index':%d,'action':{'type':'deny','redirect':null},'match':{'ip_subnet':['%s']}}";
        Wire.Reply first = wire.post(acls, deny.formatted("mine", 1, "10.0.0.0/8"));
        assertThat(first.body().at("/match/http_filter_value")).isEmpty();
        assertThat(first.body().at("/match/http_filter_option").isNull()).isTrue();
        assertThat(first.body().at("/action/redirect").isNull()).isTrue();
        assertThat(first.body().at("/frontend/lb/instances")).isEmpty();
        Wire.Reply set = wire.put(
                acls, "{'acls':[" + deny.formatted("b", 1, "::/0") + "," + deny.formatted("a", 2, "1.2.3.4") + "]}");
        assertThat(set.body().get("total_count").asInt()).isEqualTo(2);
        assertThat(texts(wire.get(acls), "acls", "name")).containsExactly("b", "a");
        assertThat(texts(wire.get(acls + "?order_by=name_asc"), "acls", "name")).containsExactly("a", "b");
        assertThat(wire.get(Wire.lb("acls/" + first.text("id"))).status()).isEqualTo(404);
        String one = Wire.lb("acls/" + set.body().at("/acls/0/id").asText());
        Wire.Reply updated = wire.put(one, deny.formatted("c", 3, "5.6.7.0/24"));
        assertThat(updated.body().at("/frontend/lb/instances/0/status").asText())
                .isEqualTo("pending");
        assertThat(updated.body().at("/frontend/backend/lb/instances")).isEmpty();
        assertThat(wire.delete(one).status()).isEqualTo(204);
        assertThat(wire.get(acls).body().get("total_count").asInt()).isOne();
        assertThat(arguments(wire.post(
                        acls,
                        "{'name':'x','index':1,'action':{'type':'redirect'},"
                                + "'match':{'ip_subnet':['here'],'http_filter':'path_begin'}}")))
                .containsExactly(
                        "action.redirect constraint",
                        "match.ip_subnet constraint",
                        "match.http_filter_value constraint");
    }

    @Test
    void aCertificateOfOnesOwnIsReadyAtOnceAndStaysWhileItIsUsed() throws IOException {
        String certificates = Wire.lb("lbs/" + id + "/certificates");
        String custom = "{'name':'own','custom_certificate':{'certificate_chain':'%s'}}";
        assertThat(arguments(wire.post(certificates, custom.formatted("not a certificate"))))
                .containsExactly("custom_certificate.certificate_chain constraint");
        assertThat(arguments(wire.post(
                        certificates,
                        custom.formatted("-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----"))))
                .containsExactly("custom_certificate.certificate_chain constraint");
        String pem = pem();
        assertThat(arguments(wire.post(certificates, custom.formatted(pem))))
                .containsExactly("custom_certificate.certificate_chain constraint"); // nobody has its key
        Wire.Reply created = wire.post(
                certificates,
                custom.formatted("-----BEGIN PRIVATE KEY-----\\nMC4=\\n-----END PRIVATE KEY-----\\n" + pem));
        assertThat(created.text("status")).isEqualTo("ready");
        assertThat(created.text("type")).isEqualTo("custom");
        assertThat(created.text("common_name")).isNotEmpty();
        assertThat(created.text("not_valid_after")).endsWith("Z").doesNotStartWith("0001");
        String certificate = created.text("id");
        Wire.Reply frontend = wire.post(
                Wire.lb("lbs/" + id + "/frontends"),
                "{'name':'f','inbound_port':443,'backend_id':'" + backend + "','certificate_ids':['" + certificate
                        + "']}");
        assertThat(frontend.body().at("/certificate/id").asText()).isEqualTo(certificate);
        assertThat(wire.delete(Wire.lb("certificates/" + certificate)).status()).isEqualTo(412);
        assertThat(wire.put(Wire.lb("certificates/" + certificate), "{'name':'renamed'}")
                        .text("name"))
                .isEqualTo("renamed");
        wire.delete(Wire.lb("frontends/" + frontend.text("id")));
        assertThat(wire.delete(Wire.lb("certificates/" + certificate)).status()).isEqualTo(204);
        assertThat(arguments(wire.post(certificates, "{'name':'neither'}"))).containsExactly("type constraint");
    }

    private static String pem() throws IOException {
        try (var in =
                Objects.requireNonNull(EmbeddedScaleway.class.getResourceAsStream("internal/k8s/cluster-ca.pem"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("\r", "")
                    .replace("\n", "\\n");
        }
    }

    @Test
    void letsEncryptNeedsAPublicAddressAndAnHttpBackendOnPort80() {
        String hidden = scaleway.loadBalancers()
                .seed(LoadBalancerSeed.named("hidden").withoutPublicIp())
                .id();
        String body = "{'name':'c','letsencrypt':{'common_name':'a.example'}}";
        assertThat(arguments(wire.post(Wire.lb("lbs/" + hidden + "/certificates"), body)))
                .containsExactly("letsencrypt.common_name constraint");
        wire.createFrontend(id, backend, 80);
        assertThat(arguments(wire.post(Wire.lb("lbs/" + id + "/certificates"), body)))
                .containsExactly("letsencrypt.common_name constraint");
    }

    @Test
    void addressesAreListedInTheirOwnOrderAndReleasedWhenFree() {
        String six =
                wire.post(Wire.lb("ips"), "{'is_ipv6':true,'tags':['a','b']}").text("id");
        Wire.Reply four = wire.post(Wire.lb("ips"), "{'is_ipv6':false}");
        assertThat(four.text("reverse")).isEqualTo(four.text("ip_address").replace('.', '-') + ".lb.fr-par.scw.cloud");
        Wire.Reply all = wire.get(Wire.lb("ips?ip_type=all"));
        assertThat(texts(all, "ips", "ip_address")).hasSize(3);
        assertThat(texts(all, "ips", "id").get(2)).isEqualTo(six);
        assertThat(all.body().at("/ips/2/reverse").asText()).matches("([0-9a-f]\\.){32}lb\\.fr-par\\.scw\\.cloud");
        assertThat(count("ips?ip_type=ipv6")).isOne();
        assertThat(count("ips?tags=a&tags=b")).isOne();
        assertThat(count("ips?tags=a&tags=c")).isZero();
        assertThat(count("ips?ip_address=" + four.text("ip_address"))).isOne();
        String own = wire.get(Wire.lb("lbs/" + id)).body().at("/ip/0/id").asText();
        assertThat(wire.delete(Wire.lb("ips/" + own)).text("precondition")).isEqualTo("resource_still_in_use");
        Wire.Reply named = wire.patch(Wire.lb("ips/" + own), "{'reverse':'web.example','tags':['x']}");
        assertThat(named.text("reverse")).isEqualTo("web.example");
        assertThat(wire.patch(Wire.lb("ips/" + own), "{'reverse':'','tags':null}")
                        .text("reverse"))
                .endsWith(".lb.fr-par.scw.cloud");
        assertThat(wire.patch(Wire.lb("ips/" + six), "{'lb_id':'" + id + "'}").text("lb_id"))
                .isEqualTo(id);
        assertThat(arguments(wire.patch(Wire.lb("ips/" + four.text("id")), "{'lb_id':'" + id + "'}")))
                .containsExactly("lb_id constraint");
        assertThat(wire.delete(Wire.lb("ips/" + four.text("id"))).status()).isEqualTo(204);
    }

    @Test
    void aLoadBalancerTakesOneAddressOfEachFamilyAtMost() {
        String four = wire.post(Wire.lb("ips"), "{'is_ipv6':false}").text("id");
        String six = wire.post(Wire.lb("ips"), "{'is_ipv6':true}").text("id");
        String body = "{'name':'n','type':'lb-s',%s}";
        assertThat(arguments(wire.post(Wire.lb("lbs"), body.formatted("'ip_ids':['" + six + "']"))))
                .containsExactly("ip_ids constraint");
        assertThat(wire.post(Wire.lb("lbs"), body.formatted("'ip_ids':['" + NOBODY + "']"))
                        .raw()
                        .body())
                .isEqualTo("{\"message\":\"ips not Found\"}");
        JsonNode both = wire.post(Wire.lb("lbs"), body.formatted("'ip_ids':['" + six + "','" + four + "']"))
                .body();
        assertThat(both.at("/ip/0/id").asText()).isEqualTo(four);
        assertThat(both.at("/ip/1/id").asText()).isEqualTo(six);
        assertThat(wire.post(Wire.lb("lbs"), body.formatted("'ip_id':'" + four + "'"))
                        .status())
                .isEqualTo(412);
        assertThat(wire.post(Wire.lb("lbs"), body.formatted("'assign_flexible_ip':false"))
                        .body()
                        .get("ip"))
                .isEmpty();
        assertThat(wire.post(Wire.lb("lbs"), body.formatted("'assign_flexible_ipv6':true"))
                        .body()
                        .get("ip"))
                .hasSize(2);
        assertThat(arguments(wire.post(Wire.lb("lbs"), "{'name':'n'}"))).containsExactly("type required");
        assertThat(arguments(wire.post(Wire.lb("lbs"), "{'name':'n','type':'LB-XXL'}")))
                .containsExactly("type constraint");
    }

    @Test
    void listsArePagedFilteredAndOrdered() {
        for (int i = 0; i < 24; i++) {
            scaleway.loadBalancers().seed(LoadBalancerSeed.named("c" + i).tags("t" + i % 2));
        }
        assertThat(wire.get(Wire.lb("lbs")).body().get("lbs")).hasSize(20);
        assertThat(wire.get(Wire.lb("lbs?page=2")).body().get("lbs")).hasSize(5);
        assertThat(count("lbs?page_size=1")).isEqualTo(25);
        assertThat(count("lbs?name=c1")).isEqualTo(11);
        assertThat(count("lbs?tags=t0")).isEqualTo(12);
        assertThat(count("lbs?lb_ids=" + id + "&lb_ids=" + NOBODY)).isOne();
        assertThat(count("lbs?project_id=" + NOBODY)).isZero();
        assertThat(texts(wire.get(Wire.lb("lbs?order_by=created_at_desc&page_size=2")), "lbs", "name"))
                .containsExactly("c23", "c22");
        assertThat(texts(wire.get(Wire.lb("lbs?order_by=name_desc&page_size=1")), "lbs", "name"))
                .containsExactly("web");
        assertThat(count("lbs/" + id + "/backends?name=b8")).isOne();
        assertThat(count("lb-types")).isEqualTo(4);
    }

    @Test
    void anUpdateReplacesEverythingOfALoadBalancer() {
        Wire.Reply tagged = wire.put(
                Wire.lb("lbs/" + id),
                "{'name':'n','description':'d','tags':['a'],'ssl_compatibility_level':'ssl_compatibility_level_modern'}");
        assertThat(tagged.text("ssl_compatibility_level")).isEqualTo("ssl_compatibility_level_modern");
        assertThat(tagged.body().at("/instances/0/status").asText()).isEqualTo("pending");
        scaleway.clock().advance(Duration.ofSeconds(1));
        Wire.Reply bare = wire.put(
                Wire.lb("lbs/" + id),
                "{'name':'n','description':'','tags':null,'ssl_compatibility_level':'ssl_compatibility_level_modern'}");
        assertThat(bare.body().get("tags")).isEmpty();
        assertThat(bare.text("description")).isEmpty();
        assertThat(bare.body().at("/instances/0/status").asText()).isEqualTo("ready");
    }

    @Test
    void quotasHoldUntilATestLiftsThem() {
        scaleway.limits().quota("lbs", 1).quota("lb-ips", 1).quota("private-networks-per-lb", 0);
        assertThat(wire.post(Wire.lb("ips"), "{'is_ipv6':false}").text("type")).isEqualTo("quotas_exceeded");
        assertThat(wire.createLoadBalancer("second").text("type")).isEqualTo("quotas_exceeded");
        String attach = Wire.lb("lbs/" + id + "/attach-private-network");
        String body = "{'private_network_id':'" + wire.network() + "'}";
        assertThat(wire.post(attach, body).status()).isEqualTo(403);
        scaleway.limits().withoutQuotas();
        assertThat(wire.createLoadBalancer("second").status()).isEqualTo(200);
        assertThat(wire.post(attach, body).status()).isEqualTo(200);
        assertThat(wire.post(attach, body).text("type")).isEqualTo("already_exists");
        assertThat(wire.post(attach, "{'private_network_id':'" + NOBODY + "'}")
                        .raw()
                        .body())
                .isEqualTo("{\"message\":\"privateNetwork not Found\"}");
    }

    @Test
    void aLoadBalancerTellsOneSubscriber() {
        String config = "{'name':'ops','email_config':{'email':'ops@a.example'}}";
        String subscriber = wire.post(Wire.lb("subscribers"), config).text("id");
        assertThat(arguments(wire.post(Wire.lb("subscribers"), "{'name':'none'}")))
                .containsExactly("config constraint");
        assertThat(wire.post(Wire.lb("lb/" + id + "/subscribe"), "{'subscriber_id':'" + subscriber + "'}")
                        .body()
                        .at("/subscriber/email_config/email")
                        .asText())
                .isEqualTo("ops@a.example");
        assertThat(wire.put(
                                Wire.lb("subscribers/" + subscriber),
                                "{'name':'hook','webhook_config':{'uri':'https://a.example'}}")
                        .body()
                        .has("email_config"))
                .isFalse();
        assertThat(wire.delete(Wire.lb("lb/" + id + "/unsubscribe"))
                        .body()
                        .get("subscriber")
                        .isNull())
                .isTrue();
        assertThat(wire.delete(Wire.lb("lb/subscription/" + subscriber)).status())
                .isEqualTo(204);
        assertThat(count("subscribers")).isZero();
    }

    @Test
    void faultsBefallTheseCallsAsTheOthers() {
        scaleway.faults().on("CreateLB").times(1).then(Fault.cutAfterActing());
        scaleway.faults().on("GetBackend").times(1).then(Fault.notFoundWithoutType("backend"));
        try {
            wire.exchange("POST", Wire.lb("lbs"), "{\"name\":\"lost\",\"type\":\"lb-s\"}");
        } catch (IOException e) {
            assertThat(scaleway.loadBalancers().named("lost")).hasSize(1);
        }
        assertThat(scaleway.loadBalancers().named("lost")).hasSize(1);
        assertThat(wire.get(Wire.lb("backends/" + backend)).raw().body())
                .isEqualTo("{\"message\":\"backend not Found\"}");
        assertThat(wire.get(Wire.lb("backends/" + backend)).status()).isEqualTo(200);
    }
}
