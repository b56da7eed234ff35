package io.github.scw4j.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.samples.acl.Acl;
import io.github.scw4j.samples.application.ServedApplication;
import io.github.scw4j.samples.blueprint.Blueprinted;
import io.github.scw4j.samples.instance.BuildServer;
import io.github.scw4j.samples.kosmos.Kosmos;
import io.github.scw4j.samples.kubeconfig.Kubeconfigs;
import io.github.scw4j.samples.loadbalancer.LoadBalancedShop;
import io.github.scw4j.samples.move.BiggerNodes;
import io.github.scw4j.samples.regions.Regions;
import io.github.scw4j.samples.service.ServiceDemo;
import io.github.scw4j.samples.services.ServiceLoadBalancers;
import io.github.scw4j.samples.upgrade.Upgrade;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Every sample runs, and shows what it is there to show. */
class SamplesTest {

    private interface Main {
        void run() throws Exception;
    }

    /** What a sample prints. */
    private static String printedBy(Main main) throws Exception {
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            main.run();
        } finally {
            System.setOut(screen);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void kosmosLetsAMachineJoin() throws Exception {
        assertThat(printedBy(Kosmos::main))
                .containsSubsequence(
                        "its pod network kilo", "the machine reads http", "is ready", "the machine still runs");
    }

    @Test
    void buildServerMakesOneFromALabelAndSaysWhatIsLeftOfIt() throws Exception {
        assertThat(printedBy(BuildServer::main))
                .containsSubsequence(
                        "build-1 is stopped, made from Ubuntu 24.04",
                        "build-1 is running at ",
                        "left for the Block API: ",
                        "the server is gone");
    }

    @Test
    void upgradePlansTwoMinorVersionsAndLeavesNothingToDo() throws Exception {
        assertThat(printedBy(Upgrade::main))
                .containsSubsequence(
                        "archive",
                        "days left; next: upgrade to 1.34.6",
                        "1.34.6 to 1.36.1, 6 steps",
                        "1. control plane: 1.34.6 to 1.35.3",
                        "2. pool \"front\": 1.34.6 to 1.35.3",
                        "needs: 1 more node for a time",
                        "1/6 control plane: 1.34.6 to 1.35.3",
                        "6/6 pool \"back\": 1.35.3 to 1.36.1",
                        "is at 1.36.1 with all its pools: nothing to do");
    }

    @Test
    void aBlueprintIsMadeAndChangedAndHeldUpWhereSomebodyHasToSayYes() throws Exception {
        assertThat(printedBy(Blueprinted::main))
                .containsSubsequence(
                        "web.yaml:15:5: pools[0].maxsize: there is no such field; is max_size meant?",
                        "web.yaml:21:5: acl_rules[0].comment: there is no such field",
                        "cluster \"web\": 3 steps",
                        "1. private network \"web\" is made",
                        "3. cluster \"web\" gets other ACL rules: in place",
                        "1/3 private network \"web\" is made: done",
                        "it is as described, nothing to do",
                        "say yes to what goes as far as \"new pool needed\"",
                        "2/2 pool \"back\" is made: done",
                        "nothing to do",
                        "node_type: DEV1-L",
                        "to = scaleway_k8s_pool.back",
                        "network=$(scw vpc private-network create",
                        "pools.1.node-type=DEV1-L");
    }

    @Test
    void aclRefusesToLockOutUnlessToldTo() throws Exception {
        assertThat(printedBy(Acl::main))
                .contains("may connect: 203.0.113.0/24", "may connect: Scaleway's ranges")
                .containsSubsequence(
                        "nobody could reach its API server", "Scaleway's ranges", "told to: 1 rule is left");
    }

    @Test
    void theShopIsServedByTwoBackendsAndACertificate() throws Exception {
        assertThat(printedBy(LoadBalancedShop::main))
                .containsSubsequence(
                        "load balancer shop is ready at ",
                        "port 80 goes to [10.0.0.7, 10.0.0.8] port 8080",
                        "certificate for ",
                        "port 443 goes there too, and /api/ to port 8081",
                        "whoever comes to port 80 is sent to port 443",
                        "backend pages may be silent for 10 minutes",
                        "of 4 servers are healthy",
                        "deleted, with its address");
    }

    @Test
    void regionsKeepsTheAnswersOfThoseThatAnswer() throws Exception {
        assertThat(printedBy(Regions::main))
                .contains("fr-par: 1 clusters", "pl-waw: 1 clusters")
                .containsPattern("nl-ams: .*HTTP 503");
    }

    @Test
    void kubeconfigsShowNoSecret() throws Exception {
        assertThat(printedBy(Kubeconfigs::main)).contains("legacy.yaml").doesNotContain("11111111");
    }

    @Test
    void theServiceStreamsHowAClusterComesAlong() throws Exception {
        assertThat(printedBy(ServiceDemo::main))
                .containsSubsequence(
                        "event: progress", "creating", "waiting for 2 ready nodes", "event: ready", "https://");
    }

    @Test
    void anApplicationIsServedInAClusterThatWasMadeForIt() throws Exception {
        assertThat(printedBy(ServedApplication::main))
                .containsSubsequence(
                        "make a cluster with a network and two nodes",
                        "apply application.yaml",
                        "Deployment web, Service web",
                        "2 of 2 are ready",
                        "create-load-balancer default/web",
                        "create-frontend default/web",
                        "served at http://51.158.",
                        "delete-load-balancer default/web",
                        "delete the cluster with its nodes and its network");
    }

    @Test
    void servicesAreServedAndFollowedAndNothingIsLeftOfThem() throws Exception {
        assertThat(printedBy(ServiceLoadBalancers::main))
                .containsSubsequence(
                        "web: 5 annotations, nothing to mend",
                        "did    create-load-balancer shop/web",
                        "event  EnsuredLoadBalancer shop/web",
                        "9 writes (AttachPrivateNetwork 2, CreateBackend 2, CreateFrontend 2, CreateLB 2, SetACLs 1)",
                        "shop/web is at 51.158.",
                        "(ipMode Proxy)",
                        "port 80 is open to 192.0.2.0/24, 2001:db8::/32 and 12 addresses of the nodes, and to nobody else",
                        "goes by http with proxy_protocol_v2 to node port ",
                        "where GET /healthz works",
                        "nothing changes",
                        "0 writes",
                        "0 writes",
                        "a node joins",
                        "4 servers instead of 3",
                        "3 writes (SetACLs 1, SetBackendServers 2)",
                        "2 writes (CreateFrontend 1, DeleteFrontend 1)",
                        "event  InvalidAnnotation shop/web: service.beta.kubernetes.io/scw-loadbalancer-timeout-server is \"5 s\"",
                        "a client may be silent for 30s",
                        "a server may be silent for 10s",
                        "the bad one is mended",
                        "a server may be silent for 5.0s",
                        "event  DriftRepaired ",
                        "both are deleted",
                        "2 writes (DeleteLB 2)",
                        "left: 0 load balancers, 0 addresses, 0 Services")
                .containsPattern("shop/database is at [0-9a-f-]{36}\\.pn-shop")
                .contains("port 5432 is open to everybody");
    }

    @Test
    void aPoolIsMovedToBiggerNodesAndASecondMoveIsUndone() throws Exception {
        assertThat(printedBy(BiggerNodes::main))
                .containsSubsequence(
                        "pool \"web\": 3 nodes of pro2_xxs, autoscaled 2 to 6",
                        "6 pods run in \"web\"",
                        "move pool \"web\" to node type PRO2-S as \"web-2\", 9 steps",
                        "needs: 3 more nodes for a time",
                        "9/9 take the marks of the move off pool \"web-2\"",
                        "pool \"web-2\": 3 nodes of pro2_s, autoscaled 2 to 6",
                        "6 pods run in \"web-2\"",
                        "at any time at least 5 of 6 pods ran, and 3 nodes were ready",
                        "tags [scw4j-moves=",
                        "undo the move of pool \"web-2\" to \"web-3\"",
                        "pool \"web-2\": 3 nodes of pro2_s, autoscaled 2 to 6",
                        "6 pods run in \"web-2\"",
                        "at any time at least 5 of 6 pods ran, and 3 nodes were ready");
    }
}
