package io.github.scw4j.reconcile.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.NodeCondition;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.observation.PrivateAddress;
import io.github.scw4j.reconcile.observation.ProviderId;
import io.github.scw4j.reconcile.plan.DeleteNodeObject;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.Plan;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any cluster, however it came about. */
class NodePlannerProperties {
    private static final List<String> TAGS = List.of(
            "foo=a",
            "foo=b",
            "bar",
            "noprefix=team=shop",
            "not/a tag",
            "taint=gpu=yes:NoSchedule",
            "taint=noprefix=dedicated=db:NoExecute",
            "noprefix=topology.kubernetes.io/zone=nowhere",
            "node.kubernetes.io/exclude-from-external-load-balancers");
    private static final List<String> PROVIDER_IDS = List.of(
            "",
            "",
            "own",
            "own",
            "own",
            "own",
            "old",
            "gone",
            "scaleway://baremetal/fr-par-1/x",
            "k3s://x",
            "nonsense");
    private static final List<String> LABELS = List.of(
            "team",
            "k8s.scaleway.com/foo",
            "k8s.scaleway.com/stale",
            TopologyLabels.ZONE,
            "beta.kubernetes.io/instance-type",
            Lifecycle.DISABLE_LABEL,
            "mine");
    private static final List<String> TAINTS = List.of(
            Initialization.TAINT,
            Shutdown.TAINT,
            "k8s.scaleway.com/gpu",
            "k8s.scaleway.com/stale",
            "dedicated",
            "mine");
    private static final List<String> STATES =
            List.of("running", "running", "stopped", "stopping", "starting", "locked", "hibernating");
    private static final List<TaintEffect> EFFECTS =
            List.of(TaintEffect.NO_SCHEDULE, TaintEffect.NO_EXECUTE, TaintEffect.PREFER_NO_SCHEDULE);

    @Property(tries = 500)
    void planningAfterApplyingPlansNothing(@ForAll long seed) {
        World world = world(new Random(seed));

        world.reconcile();
        Plan again = world.plan();

        assertThat(again.actions()).isEmpty();
        assertThat(again.events()).isEmpty();
    }

    @Property(tries = 500)
    void theOrderOfInputNeverMatters(@ForAll long seed) {
        World world = world(new Random(seed));

        assertThat(world.plan(world.shuffled(seed))).isEqualTo(world.plan());
    }

    @Property(tries = 500)
    void noNodeObjectOfALivingServerIsEverDeleted(@ForAll long seed) {
        Random random = new Random(seed);
        World world = world(random);
        for (int round = 0; round < 6; round++) {
            Plan plan = world.plan();
            Set<String> alive = world.servers().stream().map(ObservedServer::id).collect(Collectors.toSet());
            for (DeleteNodeObject delete : deletions(plan)) {
                ProviderId machine = ProviderId.parse(
                                delete.target().providerId().orElseThrow())
                        .orElseThrow();
                assertThat(machine.isInstance()).isTrue();
                assertThat(alive).doesNotContain(machine.id());
                assertThat(world.object(delete.target().name()).isReady()).isFalse();
            }
            world.apply(plan);
            world.advance(Duration.ofSeconds(random.nextInt(60)));
            world.servers().stream()
                    .filter(server -> random.nextInt(6) == 0)
                    .map(ObservedServer::id)
                    .toList()
                    .forEach(world::removeServer);
            world.listedZones(zones(random));
        }
    }

    @Property(tries = 500)
    void labelsAnnotationsAndTaintsOfOthersSurvive(@ForAll long seed) {
        World world = world(new Random(seed));
        Map<String, KubernetesNode> before = new HashMap<>();
        world.objects().forEach(object -> before.put(object.name(), object));

        world.reconcile();

        for (KubernetesNode object : world.objects()) {
            KubernetesNode old = before.get(object.name());
            assertThat(object.labels().get("mine")).isEqualTo(old.labels().get("mine"));
            assertThat(object.annotations().get("mine"))
                    .isEqualTo(old.annotations().get("mine"));
            assertThat(taintsOf("mine", object)).isEqualTo(taintsOf("mine", old));
            assertThat(object.conditions()).isEqualTo(old.conditions());
            assertThat(object.unschedulable()).isEqualTo(old.unschedulable());
        }
    }

    @Property(tries = 500)
    void anythingButAnInstanceIsNeverNamedInAPlan(@ForAll long seed) {
        World world = world(new Random(seed));

        world.plan().actions().stream()
                .filter(planned ->
                        planned.action() instanceof PatchNode || planned.action() instanceof DeleteNodeObject)
                .map(planned -> world.object(planned.action().target().name()).providerId())
                .flatMap(providerId -> providerId.stream())
                .forEach(providerId -> assertThat(ProviderId.parse(providerId).filter(ProviderId::isInstance))
                        .as(providerId)
                        .isPresent());
    }

    @Property(tries = 500)
    void theUninitializedTaintIsOnlyGoneFromNodesThatHaveEverything(@ForAll long seed) {
        World world = world(new Random(seed));
        Set<String> waiting = world.objects().stream()
                .filter(object -> object.taint(Initialization.TAINT).isPresent())
                .map(KubernetesNode::name)
                .collect(Collectors.toSet());

        world.reconcile();

        world.objects().stream()
                .filter(object -> waiting.contains(object.name())
                        && object.taint(Initialization.TAINT).isEmpty())
                .forEach(object -> {
                    assertThat(object.providerId()).isPresent();
                    assertThat(TopologyLabels.areIn(object)).isTrue();
                    assertThat(Addresses.areIn(object)).isTrue();
                });
    }

    private static List<DeleteNodeObject> deletions(Plan plan) {
        return plan.actions().stream()
                .map(planned -> planned.action())
                .filter(DeleteNodeObject.class::isInstance)
                .map(DeleteNodeObject.class::cast)
                .toList();
    }

    private static List<NodeTaint> taintsOf(String key, KubernetesNode object) {
        return object.taints().stream().filter(taint -> taint.key().equals(key)).toList();
    }

    private static World world(Random random) {
        World world = new World()
                .policy(policy -> policy.deprecatedLabels(random.nextBoolean())
                        .tags(random.nextInt(4) > 0)
                        .poolLabelsAndTaints(random.nextInt(4) > 0)
                        .providerId(random.nextInt(4) > 0)
                        .addresses(random.nextInt(4) > 0)
                        .maxMissing(random.nextBoolean() ? 0.2 : 1));
        world.listedZones(zones(random));
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            addNode(world, "node-" + i, random);
        }
        return world;
    }

    private static List<Zone> zones(Random random) {
        return random.nextInt(3) > 0 ? Zone.known() : List.of(Zone.FR_PAR_1);
    }

    private static void addNode(World world, String name, Random random) {
        ObservedServer server = server(name, random);
        if (random.nextInt(5) > 0) {
            world.server(server);
        }
        if (random.nextInt(10) == 0) {
            world.server(server.toBuilder().id("twin-of-" + name).build());
        }
        if (random.nextInt(3) == 0) {
            world.scalewayNode(name, node -> node.providerId(server.providerId().toString()));
        } else if (random.nextBoolean()) {
            world.pool(
                    name,
                    pool -> pool.addAllTags(some(TAGS, random))
                            .nodeType(random.nextInt(8) == 0 ? "external" : "pro2_xxs")
                            .labels(keyed(some(List.of("team", "k8s.scaleway.com/foo", "pooled"), random), random))
                            .addAllTaints(poolTaints(random))
                            .addAllStartupTaints(poolTaints(random)));
        }
        world.object(object(name, server, world, random));
    }

    private static List<Taint> poolTaints(Random random) {
        return some(List.of("dedicated", "k8s.scaleway.com/gpu", "pooled"), random).stream()
                .map(key -> Taint.of(key, "" + random.nextInt(2), pick(EFFECTS, random)))
                .toList();
    }

    private static ObservedServer server(String name, Random random) {
        ObservedServer.Builder server = World.server(name)
                .zone(pick(List.of(Zone.FR_PAR_1, Zone.NL_AMS_2), random))
                .hostname(pick(List.of(name, name.toUpperCase(java.util.Locale.ROOT), "", "node-0"), random))
                .commercialType(pick(List.of("PRO2-XXS", "PRO2-S", ""), random))
                .state(ServerState.of(pick(STATES, random)))
                .addAllTags(some(TAGS, random));
        return server.publicAddresses(some(List.of("51.15.0.1", "51.15.0.2", "2001:db8::1"), random).stream()
                        .map(IpAddress::of)
                        .toList())
                .privateAddresses(some(List.of("10.0.0.1", "10.0.0.2", "fd00::1"), random).stream()
                        .map(ip -> new PrivateAddress("network", IpAddress.of(ip)))
                        .toList())
                .build();
    }

    private static KubernetesNode object(String name, ObservedServer server, World world, Random random) {
        KubernetesNode.Builder object = World.node(name)
                .condition(World.ready(pick(List.of(NodeCondition.Status.values()), random)))
                .deleting(random.nextInt(12) == 0)
                .unschedulable(random.nextInt(5) == 0)
                .labels(keyed(some(LABELS, random), random))
                .putAnnotation("mine", "yes");
        String providerId = pick(PROVIDER_IDS, random);
        switch (providerId) {
            case "" -> {}
            case "own" -> object.providerId(server.providerId().toString());
            case "old" -> object.providerId("scaleway://" + server.id());
            case "gone" ->
                object.providerId(
                        ProviderId.instance(server.zone(), "gone-" + name).toString());
            default -> object.providerId(providerId);
        }
        some(TAINTS, random).stream()
                .map(key -> NodeTaint.of(key, "" + random.nextInt(2), pick(EFFECTS, random)))
                .forEach(object::addTaint);
        object.addresses(some(List.of("10.0.0.1", "51.15.0.7"), random).stream()
                .map(ip -> new NodeAddress("InternalIP", ip))
                .toList());
        if (random.nextInt(4) == 0) {
            object.putAnnotation(
                    ProvidedNodeIps.ANNOTATION, pick(List.of("10.0.0.1", "10.0.0.1,fd00::1", "x"), random));
        }
        if (random.nextInt(6) == 0) {
            object.putLabel(Addresses.PUBLIC_IP_LABEL, pick(List.of("51.15.0.9", "x"), random));
        }
        if (random.nextInt(3) == 0) {
            object.putAnnotation(
                    MissingMark.ANNOTATION,
                    world.now().minusSeconds(random.nextInt(90) - 20L).toString());
        }
        if (random.nextInt(4) == 0) {
            object.putAnnotation(PoolWishes.LABELS_ANNOTATION, "team,pooled")
                    .putAnnotation(PoolWishes.TAINTS_ANNOTATION, "dedicated:NoSchedule,pooled:NoExecute");
        }
        return object.build();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> some(List<String> from, Random random) {
        return IntStream.range(0, from.size())
                .filter(i -> random.nextInt(3) == 0)
                .mapToObj(from::get)
                .toList();
    }

    private static Map<String, String> keyed(List<String> keys, Random random) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> "" + random.nextInt(2)));
    }
}
