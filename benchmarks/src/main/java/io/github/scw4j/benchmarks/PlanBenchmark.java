package io.github.scw4j.benchmarks;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.reconcile.autoheal.Autoheal;
import io.github.scw4j.reconcile.autoheal.AutohealDecision;
import io.github.scw4j.reconcile.autoheal.AutohealInput;
import io.github.scw4j.reconcile.autoheal.AutohealMemory;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.node.NodePlanner;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeCondition;
import io.github.scw4j.reconcile.observation.NodeLease;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.observation.PrivateAddress;
import io.github.scw4j.reconcile.observation.ProviderId;
import io.github.scw4j.reconcile.observation.ServerListing;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.NodePatch;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlannedAction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One decision over 5 000 nodes in 20 pools and three zones; every tenth node has been broken for an hour. */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlanBenchmark {
    private static final int POOLS = 20;
    private static final int NODES_OF_A_POOL = 250;
    private static final int BROKEN = 10;
    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(40);

    private final Autoheal autoheal = Autoheal.with(AutohealPolicy.defaults());
    private final AutohealInput input = AutohealInput.builder()
            .look(observation(UnaryOperator.identity()))
            .memory(watching())
            .mode(Mode.ENFORCE)
            .build();

    private final NodePlanner nodes = new NodePlanner(NodePolicy.selfManaged());
    private final Observation fresh = observation(UnaryOperator.identity());
    private final Observation steady = observation(patched(nodes.plan(fresh, NOW)));

    /** What is to be healed. */
    @Benchmark
    public AutohealDecision autoheal() {
        return autoheal.decide(input, NOW);
    }

    /** What is to be changed of nodes of which nothing has to be. */
    @Benchmark
    public Plan steadyNodes() {
        return nodes.plan(steady, NOW);
    }

    /** What is to be changed of nodes that were never seen before: all of them. */
    @Benchmark
    public Plan freshNodes() {
        return nodes.plan(fresh, NOW);
    }

    /** Of a healer that has seen the same before, so that every broken node goes through the gates. */
    private AutohealMemory watching() {
        AutohealMemory memory = AutohealMemory.fresh();
        for (int minutes = 9; minutes > 0; minutes -= 4) {
            Instant then = NOW.minus(Duration.ofMinutes(minutes));
            memory = autoheal.decide(
                            AutohealInput.builder()
                                    .look(observation(UnaryOperator.identity()))
                                    .memory(memory)
                                    .build(),
                            then)
                    .memory();
        }
        return memory;
    }

    private static Observation observation(UnaryOperator<KubernetesNode> change) {
        List<Pool> pools = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        List<ObservedServer> servers = new ArrayList<>();
        List<KubernetesNode> objects = new ArrayList<>();
        List<NodeLease> leases = new ArrayList<>();
        for (int number = 0; number < POOLS; number++) {
            Zone zone = Zone.of("fr-par-" + (1 + number % 3));
            Pool pool = Pool.builder()
                    .id("pool-" + number)
                    .name("pool-" + number)
                    .clusterId("cluster")
                    .zone(zone)
                    .size(NODES_OF_A_POOL)
                    .status(PoolStatus.READY)
                    .nodeType("pro2_xxs")
                    .build();
            pools.add(pool);
            for (int member = 0; member < NODES_OF_A_POOL; member++) {
                boolean broken = member % BROKEN == 0;
                String name = "scw-web-" + pool.name() + "-" + member;
                String machine = ProviderId.instance(zone, "server-" + name).toString();
                nodes.add(Node.builder()
                        .id("id-" + name)
                        .name(name)
                        .clusterId("cluster")
                        .poolId(pool.id())
                        .providerId(machine)
                        .createdAt(NOW.minus(Duration.ofDays(9)))
                        .status(broken ? NodeStatus.NOT_READY : NodeStatus.READY)
                        .build());
                servers.add(ObservedServer.builder()
                        .id("server-" + name)
                        .zone(zone)
                        .name(name)
                        .hostname(name)
                        .commercialType("PRO2-XXS")
                        .state(ServerState.RUNNING)
                        .addTags("kapsule=cluster", "pool=" + pool.id(), "node=id-" + name, "managed=true", "default")
                        .addPrivateAddress(new PrivateAddress("network", IpAddress.of("10.0." + number + "." + member)))
                        .build());
                objects.add(change.apply(object(name, machine, broken)));
                leases.add(new NodeLease(name, broken ? NOW.minus(Duration.ofHours(1)) : NOW, LEASE));
            }
        }
        return Observation.builder()
                .at(NOW)
                .cluster(Cluster.builder()
                        .id("cluster")
                        .name("web")
                        .status(ClusterStatus.READY)
                        .build())
                .pools(pools)
                .nodes(nodes)
                .servers(ServerListing.of(Zone.known(), servers))
                .kubernetesNodes(objects)
                .leases(leases)
                .records(Map.of())
                .drains(Map.of())
                .build();
    }

    private static UnaryOperator<KubernetesNode> patched(Plan plan) {
        Map<String, NodePatch> patches = new HashMap<>();
        for (PlannedAction planned : plan.actions()) {
            if (planned.action() instanceof PatchNode patch) {
                patches.put(patch.target().name(), patch.patch());
            }
        }
        return node -> patches.getOrDefault(node.name(), NodePatch.none()).applyTo(node);
    }

    private static KubernetesNode object(String name, String machine, boolean broken) {
        return KubernetesNode.builder()
                .name(name)
                .uid("uid-" + name)
                .createdAt(NOW.minus(Duration.ofDays(9)))
                .providerId(machine)
                .condition(new NodeCondition(
                        NodeCondition.READY,
                        broken ? NodeCondition.Status.UNKNOWN : NodeCondition.Status.TRUE,
                        NOW.minus(broken ? Duration.ofHours(1) : Duration.ofDays(9)),
                        "",
                        ""))
                .build();
    }
}
