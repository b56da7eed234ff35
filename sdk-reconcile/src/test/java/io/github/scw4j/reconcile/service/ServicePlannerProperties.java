package io.github.scw4j.reconcile.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.ServicePort;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlannedAction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any Services, nodes and load balancers, however they came about. */
class ServicePlannerProperties {
    private static final String PREFIX = "service.beta.kubernetes.io/scw-loadbalancer-";

    /** Values that can be followed, and some that cannot. */
    private static final Map<String, List<String>> ANNOTATIONS = Map.ofEntries(
            Map.entry("type", List.of("lb-gp-m", "LB-S")),
            Map.entry("zone", List.of("fr-par-2", "nowhere")),
            Map.entry("private", List.of("true", "false", "perhaps")),
            Map.entry("use-hostname", List.of("true")),
            Map.entry("ip-mode", List.of("Proxy", "VIP")),
            Map.entry("flexible-ip-types", List.of("ipv4,ipv6", "ipv6")),
            Map.entry("ssl-compatibility-level", List.of("ssl_compatibility_level_modern")),
            Map.entry("timeout-client", List.of("5s", "1m30s", "soon")),
            Map.entry("connection-rate-limit", List.of("0", "100", "-1")),
            Map.entry("enable-access-logs", List.of("true", "false")),
            Map.entry("enable-http3", List.of("true")),
            Map.entry("protocol-http", List.of("*", "80", "true")),
            Map.entry("http-backend-tls", List.of("443", "*")),
            Map.entry("http-backend-tls-skip-verify", List.of("443", "false")),
            Map.entry("forward-port-algorithm", List.of("leastconn", "best")),
            Map.entry("sticky-sessions", List.of("table", "none")),
            Map.entry("proxy-protocol-v1", List.of("80")),
            Map.entry("proxy-protocol-v2", List.of("*", "443")),
            Map.entry("timeout-queue", List.of("0s", "3s")),
            Map.entry("on-marked-down-action", List.of("shutdown_sessions")),
            Map.entry("redispatch-attempt-count", List.of("0", "1")),
            Map.entry("max-connections", List.of("0", "1000")),
            Map.entry("max-retries", List.of("0", "5")),
            Map.entry("failover-host", List.of("bucket.s3-website.fr-par.scw.cloud")),
            Map.entry("health-check-type", List.of("http", "80:http;443:https", "redis")),
            Map.entry("health-check-delay", List.of("10s")),
            Map.entry("health-transient-check-delay", List.of("1s", "500ms")),
            Map.entry("health-check-send-proxy", List.of("true")),
            Map.entry("health-check-http-uri", List.of("example.com/ready", "/")),
            Map.entry("target-node-labels", List.of("role=edge", "")),
            Map.entry("force-internal-ip", List.of("true")));

    private static final List<ServicePort> PORTS = List.of(
            World.tcp(80, 30080),
            World.tcp(443, 30443),
            World.tcp(8080, 30081),
            new ServicePort("dns", "UDP", 53, 30053),
            World.tcp(25, 0));

    @Property(tries = 300)
    void planningAfterApplyingPlansNothing(@ForAll long seed) {
        Random random = new Random(seed);
        World world = world(random);
        world.settle();

        for (int change = 0; change < 3; change++) {
            mutate(world, random);
            world.settle();
            world.advance(Duration.ofHours(1)).shuffled(seed + change);

            assertThat(actions(world.decide().plan())).isEmpty();
        }
    }

    @Property(tries = 200)
    void whoeverIsInterruptedAnywhereEndsAtTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        World calm = world(new Random(seed));
        World interrupted = world(random);
        calm.settle();

        for (int round = 0; round < 10; round++) {
            interrupted.reconcile(random.nextInt(3));
            interrupted.restarted();
            interrupted.scaleway.pass();
        }
        interrupted.settle();

        assertThat(Picture.of(interrupted)).isEqualTo(Picture.of(calm));
    }

    @Property(tries = 200)
    void theOrderOfWhatIsReadNeverMatters(@ForAll long seed) {
        World world = world(new Random(seed));
        for (int round = 0; round < 4; round++) {
            Plan plan = world.decide().plan();

            Plan other = world.shuffled(seed + round).decide().plan();

            assertThat(other).isEqualTo(plan);
            world.reconcile();
            world.scaleway.pass();
        }
    }

    @Property(tries = 200)
    void aBackendIsNeverEmptiedWhileItsServiceHasAnEligibleNode(@ForAll long seed) {
        Random random = new Random(seed);
        World world = world(random);
        world.settle();
        Map<String, Integer> before = servers(world);

        for (int change = 0; change < 5; change++) {
            world.changeNodes(
                    node -> random.nextInt(4) == 0 ? node : node.addresses(List.of(new NodeAddress("Hostname", "x"))));
            world.reconcile();
            world.advance(Duration.ofMinutes(random.nextInt(20)));
        }

        servers(world).forEach((backend, count) -> {
            if (before.getOrDefault(backend, 0) > 0) {
                assertThat(count).as(backend).isPositive();
            }
        });
    }

    @Property(tries = 200)
    void nothingIsLeftOfServicesThatAreDeleted(@ForAll long seed) {
        Random random = new Random(seed);
        World world = world(random);
        for (int round = random.nextInt(8); round > 0; round--) {
            world.reconcile(random.nextInt(4));
            world.scaleway.pass();
        }
        List<String> names =
                world.observe().services().stream().map(KubernetesService::name).toList();
        for (String name : names) {
            mutate(world, random);
            if (world.service(name).finalizers().isEmpty()) {
                world.remove(name);
            } else {
                world.change(name, service -> service.deleting(true));
            }
        }

        world.settle();

        assertThat(world.observe().services()).isEmpty();
        assertThat(world.scaleway.all()).isEmpty();
        assertThat(world.scaleway.ips()).isEmpty();
    }

    private static World world(Random random) {
        World world = new World();
        for (int node = 1; node <= 1 + random.nextInt(5); node++) {
            boolean edge = random.nextBoolean();
            world.node(node, each -> edge ? each.putLabel("role", "edge") : each);
        }
        for (int service = 0; service < 1 + random.nextInt(3); service++) {
            world.service("s" + service, each -> each.ports(ports(random)).annotations(annotations(random)));
            if (random.nextInt(3) == 0) {
                world.change("s" + service, each -> each.loadBalancerSourceRanges(List.of("192.0.2.0/24")));
            }
        }
        return world;
    }

    private static void mutate(World world, Random random) {
        String name = "s" + random.nextInt(3);
        if (!world.hasService(name)) {
            return;
        }
        switch (random.nextInt(5)) {
            case 0 -> world.change(name, service -> service.ports(ports(random)));
            case 1 ->
                world.change(name, service -> service.annotations(keepingId(world.service(name), annotations(random))));
            case 2 -> world.node(1 + random.nextInt(5));
            case 3 -> world.removeNode(1 + random.nextInt(5));
            default -> world.change(name, service -> service.loadBalancerSourceRanges(List.of("198.51.100.0/24")));
        }
    }

    private static Map<String, String> keepingId(KubernetesService service, Map<String, String> annotations) {
        Map<String, String> all = new TreeMap<>(annotations);
        String id = service.annotations().get(PREFIX + "id");
        if (id != null) {
            all.put(PREFIX + "id", id);
        }
        return all;
    }

    private static List<ServicePort> ports(Random random) {
        List<ServicePort> ports = new ArrayList<>(PORTS);
        Collections.shuffle(ports, random);
        return ports.subList(0, 1 + random.nextInt(ports.size()));
    }

    private static Map<String, String> annotations(Random random) {
        List<String> names = new ArrayList<>(new TreeMap<>(ANNOTATIONS).keySet());
        Collections.shuffle(names, random);
        return names.subList(0, random.nextInt(8)).stream()
                .collect(Collectors.toMap(
                        name -> PREFIX + name,
                        name -> ANNOTATIONS
                                .get(name)
                                .get(random.nextInt(ANNOTATIONS.get(name).size()))));
    }

    private static List<Object> actions(Plan plan) {
        return plan.actions().stream()
                .map(PlannedAction::action)
                .map(Object.class::cast)
                .toList();
    }

    private static Map<String, Integer> servers(World world) {
        return world.scaleway.all().stream()
                .flatMap(lb -> world.scaleway.backends(lb.id()).stream())
                .collect(Collectors.toMap(
                        Backend::name, backend -> backend.serverIps().size()));
    }
}
