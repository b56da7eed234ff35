package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ServicePort;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.PatchService;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlannedAction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A cluster with Services and a Scaleway with load balancers, in memory: seen, changed, and planned for. */
final class World {
    static final String CLUSTER = "cluster-1";
    static final String NETWORK = "11111111-1111-4111-8111-111111111111";

    final MemoryScaleway scaleway = new MemoryScaleway();
    private final Map<String, KubernetesService> services = new TreeMap<>();
    private final Map<String, KubernetesNode> nodes = new TreeMap<>();
    private ServicePolicy policy = ServicePolicy.soleController();
    private ServiceMemory memory = ServiceMemory.fresh();
    private List<Outcome> outcomes = List.of();
    private Instant now = Instant.parse("2026-11-26T12:00:00Z");
    private final List<Late> late = new ArrayList<>();
    private Random shuffling = new Random(0);
    private Optional<Mishap> mishap = Optional.empty();
    private final List<Action> attempted = new ArrayList<>();

    World policy(UnaryOperator<ServicePolicy.Builder> change) {
        policy = change.apply(policy.toBuilder()).build();
        return this;
    }

    World service(String name, UnaryOperator<KubernetesService.Builder> change) {
        KubernetesService.Builder service = KubernetesService.builder()
                .namespace("shop")
                .name(name)
                .uid("uid-" + name)
                .resourceVersion("1");
        return put(change.apply(service).build());
    }

    World put(KubernetesService service) {
        services.put(service.path(), service);
        return this;
    }

    World change(String name, UnaryOperator<KubernetesService.Builder> change) {
        return put(change.apply(service(name).toBuilder()).build());
    }

    World annotate(String name, String annotation, String value) {
        return change(
                name,
                service -> service.putAnnotation("service.beta.kubernetes.io/scw-loadbalancer-" + annotation, value));
    }

    KubernetesService service(String name) {
        return services.get("shop/" + name);
    }

    boolean hasService(String name) {
        return services.containsKey("shop/" + name);
    }

    static ServicePort tcp(int port, int nodePort) {
        return new ServicePort("p" + port, "TCP", port, nodePort);
    }

    World node(int number) {
        return node(number, UnaryOperator.identity());
    }

    World node(int number, UnaryOperator<KubernetesNode.Builder> change) {
        String name = "node-" + number;
        KubernetesNode.Builder node = KubernetesNode.builder()
                .name(name)
                .uid("uid-" + name)
                .addresses(List.of(
                        new NodeAddress("Hostname", name),
                        new NodeAddress("ExternalIP", "51.15.0." + number),
                        new NodeAddress("InternalIP", internalIp(number))));
        nodes.put(name, change.apply(node).build());
        return this;
    }

    static String internalIp(int number) {
        return "10.0.0." + number;
    }

    World remove(String name) {
        services.remove("shop/" + name);
        return this;
    }

    World changeNodes(UnaryOperator<KubernetesNode.Builder> change) {
        nodes.replaceAll((name, node) -> change.apply(node.toBuilder()).build());
        return this;
    }

    World removeNode(int number) {
        nodes.remove("node-" + number);
        return this;
    }

    World removeAllNodes() {
        nodes.clear();
        return this;
    }

    World advance(Duration time) {
        now = now.plus(time);
        return this;
    }

    Instant now() {
        return now;
    }

    /** Everything is read in another order from now on. */
    World shuffled(long seed) {
        shuffling = new Random(seed);
        scaleway.shuffled(seed);
        return this;
    }

    /** The step with this number, counted from now on and from 0, goes wrong. */
    World mishap(int step, Mishap.Kind kind) {
        mishap = Optional.of(new Mishap(step, kind));
        attempted.clear();
        return this;
    }

    /** The steps since. */
    int steps() {
        return attempted.size();
    }

    /** Whether a load balancer is asked for in this step. */
    boolean creates(int step) {
        return attempted.get(step).verb().equals("create-load-balancer");
    }

    /** The process is another one. */
    World restarted() {
        memory = ServiceMemory.fresh();
        outcomes = List.of();
        return this;
    }

    Observation observe() {
        List<KubernetesService> seen = new ArrayList<>(services.values());
        List<KubernetesNode> seenNodes = new ArrayList<>(nodes.values());
        Collections.shuffle(seen, shuffling);
        Collections.shuffle(seenNodes, shuffling);
        return Observation.builder()
                .at(now)
                .cluster(Cluster.builder()
                        .id(CLUSTER)
                        .name("web")
                        .region(Region.FR_PAR)
                        .privateNetworkId(NETWORK)
                        .build())
                .pools(List.of())
                .nodes(List.of())
                .kubernetesNodes(seenNodes)
                .leases(List.of())
                .services(seen)
                .loadBalancers(scaleway.listing(now))
                .records(Map.of())
                .drains(Map.of())
                .build();
    }

    ServiceDecision decide() {
        return ServicePlanner.with(policy).decide(observe(), memory, outcomes, now);
    }

    /** Decides, and does all of it. */
    ServiceDecision reconcile() {
        return reconcile(Integer.MAX_VALUE);
    }

    /** Decides, and does this many of it; of the rest nobody hears. */
    ServiceDecision reconcile(int most) {
        ServiceDecision decision = decide();
        memory = decision.memory();
        List<Outcome> done = new ArrayList<>();
        try {
            decision.plan().actions().stream()
                    .map(PlannedAction::action)
                    .limit(most)
                    .forEach(action -> done.add(attempt(action)));
            outcomes = done;
        } catch (Mishap.Killed e) {
            restarted();
        }
        return decision;
    }

    private Outcome attempt(Action action) {
        int step = attempted.size();
        attempted.add(action);
        Optional<Mishap.Kind> kind =
                mishap.filter(wrong -> wrong.step() == step).map(Mishap::kind);
        if (kind.isEmpty()) {
            return apply(action);
        }
        switch (kind.get()) {
            case REFUSED, LOST, KILLED_BEFORE -> {}
            case ANSWER_LOST, KILLED_AFTER -> apply(action);
            case HALF_DONE_AND_KILLED -> scaleway.half(() -> apply(action));
            case LATE -> late.add(new Late(now.plusSeconds(20), action));
        }
        return Mishap.outcome(kind.get(), action);
    }

    private void land() {
        List<Late> landed =
                late.stream().filter(each -> !now.isBefore(each.at())).toList();
        late.removeAll(landed);
        landed.forEach(each -> apply(each.action()));
    }

    /** What is acted on long after whoever asked for it has given up. */
    private record Late(Instant at, Action action) {}

    /** As often as the planner wants to look again, with the time that it wants to pass; gives all that was done. */
    List<Action> settle() {
        List<Action> all = new ArrayList<>();
        for (int round = 0; round < 100; round++) {
            ServiceDecision decision = reconcile();
            decision.plan().actions().stream().map(PlannedAction::action).forEach(all::add);
            Optional<Instant> due = decision.due();
            if (due.isEmpty() && late.isEmpty()) {
                return all;
            }
            now = due.get().isAfter(now) ? due.get() : now;
            land();
            scaleway.pass();
        }
        throw new AssertionError("after 100 rounds there is still something to do: " + decide().plan());
    }

    private Outcome apply(Action action) {
        if (action instanceof PatchService patch) {
            KubernetesService before = services.get(patch.target().path());
            KubernetesService after = patch.patch().applyTo(before);
            if (after.deleting() && after.finalizers().isEmpty()) {
                services.remove(after.path());
            } else {
                services.put(after.path(), after);
            }
        } else if (action instanceof ChangeLoadBalancer change) {
            scaleway.apply(change.zone(), change.change());
        } else {
            throw new AssertionError("not for a planner of Services: " + action);
        }
        return new Outcome(action, Outcome.Result.DONE, "done");
    }

    /** The verbs of a plan, in its order. */
    static List<String> verbs(Plan plan) {
        return plan.actions().stream().map(planned -> planned.action().verb()).toList();
    }

    static List<String> verbs(List<Action> actions) {
        return actions.stream().map(Action::verb).toList();
    }

    /** The reasons of its events. */
    static List<String> told(ServiceDecision decision) {
        return decision.plan().events().stream().map(PlanEvent::reason).toList();
    }

    static List<LoadBalancerChange> changes(List<Action> actions) {
        return actions.stream()
                .filter(ChangeLoadBalancer.class::isInstance)
                .map(action -> ((ChangeLoadBalancer) action).change())
                .toList();
    }

    static List<IpAddress> ips(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> IpAddress.of(internalIp(number)))
                .toList();
    }

    static final Zone ZONE = Zone.FR_PAR_1;
}
