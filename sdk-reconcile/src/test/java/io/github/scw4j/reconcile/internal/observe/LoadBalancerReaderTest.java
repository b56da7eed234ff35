package io.github.scw4j.reconcile.internal.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.RateLimit;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.acl.AclAction;
import io.github.scw4j.lb.acl.AclMatch;
import io.github.scw4j.lb.acl.AclSpec;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkStatus;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.LoadBalancerListing;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.observation.LoadBalancerParts.PrivateIp;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import io.github.scw4j.reconcile.service.ServicePolicy;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import io.github.scw4j.vpc.Ipam;
import io.github.scw4j.vpc.ipam.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadBalancerReaderTest {
    private static final String CLUSTER = "22222222-2222-2222-2222-222222222222";
    private static final String ANNOTATION = "service.beta.kubernetes.io/scw-loadbalancer-";
    private static final Duration ROUND = Duration.ofSeconds(30);

    private final EmbeddedScaleway scaleway =
            EmbeddedScaleway.builder().withoutQuotas().start();
    private final ScalewayClient client = ScalewayClient.builder()
            .environment(scaleway.environment())
            .clock(scaleway.clock())
            .scheduler(scaleway.clock().scheduler())
            .rateLimit(RateLimit.NONE) // time stands still
            .build();
    private final LoadBalancers api = LoadBalancers.of(client);
    private final ServicePolicy policy = ServicePolicy.byClass();
    private final LoadBalancerReader reader = new LoadBalancerReader(client, CLUSTER, policy);
    private final String network = scaleway.vpc().seedPrivateNetwork("fr-par", scaleway.projectId(), "nodes");
    private final Cluster cluster = Cluster.builder()
            .id(CLUSTER)
            .projectId(scaleway.projectId())
            .region(Region.FR_PAR)
            .privateNetworkId(network)
            .build();

    @AfterEach
    void close() {
        client.close();
        scaleway.close();
    }

    private LoadBalancerListing look(KubernetesService... services) {
        return reader.read(cluster, List.of(services), scaleway.clock().instant());
    }

    /** The calls of a look, by operation; those of IPAM are marked. */
    private Map<String, Integer> callsOfALook(KubernetesService... services) {
        scaleway.calls().reset();
        look(services);
        Map<String, Integer> counts = new TreeMap<>();
        scaleway.calls()
                .all()
                .forEach(call -> counts.merge(
                        (call.path().startsWith("/ipam/") ? "IPAM " : "") + call.operation(), 1, Integer::sum));
        return counts;
    }

    private KubernetesService service(Map<String, String> annotations) {
        KubernetesService.Builder service = KubernetesService.builder()
                .namespace("shop")
                .name("web")
                .uid("33333333-3333-3333-3333-333333333333")
                .loadBalancerClass(policy.loadBalancerClass());
        annotations.forEach((name, value) -> service.putAnnotation(ANNOTATION + name, value));
        return service.build();
    }

    private String seeded(LoadBalancerSeed seed) {
        return scaleway.loadBalancers().seed(seed).id();
    }

    private LoadBalancerSeed ours(String name) {
        return LoadBalancerSeed.named(name).tags("managed-by=scw4j", "scw4j-cluster=" + CLUSTER);
    }

    /** A load balancer of ours with two ports, each for itself, and in the private network. */
    private String complete(int number) {
        String lb = seeded(ours("lb-" + number));
        for (int port : List.of(80, 443)) {
            Backend backend = api.backends()
                    .create(
                            lb,
                            request -> request.name("b" + port)
                                    .forwardProtocol(Protocol.TCP)
                                    .forwardPort(30000 + port)
                                    .addServerIps("10.0.0.1"));
            Frontend frontend = api.frontends()
                    .create(
                            lb,
                            request ->
                                    request.name("f" + port).inboundPort(port).backendId(backend.id()));
            api.acls()
                    .create(
                            frontend.id(),
                            AclSpec.builder()
                                    .name("deny")
                                    .index(0)
                                    .action(AclAction.deny())
                                    .match(AclMatch.sources("192.0.2.0/24"))
                                    .build());
        }
        api.privateNetworks().attach(lb, network);
        return lb;
    }

    private List<String> twenty() {
        List<String> all = IntStream.range(0, 20).mapToObj(this::complete).toList();
        scaleway.clock().advance(Duration.ofMinutes(2)); // networks are attached, instances in sync
        return all;
    }

    private static LoadBalancerParts parts(LoadBalancerListing listing, String lb) {
        return listing.get(lb).flatMap(ObservedLoadBalancer::parts).orElseThrow();
    }

    @Test
    void allThatBelongsToALoadBalancerIsRead() {
        String lb = complete(1);
        scaleway.clock().advance(Duration.ofMinutes(2));

        LoadBalancerListing listing = look();

        assertThat(listing.zones()).containsExactlyInAnyOrder(Zone.FR_PAR_1, Zone.FR_PAR_2);
        assertThat(listing.ips()).hasSize(1);
        LoadBalancerParts parts = parts(listing, lb);
        assertThat(parts.backends()).extracting(Backend::forwardPort).containsExactlyInAnyOrder(30080, 30443);
        assertThat(parts.frontends()).extracting(Frontend::inboundPort).containsExactlyInAnyOrder(80, 443);
        assertThat(parts.acls())
                .hasSize(2)
                .allSatisfy((frontend, acls) -> assertThat(acls).hasSize(1));
        assertThat(parts.privateNetworks())
                .allSatisfy(each -> assertThat(each.status()).isEqualTo(PrivateNetworkStatus.READY))
                .hasSize(1);
        assertThat(parts.privateIps())
                .isNotEmpty()
                .allSatisfy(ip -> assertThat(ip.privateNetworkId()).isEqualTo(network));
    }

    @Test
    void twentyLoadBalancersCostTheirPartsOnceAndFourListsFromThenOn() {
        List<String> all = twenty();

        assertThat(callsOfALook())
                .as("the first look")
                .isEqualTo(Map.of(
                        "ListLBs", 2,
                        "ListIPs", 2,
                        "ListLBPrivateNetworks", 20,
                        "IPAM ListIPs", 1,
                        "ListBackends", 20,
                        "ListFrontends", 20,
                        "ListACLs", 40));
        scaleway.clock().advance(Duration.ofSeconds(1));
        assertThat(callsOfALook()).as("the second look").isEqualTo(Map.of("ListLBs", 2, "ListIPs", 2));

        Backend backend = api.backends().list(all.get(7)).toList().get(0);
        api.backends().setServers(backend.id(), List.of(IpAddress.of("10.0.0.9")));
        assertThat(callsOfALook())
                .as("after a change by hand")
                .isEqualTo(Map.of(
                        "ListLBs", 2,
                        "ListIPs", 2,
                        "ListLBPrivateNetworks", 1,
                        "IPAM ListIPs", 1,
                        "ListBackends", 1,
                        "ListFrontends", 1,
                        "ListACLs", 2));
        assertThat(parts(look(), all.get(7)).backends())
                .anySatisfy(each -> assertThat(each.serverIps()).containsExactly(IpAddress.of("10.0.0.9")));
    }

    @Test
    void inTheDriftPeriodEachIsReadAgainOnceAndNotAllAtOnce() {
        twenty();
        look();
        List<Integer> rounds = new ArrayList<>();

        for (Duration passed = ROUND; passed.compareTo(policy.driftPeriod()) <= 0; passed = passed.plus(ROUND)) {
            scaleway.clock().advance(ROUND);
            rounds.add(callsOfALook().getOrDefault("ListBackends", 0));
        }

        assertThat(rounds.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(rounds)
                .as("20 rounds")
                .hasSize(20)
                .allSatisfy(read -> assertThat(read).isLessThanOrEqualTo(5));
        assertThat(look().all())
                .allSatisfy(lb -> assertThat(
                                Duration.between(lb.partsAt(), scaleway.clock().instant()))
                        .isLessThanOrEqualTo(policy.driftPeriod()));
    }

    @Test
    void afterACallOfOursOneIsReadAgainAndAfterAChangeOfLeaderAllAre() {
        List<String> all = twenty();
        look();

        reader.forget(all.get(3));
        assertThat(callsOfALook()).containsEntry("ListBackends", 1);

        reader.forget();
        assertThat(callsOfALook()).containsEntry("ListBackends", 20);
    }

    @Test
    void aNetworkThatIsBeingAttachedIsLookedAtUntilItIs() {
        String lb = seeded(ours("web"));
        look();
        api.privateNetworks().attach(lb, network);
        reader.forget(lb);

        assertThat(parts(look(), lb).privateNetworks())
                .extracting(each -> each.status())
                .containsExactly(PrivateNetworkStatus.PENDING);
        assertThat(callsOfALook()).containsEntry("ListLBPrivateNetworks", 1);

        scaleway.clock().advance(Duration.ofMinutes(1));
        assertThat(parts(look(), lb).privateIps()).isNotEmpty();
        assertThat(callsOfALook()).doesNotContainKey("ListLBPrivateNetworks");
    }

    @Test
    void whatIsNobodysConcernIsListedAndNotLookedInto() {
        String others = seeded(LoadBalancerSeed.named("other").tags("managed-by=scw4j", "scw4j-cluster=another"));
        String elsewhere = seeded(ours("elsewhere").project("44444444-4444-4444-4444-444444444444"));

        LoadBalancerListing listing = look(service(Map.of()));

        assertThat(listing.get(others).orElseThrow().parts()).isEmpty();
        assertThat(listing.get(elsewhere)).isEmpty();
    }

    @Test
    void whatAServiceNamesOrIsNamedAfterOneIsLookedIntoWhereverItIs() {
        String named = seeded(LoadBalancerSeed.named("a person's").zone("nl-ams-2"));
        String after = seeded(LoadBalancerSeed.named("prefix-33333333-3333-3333-3333-333333333333")
                .zone("pl-waw-1"));
        KubernetesService service = service(Map.of("id", "NL-AMS-2/" + named, "zone", "pl-waw-1", "type", "nonsense"));

        LoadBalancerListing listing = look(service);

        assertThat(listing.zones())
                .containsExactlyInAnyOrder(Zone.FR_PAR_1, Zone.FR_PAR_2, Zone.NL_AMS_2, Zone.PL_WAW_1);
        assertThat(parts(listing, named)).isEqualTo(LoadBalancerParts.none());
        assertThat(parts(listing, after)).isEqualTo(LoadBalancerParts.none());
        assertThat(look(service.toBuilder().loadBalancerClass("another").build())
                        .zones())
                .as("a Service that is not served has no say")
                .containsExactlyInAnyOrder(Zone.FR_PAR_1, Zone.FR_PAR_2);
    }

    @Test
    void aRegionStandsForItsFirstZoneAndNonsenseForNothing() {
        assertThat(look(service(Map.of("id", "nl-ams/11111111-1111-1111-1111-111111111111")))
                        .zones())
                .contains(Zone.NL_AMS_1);
        assertThat(look(service(Map.of("id", "a/b/c", "zone", "Paris!", "private-ip-ids", "1,,x", "pn-ids", ",")))
                        .zones())
                .containsExactlyInAnyOrder(Zone.FR_PAR_1, Zone.FR_PAR_2);
    }

    @Test
    void aZoneThatTheApiDoesNotKnowIsLeftOutAndAskedForAgainAfterAWhile() {
        String lb = seeded(ours("web"));
        List<Fault> answers = List.of(
                Fault.notFoundWithoutType("zone"),
                Fault.answer(501, Map.of("content-type", "application/json"), "{\"message\":\"unknown service\"}"),
                Fault.answer(
                        400,
                        Map.of("content-type", "application/json"),
                        "{\"type\":\"invalid_arguments\",\"details\":[{\"argument_name\":\"zone\",\"reason\":\"constraint\"}]}"));
        for (int i = 0; i < answers.size(); i++) {
            String zone = "xx-yyy-" + (i + 1);
            scaleway.faults().onAny().path("/zones/" + zone + "/").then(answers.get(i));
            KubernetesService service = service(Map.of("zone", zone));

            LoadBalancerListing listing = look(service);

            assertThat(listing.zones()).as(zone).containsExactlyInAnyOrder(Zone.FR_PAR_1, Zone.FR_PAR_2);
            assertThat(listing.get(lb)).isPresent();
            assertThat(callsOfALook(service)).as("not asked again at once").containsEntry("ListLBs", 2);
        }
        scaleway.clock().advance(policy.driftPeriod());
        assertThat(callsOfALook(service(Map.of("zone", "xx-yyy-1")))).containsEntry("ListLBs", 3);
    }

    @Test
    void aZoneThatHasAnsweredDoesNotCeaseToBe() {
        look();
        scaleway.faults().on("ListLBs").path("fr-par-2").then(Fault.notFoundWithoutType("lbs"));

        assertThatThrownBy(this::look)
                .isInstanceOf(PartFailure.class)
                .hasMessageStartingWith("load balancers of fr-par-2");
    }

    @Test
    void whateverElseCannotBeReadIsAFailureThatNamesIt() {
        String lb = complete(1);
        for (String operation :
                List.of("ListLBs", "ListLBPrivateNetworks", "ListBackends", "ListFrontends", "ListACLs")) {
            var rule = scaleway.faults().on(operation).then(Fault.permissionsDenied("lb", "read"));
            assertThatThrownBy(this::look).as(operation).isInstanceOf(PartFailure.class);
            rule.remove();
        }
        var rule = scaleway.faults().onAny().path("/ipam/").then(Fault.permissionsDenied("ipam", "read"));
        assertThatThrownBy(this::look).hasMessageContaining("private addresses in fr-par");
        rule.remove();
        assertThat(parts(look(), lb).frontends()).hasSize(2);
    }

    @Test
    void oneThatGoesWhileItIsLookedIntoIsGone() {
        String staying = complete(1);
        String going = complete(2);
        scaleway.faults().on("ListBackends", "GetLB").path(going).then(Fault.notFoundWithoutType("lbs"));

        LoadBalancerListing listing = look();

        assertThat(listing.get(going)).isEmpty();
        assertThat(parts(listing, staying).backends()).hasSize(2);
    }

    @Test
    void addressesThatServicesNameAreFoundInTheNetworksThatTheyCanBeIn() {
        String another = scaleway.vpc().seedPrivateNetwork("fr-par", scaleway.projectId(), "another");
        Ipam ipam = Ipam.of(client);
        String first = ipam.ips()
                .book(request -> request.source(Source.privateNetwork(network)))
                .id();
        String second = ipam.ips()
                .book(request -> request.source(Source.privateNetwork(another)))
                .id();
        String nowhere = "55555555-5555-5555-5555-555555555555";
        Map<String, String> named = Map.of("private-ip-ids", String.join(",", first, second, nowhere));

        assertThat(look(service(named)).networksOfPrivateIps()).isEqualTo(Map.of(first, network));
        Map<String, String> both = new TreeMap<>(named);
        both.put("pn-ids", another);
        assertThat(look(service(both)).networksOfPrivateIps()).isEqualTo(Map.of(first, network, second, another));
        assertThat(callsOfALook(service(Map.of()))).doesNotContainKey("IPAM ListIPs");
    }

    @Test
    void namesOfNetworksAreReadWhereTheyMatter() {
        String lb = complete(1);
        scaleway.clock().advance(Duration.ofMinutes(2));
        assertThat(callsOfALook(service(Map.of()))).doesNotContainKey("GetPrivateNetwork");

        KubernetesService service = service(Map.of("use-hostname", "true"));

        assertThat(parts(look(service), lb).privateIps())
                .extracting(PrivateIp::privateNetworkName)
                .containsOnly("nodes");
        assertThat(callsOfALook(service)).doesNotContainKey("GetPrivateNetwork");
    }
}
