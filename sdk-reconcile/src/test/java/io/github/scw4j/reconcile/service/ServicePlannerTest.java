package io.github.scw4j.reconcile.service;

import static io.github.scw4j.reconcile.service.World.changes;
import static io.github.scw4j.reconcile.service.World.ips;
import static io.github.scw4j.reconcile.service.World.tcp;
import static io.github.scw4j.reconcile.service.World.told;
import static io.github.scw4j.reconcile.service.World.verbs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.lb.acl.Acl;
import io.github.scw4j.lb.acl.AclAction;
import io.github.scw4j.lb.acl.AclMatch;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.loadbalancer.LoadBalancerStatus;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.observation.ServiceIngress;
import io.github.scw4j.reconcile.observation.ServicePort;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.DeleteLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.SetServers;
import io.github.scw4j.reconcile.plan.PlanEvent.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ServicePlannerTest {
    private final World world = new World().node(1).node(2);

    private World web() {
        return world.service("web", service -> service.addPorts(tcp(80, 30080), tcp(443, 30443)));
    }

    private LoadBalancer lb() {
        return world.scaleway.only();
    }

    @Nested
    class ANewService {
        @Test
        void getsALoadBalancerWithAFrontendAndABackendForEachPort() {
            web().settle();

            assertThat(lb().name()).isEqualTo("cluster-1_uid-web");
            assertThat(lb().tags())
                    .contains("managed-by=scw4j", "scw4j-cluster=cluster-1", "scw4j-service=uid-web", "scw4j-ip=own");
            assertThat(world.scaleway.backends(lb().id()))
                    .extracting(Backend::name, backend -> Set.copyOf(backend.serverIps()))
                    .containsExactlyInAnyOrder(
                            tuple("uid-web_tcp_30080", Set.copyOf(ips(1, 2))),
                            tuple("uid-web_tcp_30443", Set.copyOf(ips(1, 2))));
            assertThat(world.scaleway.frontends(lb().id()))
                    .extracting(Frontend::name)
                    .containsExactlyInAnyOrder("uid-web_tcp_80", "uid-web_tcp_443");
            assertThat(world.scaleway.networks(lb().id()))
                    .extracting(attached -> attached.privateNetworkId())
                    .containsExactly(World.NETWORK);
        }

        @Test
        void showsTheAddressOnceItIsServed() {
            web().settle();

            String address = lb().ips().get(0).ipAddress().orElseThrow().toString();
            assertThat(world.service("web").ingress()).containsExactly(ServiceIngress.ip(address, "VIP"));
            assertThat(world.service("web").annotations())
                    .containsEntry("service.beta.kubernetes.io/scw-loadbalancer-id", "fr-par-1/" + lb().id());
        }

        @Test
        void isKeptByAFinalizerBeforeAnythingIsMade() {
            assertThat(verbs(web().reconcile().plan())).containsExactly("patch-service");
            assertThat(world.service("web").finalizers()).containsExactly(ServicePolicy.STANDARD_FINALIZER);
            assertThat(world.scaleway.all()).isEmpty();
        }

        @Test
        void costsNothingMoreOnceItIsServed() {
            web().settle();

            world.advance(Duration.ofHours(1)).shuffled(7);

            assertThat(world.decide().plan().actions()).isEmpty();
            assertThat(world.decide().due()).isEmpty();
            assertThat(world.decide().health())
                    .containsExactly(new ServiceHealth("shop/web", ServiceHealth.State.IN_SYNC, ""));
        }

        @Test
        void isNotServedInAZoneThatCannotBeSeen() {
            web().annotate("web", "zone", "xx-abc-9");

            assertThat(verbs(world.settle())).containsExactly("patch-service");
            assertThat(world.decide().plan().events())
                    .singleElement()
                    .satisfies(event -> assertThat(event.message()).contains("xx-abc-9"));
        }

        @Test
        void ofAnotherClassIsNotServed() {
            world.service(
                    "web", service -> service.addPorts(tcp(80, 30080)).loadBalancerClass("somebody.example/else"));

            assertThat(world.settle()).isEmpty();
        }

        @Test
        void withoutAClassIsTheOtherControllersUnlessThereIsNone() {
            web().policy(policy -> policy.isSoleController(false));
            assertThat(world.settle()).isEmpty();

            world.change("web", service -> service.loadBalancerClass("reconcile.scw4j.io/load-balancer"));
            world.settle();

            assertThat(world.service("web").finalizers()).containsExactly(ServicePolicy.FINALIZER);
            assertThat(world.service("web").ingress()).hasSize(1);
        }

        @Test
        void isServedOnItsTcpPortsWhenItHasAUdpPortToo() {
            world.service(
                    "dns",
                    service -> service.addPorts(
                            new ServicePort("dns", "UDP", 53, 30053), tcp(53, 30054), tcp(853, 30853)));

            world.settle();

            assertThat(world.scaleway.frontends(lb().id()))
                    .extracting(Frontend::inboundPort)
                    .containsExactlyInAnyOrder(53, 853);
            assertThat(world.decide().plan().events())
                    .singleElement()
                    .satisfies(
                            event -> assertThat(event.message()).contains("UDP").contains("53"));
        }
    }

    @Nested
    class ALoadBalancer {
        @Test
        void isNotAskedForAgainWhileItMayYetCome() {
            web().reconcile();
            world.reconcile(0);

            assertThat(verbs(world.decide().plan())).containsExactly("create-load-balancer");
        }

        @Test
        void thatWasAskedForTwiceIsDeletedOnceTheOtherServes() {
            web().reconcile();
            ServiceDecision decision = world.decide();
            world.reconcile();
            decision.plan()
                    .actions()
                    .forEach(planned ->
                            world.scaleway.apply(World.ZONE, ((ChangeLoadBalancer) planned.action()).change()));
            assertThat(world.scaleway.all()).hasSize(2);

            world.settle();

            assertThat(world.scaleway.all()).hasSize(1);
            assertThat(world.scaleway.ips()).hasSize(1);
            assertThat(world.service("web").ingress()).hasSize(1);
        }

        @Test
        void isFoundWhereverItIs() {
            web().annotate("web", "zone", "fr-par-2").settle();
            world.change("web", service -> service.annotations(Map.of()));

            List<Action> done = world.settle();

            assertThat(verbs(done)).containsExactly("patch-service");
            assertThat(world.scaleway.all()).hasSize(1);
        }

        @Test
        void thatWasDeletedByHandIsMadeAnew() {
            web().settle();
            String before = lb().id();
            world.scaleway.apply(World.ZONE, new DeleteLoadBalancer(before, FlexibleIps.RELEASE));
            world.scaleway.pass();

            world.settle();

            assertThat(lb().id()).isNotEqualTo(before);
            assertThat(world.service("web").ingress()).hasSize(1);
            assertThat(world.service("web").annotations().values()).contains("fr-par-1/" + lb().id());
        }

        @Test
        void isMigratedOnlyToATypeThatTheServiceNames() {
            web().settle();
            world.policy(policy -> policy.type("lb-gp-m"));
            assertThat(world.settle()).isEmpty();

            world.annotate("web", "type", "LB-GP-L");

            assertThat(verbs(world.settle())).containsExactly("migrate-load-balancer");
            assertThat(lb().type()).isEqualToIgnoringCase("lb-gp-l");
        }

        @Test
        void keepsTheTagsOfOthers() {
            web().settle();
            world.scaleway.put(
                    lb().toBuilder().tags(List.of("mine", "scw4j-ip=own")).build());
            // without its tags it is found by its name
            world.settle();

            assertThat(lb().tags()).contains("mine", "scw4j-service=uid-web", "managed-by=scw4j");
        }

        @Test
        void thatIsStuckIsToldAndLeftAlone() {
            web().settle();
            world.scaleway.put(
                    lb().toBuilder().status(LoadBalancerStatus.LOCKED).build());
            world.annotate("web", "timeout-client", "5s");

            ServiceDecision decision = world.decide();

            assertThat(decision.plan().actions()).isEmpty();
            assertThat(told(decision)).containsExactly("SyncLoadBalancerFailed");
            assertThat(decision.health()).extracting(ServiceHealth::state).containsExactly(ServiceHealth.State.TROUBLE);
        }

        @Test
        void getsAnotherAddressOnlyWhereTheServiceAllowsIt() {
            web().settle();
            String reserved = world.scaleway.reservedIp("51.15.9.9");
            world.annotate("web", "ip-ids", reserved);

            assertThat(world.settle()).isEmpty();
            assertThat(told(world.decide())).contains("RecreationNeeded");
            String before = lb().id();

            world.change("web", service -> service.putAnnotation("reconcile.scw4j.io/allow-recreation", "true"));
            List<Action> done = world.settle();

            assertThat(lb().id()).isNotEqualTo(before);
            assertThat(world.service("web").ingress()).containsExactly(ServiceIngress.ip("51.15.9.9", "VIP"));
            assertThat(verbs(done).indexOf("create-load-balancer"))
                    .isLessThan(verbs(done).indexOf("delete-load-balancer"));
            assertThat(world.scaleway.ips()).extracting(Ip::id).containsExactly(reserved);
        }
    }

    @Nested
    class Ports {
        @Test
        void changeWithoutTouchingTheOthers() {
            web().settle();
            world.change("web", service -> service.ports(List.of(tcp(80, 30080), tcp(8443, 30444))));

            List<Action> done = world.settle();

            assertThat(verbs(done))
                    .containsExactlyInAnyOrder(
                            "delete-frontend", "create-backend", "create-frontend", "delete-backend");
            assertThat(verbs(done).indexOf("delete-frontend"))
                    .isLessThan(verbs(done).indexOf("delete-backend"));
        }

        @Test
        void thatGetAnotherNodePortKeepTheirFrontend() {
            web().settle();
            world.change("web", service -> service.ports(List.of(tcp(80, 31080), tcp(443, 30443))));

            assertThat(verbs(world.settle())).containsExactly("create-backend", "update-frontend", "delete-backend");
        }

        @Test
        void areOpenToTheSourceRangesAndTheNodesAlone() {
            web().change(
                            "web",
                            service -> service.loadBalancerSourceRanges(List.of("192.0.2.0/24", "198.51.100.7/32")));
            world.settle();

            for (Frontend frontend : world.scaleway.frontends(lb().id())) {
                List<Acl> acls = world.scaleway.acls(frontend.id());
                assertThat(acls).hasSize(2);
                assertThat(acls.get(0).action()).contains(AclAction.allow());
                assertThat(acls.get(0).match().orElseThrow().ipSubnets())
                        .extracting(Object::toString)
                        .containsExactly(
                                "10.0.0.1", "10.0.0.2", "192.0.2.0/24", "198.51.100.7", "51.15.0.1", "51.15.0.2");
                assertThat(acls.get(1).action()).contains(AclAction.deny());
            }
        }

        @Test
        void keepTheRulesOfOthersInTheirAccessLists() {
            web().settle();
            Frontend frontend = world.scaleway.frontends(lb().id()).get(0);
            Acl mine = Acl.builder()
                    .id("acl-by-hand")
                    .name("office")
                    .index(0)
                    .action(AclAction.deny())
                    .match(AclMatch.sources("203.0.113.0/24"))
                    .build();
            world.scaleway.putAcls(frontend.id(), List.of(mine));
            assertThat(world.settle()).isEmpty();

            world.change("web", service -> service.loadBalancerSourceRanges(List.of("192.0.2.0/24")));
            world.settle();

            assertThat(world.scaleway.acls(frontend.id()))
                    .extracting(Acl::name, Acl::index)
                    .contains(tuple("office", 0));
            assertThat(world.scaleway.acls(frontend.id())).hasSize(3);
        }

        @Test
        void stayAsTheyAreWhenTheirSourceRangesCannotBeRead() {
            web().change("web", service -> service.loadBalancerSourceRanges(List.of("192.0.2.0/24")));
            world.settle();

            world.change("web", service -> service.loadBalancerSourceRanges(List.of("192.0.2.0/240")));
            world.change("web", service -> service.addPorts(tcp(8080, 30081)));
            List<Action> done = world.settle();

            assertThat(verbs(done)).containsExactly("create-backend");
            assertThat(told(world.decide())).contains("InvalidAnnotation");
        }
    }

    @Nested
    class Nodes {
        @Test
        void thatJoinOneAfterTheOtherAreOneWriteToEachBackend() {
            web().settle();
            int writes = 0;
            for (int node = 3; node <= 12; node++) {
                world.node(node);
                writes += world.reconcile().plan().actions().size();
                world.advance(Duration.ofMillis(500));
            }
            assertThat(writes).isZero();

            List<Action> done = world.settle();

            assertThat(verbs(done)).containsExactly("set-servers", "set-servers");
            assertThat(changes(done))
                    .allSatisfy(change ->
                            assertThat(((SetServers) change).servers()).hasSize(12));
        }

        @Test
        void thatComeAndGoAllTheTimeAreWrittenAfterHalfAMinute() {
            web().settle();
            Duration waited = Duration.ZERO;
            for (int node = 3; world.reconcile().plan().actions().isEmpty(); node++) {
                world.node(node).advance(Duration.ofSeconds(4));
                waited = waited.plusSeconds(4);
            }

            assertThat(waited).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(36));
        }

        @Test
        void thatAreExcludedOrAboutToGoAreNoServers() {
            world.node(3, node -> node.putLabel("node.kubernetes.io/exclude-from-external-load-balancers", ""))
                    .node(4, node -> node.putLabel("node.kubernetes.io/exclude-from-external-load-balancers", "false"))
                    .node(
                            5,
                            node -> node.addTaint(new NodeTaint(
                                    "ToBeDeletedByClusterAutoscaler", "1", TaintEffect.NO_SCHEDULE, Optional.empty())))
                    .node(6, node -> node.deleting(true));

            web().settle();

            assertThat(world.scaleway.backends(lb().id()))
                    .allSatisfy(backend ->
                            assertThat(Set.copyOf(backend.serverIps())).isEqualTo(Set.copyOf(ips(1, 2, 4))));
        }

        @Test
        void areChosenByTheirLabels() {
            world.node(3, node -> node.putLabel("role", "edge").putLabel("disk", "ssd"));

            web().annotate("web", "target-node-labels", "role=edge,disk=").settle();

            assertThat(world.scaleway.backends(lb().id()))
                    .allSatisfy(backend -> assertThat(backend.serverIps()).isEqualTo(ips(3)));
        }

        @Test
        void withoutAnAddressNeverEmptyABackend() {
            web().settle();
            for (int node = 1; node <= 2; node++) {
                world.node(node, lost -> lost.addresses(List.of(new NodeAddress("Hostname", "x"))));
            }

            world.reconcile();
            world.advance(Duration.ofDays(1));

            assertThat(world.decide().plan().actions()).isEmpty();
            assertThat(told(world.decide())).contains("ServersKept");
        }

        @Test
        void withoutAnAddressAreToldOfBeforeAnyoneWondersThatNothingIsServed() {
            for (int node = 1; node <= 2; node++) {
                world.node(node, bare -> bare.addresses(List.of(new NodeAddress("Hostname", "x"))));
            }

            web().settle();

            assertThat(world.decide().plan().events()).singleElement().satisfies(event -> {
                assertThat(event.reason()).isEqualTo("UnAvailableLoadBalancer");
                assertThat(event.severity()).isEqualTo(Severity.WARNING);
                assertThat(event.message()).contains("InternalIP");
            });
        }

        @Test
        void thatAreAllGoneEmptyABackendOnlyAfterAWhile() {
            web().settle();
            world.removeAllNodes();
            world.reconcile();
            world.advance(Duration.ofMinutes(4));
            assertThat(world.reconcile().plan().actions()).isEmpty();
            assertThat(told(world.decide())).contains("UnAvailableLoadBalancer");

            world.advance(Duration.ofMinutes(1));

            assertThat(verbs(world.reconcile().plan())).containsExactly("set-servers", "set-servers");
        }

        @Test
        void ofWhichMoreThanHalfAreGoneAreTakenOutAfterAMinute() {
            web();
            world.node(3).settle();
            world.removeNode(1).removeNode(2);
            world.reconcile();
            world.advance(Duration.ofSeconds(59));
            assertThat(world.reconcile().plan().actions()).isEmpty();

            world.advance(Duration.ofSeconds(1));

            assertThat(verbs(world.reconcile().plan())).containsExactly("set-servers", "set-servers");
        }
    }

    @Nested
    class Drift {
        @Test
        void isPutRightAndTold() {
            web().settle();
            Backend backend = world.scaleway.backends(lb().id()).get(0);
            world.scaleway.put(
                    lb().id(),
                    backend.toBuilder()
                            .serverIps(List.of(IpAddress.of("10.9.9.9")))
                            .build());

            ServiceDecision decision = world.advance(Duration.ofMinutes(10)).reconcile();

            assertThat(verbs(decision.plan())).containsExactly("set-servers");
            assertThat(told(decision)).containsExactly("DriftRepaired");
        }

        @Test
        void ofTheServiceIsNone() {
            web().settle();
            world.annotate("web", "timeout-client", "5s");

            ServiceDecision decision = world.reconcile();

            assertThat(verbs(decision.plan())).containsExactly("update-frontend", "update-frontend");
            assertThat(told(decision)).isEmpty();
        }

        @Test
        void withForeignFrontendsAndBackendsIsTakenAway() {
            web().settle();
            world.scaleway.put(
                    lb().id(),
                    Backend.builder().id("b-x").name("mine").forwardPort(1).build());
            world.scaleway.put(
                    lb().id(),
                    Frontend.builder()
                            .id("f-x")
                            .name("mine")
                            .inboundPort(9)
                            .backend(Backend.builder().id("b-x").build())
                            .build());

            assertThat(verbs(world.settle())).containsExactly("delete-frontend", "delete-backend");
        }
    }

    @Nested
    class TheEnd {
        private void delete(String name) {
            world.change(name, service -> service.deleting(true));
        }

        @Test
        void leavesNothing() {
            web().settle();
            delete("web");

            List<Action> done = world.settle();

            assertThat(verbs(done)).containsExactly("delete-load-balancer", "patch-service");
            assertThat(world.hasService("web")).isFalse();
            assertThat(world.scaleway.all()).isEmpty();
            assertThat(world.scaleway.ips()).isEmpty();
        }

        @Test
        void leavesAReservedAddress() {
            String reserved = world.scaleway.reservedIp("51.15.9.9");
            web().annotate("web", "ip-ids", reserved).settle();
            assertThat(lb().tags()).contains("scw4j-ip=reserved");
            // forgetting it before the end does not give it away
            world.change("web", service -> service.annotations(Map.of()));
            delete("web");

            world.settle();

            assertThat(world.scaleway.all()).isEmpty();
            assertThat(world.scaleway.ips()).extracting(Ip::id).containsExactly(reserved);
        }

        @Test
        void leavesAnAddressThatAPersonCameToName() {
            web().settle();
            world.annotate("web", "ip-ids", lb().ips().get(0).id());
            assertThat(verbs(world.settle())).containsExactly("update-load-balancer");
            world.change("web", service -> service.annotations(Map.of()));
            world.settle();
            delete("web");

            world.settle();

            assertThat(world.scaleway.ips()).hasSize(1);
        }

        @Test
        void comesDespiteABrokenAnnotation() {
            web().settle();
            world.annotate("web", "timeout-server", "soon")
                    .annotate("web", "id", "nonsense")
                    .annotate("web", "zone", "?");
            delete("web");

            world.settle();

            assertThat(world.hasService("web")).isFalse();
            assertThat(world.scaleway.all()).isEmpty();
        }

        @Test
        void comesInAnotherZoneAfterAFailedFirstTry() {
            web().annotate("web", "zone", "nl-ams-1").settle();
            assertThat(world.scaleway.listing(world.now()).all())
                    .singleElement()
                    .satisfies(lb -> assertThat(lb.zone()).isEqualTo(Zone.NL_AMS_1));
            world.change("web", service -> service.annotations(Map.of()));
            delete("web");
            world.reconcile(0);

            world.settle();

            assertThat(world.hasService("web")).isFalse();
            assertThat(world.scaleway.all()).isEmpty();
        }

        @Test
        void ofAnotherTypeKeepsTheServiceAndClearsItsStatus() {
            web().settle();
            world.change("web", service -> service.type("ClusterIP"));

            world.settle();

            assertThat(world.scaleway.all()).isEmpty();
            assertThat(world.service("web").finalizers()).isEmpty();
            assertThat(world.service("web").ingress()).isEmpty();
            assertThat(world.service("web").annotations()).isEmpty();
        }
    }

    @Nested
    class AnExternallyManagedLoadBalancer {
        private final String theirs = world.scaleway.madeByHand("edge");

        private World onTheirs(String name, ServicePort port) {
            return world.service(name, service -> service.addPorts(port))
                    .annotate(name, "id", "fr-par-1/" + theirs)
                    .annotate(name, "externally-managed", "true");
        }

        @Test
        void isSharedByServicesWhosePortsDiffer() {
            onTheirs("web", tcp(80, 30080));
            onTheirs("mail", tcp(25, 30025)).settle();

            assertThat(world.scaleway.frontends(theirs))
                    .extracting(Frontend::inboundPort)
                    .containsExactlyInAnyOrder(80, 25);
            assertThat(lb().tags()).isEmpty();
            assertThat(lb().name()).isEqualTo("edge");
        }

        @Test
        void losesOnlyWhatTheServicePutThere() {
            onTheirs("web", tcp(80, 30080));
            onTheirs("mail", tcp(25, 30025)).settle();
            world.change("web", service -> service.deleting(true));

            world.settle();

            assertThat(world.hasService("web")).isFalse();
            assertThat(world.scaleway.frontends(theirs))
                    .extracting(Frontend::inboundPort)
                    .containsExactly(25);
            assertThat(world.scaleway.backends(theirs))
                    .extracting(Backend::forwardPort)
                    .containsExactly(30025);
        }

        @Test
        void isNotTakenWithoutBeingToldSo() {
            web().annotate("web", "id", "fr-par-1/" + theirs).settle();

            assertThat(world.scaleway.all()).hasSize(1);
            assertThat(world.scaleway.frontends(theirs)).isEmpty();
            assertThat(world.decide().plan().events())
                    .singleElement()
                    .satisfies(event -> assertThat(event.message()).contains("externally-managed"));
        }

        @Test
        void hasToBeThere() {
            onTheirs("web", tcp(80, 30080)).annotate("web", "id", "fr-par-1/66666666-6666-4666-8666-666666666666");

            world.settle();

            assertThat(told(world.decide())).containsExactly("SyncLoadBalancerFailed");
        }
    }

    @Test
    void theStatusSaysProxyWhereEveryPortSpeaksTheProxyProtocol() {
        web().annotate("web", "proxy-protocol-v2", "80").settle();
        assertThat(world.service("web").ingress())
                .extracting(ServiceIngress::ipMode)
                .containsExactly(Optional.of("VIP"));

        world.annotate("web", "proxy-protocol-v2", "*").settle();

        assertThat(world.service("web").ingress())
                .extracting(ServiceIngress::ipMode)
                .containsExactly(Optional.of("Proxy"));
    }

    @Test
    void aKubernetesThatDropsTheIpModeIsNotWrittenToAgain() {
        web().settle();
        world.change(
                "web",
                service -> service.ingress(world.service("web").ingress().stream()
                        .map(way -> new ServiceIngress(way.ip(), way.hostname(), Optional.empty()))
                        .toList()));

        assertThat(world.settle()).isEmpty();
    }

    @Test
    void aPrivateLoadBalancerShowsItsAddressInThePrivateNetwork() {
        web().annotate("web", "private", "true").settle();

        assertThat(lb().ips()).isEmpty();
        assertThat(world.service("web").ingress()).containsExactly(ServiceIngress.ip("10.0.1.1", "VIP"));

        world.annotate("web", "use-hostname", "true").settle();

        assertThat(world.service("web").ingress()).containsExactly(ServiceIngress.hostname(lb().id() + ".kapsule"));
    }

    @Test
    void aReservedPrivateAddressIsHadByAttachingAnew() {
        web().settle();
        String reserved = world.scaleway.reservedPrivateIp(World.NETWORK);
        world.annotate("web", "private-ip-ids", reserved);

        assertThat(verbs(world.settle())).containsExactly("detach-private-network", "attach-private-network");
        assertThat(world.scaleway.networks(lb().id()).get(0).ipamIds()).containsExactly(reserved);
    }

    @Test
    void orphansAreWhatNoServiceClaims() {
        web().settle();
        String free = world.scaleway.reservedIp("51.15.9.9");
        assertThat(Orphans.of(world.observe()).loadBalancers()).isEmpty();

        World without = new World();
        world.scaleway.all().forEach(without.scaleway::put);
        world.scaleway.ips().forEach(ip -> without.scaleway.put(ip));
        Orphans orphans = Orphans.of(without.observe());

        assertThat(orphans.loadBalancers()).extracting(lb -> lb.lb().id()).containsExactly(lb().id());
        assertThat(orphans.ips()).extracting(Ip::id).containsExactly(free);
    }
}
