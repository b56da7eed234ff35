package io.github.scw4j.reconcile.stage;

import io.fabric8.kubernetes.api.model.LoadBalancerIngress;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServicePortBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.reconcile.Reconciler;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.testkit.call.ReceivedCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The Services of a stage's cluster, and what is asked of Scaleway for them. */
public final class Services {
    private static final String NAMESPACE = "default";
    private static final String ANNOTATION = "service.beta.kubernetes.io/scw-loadbalancer-";
    private static final Duration STEP = Duration.ofSeconds(2);
    private static final int MOST_ROUNDS = 200;

    private final Stage stage;

    public Services(Stage stage) {
        this.stage = stage;
    }

    private KubernetesClient client() {
        return stage.kubernetes().client();
    }

    /** A Service of type LoadBalancer with these TCP ports. */
    public Service create(String name, int... ports) {
        return create(
                name, Map.of(), Arrays.stream(ports).mapToObj(Services::tcp).toList());
    }

    public Service create(String name, Map<String, String> annotations, List<ServicePort> ports) {
        Map<String, String> whole = new TreeMap<>();
        annotations.forEach((annotation, value) -> whole.put(ANNOTATION + annotation, value));
        return client().resource(new ServiceBuilder()
                        .withNewMetadata()
                        .withNamespace(NAMESPACE)
                        .withName(name)
                        .withAnnotations(whole)
                        .endMetadata()
                        .withNewSpec()
                        .withType("LoadBalancer")
                        .addToSelector("app", name)
                        .withPorts(ports)
                        .endSpec()
                        .build())
                .create();
    }

    public static ServicePort tcp(int port) {
        return port(port, "TCP");
    }

    public static ServicePort port(int port, String protocol) {
        return new ServicePortBuilder()
                .withName(protocol.toLowerCase(Locale.ROOT) + "-" + port)
                .withProtocol(protocol)
                .withPort(port)
                .withNewTargetPort(8080)
                .build();
    }

    public Service get(String name) {
        return client().services().inNamespace(NAMESPACE).withName(name).require();
    }

    public boolean exists(String name) {
        return client().services().inNamespace(NAMESPACE).withName(name).get() != null;
    }

    public void edit(String name, UnaryOperator<ServiceBuilder> change) {
        client().services()
                .inNamespace(NAMESPACE)
                .withName(name)
                .edit(service -> change.apply(new ServiceBuilder(service)).build());
    }

    public void annotate(String name, String annotation, String value) {
        edit(
                name,
                service -> service.editMetadata()
                        .addToAnnotations(ANNOTATION + annotation, value)
                        .endMetadata());
    }

    public void delete(String name) {
        client().services().inNamespace(NAMESPACE).withName(name).delete();
    }

    /** The addresses in its status. */
    public List<String> addresses(String name) {
        Service service = get(name);
        return service.getStatus() == null || service.getStatus().getLoadBalancer() == null
                ? List.of()
                : service.getStatus().getLoadBalancer().getIngress().stream()
                        .map(LoadBalancerIngress::getIp)
                        .toList();
    }

    /** Rounds, and time between them, until there is nothing to do and nothing to wait for. */
    public List<Round> settle(Reconciler reconciler) {
        return settle(() -> reconciler);
    }

    /** The same, by a process that is begun anew when it is killed. */
    public List<Round> settle(Supplier<Reconciler> process) {
        List<Round> rounds = new ArrayList<>();
        Reconciler reconciler = process.get();
        boolean quiet = false;
        while (!quiet) {
            try {
                Round round = reconciler.reconcileOnce();
                rounds.add(round);
                quiet = round.due().isEmpty()
                        && round.plan().actions().isEmpty()
                        && round.observation().isPresent();
            } catch (Crash.Killed e) {
                reconciler = process.get();
            }
            stage.advance(STEP);
            if (rounds.size() > MOST_ROUNDS) {
                throw new AssertionError(
                        "it does not come to rest: " + rounds.get(MOST_ROUNDS).services());
            }
        }
        return rounds;
    }

    /** The calls that changed something at Scaleway's load balancers since the last reset, by operation. */
    public Map<String, Integer> writes() {
        Map<String, Integer> writes = new TreeMap<>();
        for (ReceivedCall call : stage.scaleway().calls().all()) {
            if (call.path().startsWith("/lb/") && !Set.of("GET", "HEAD").contains(call.method())) {
                writes.merge(call.operation(), 1, Integer::sum);
            }
        }
        return writes;
    }

    public void forgetCalls() {
        stage.scaleway().calls().reset();
    }
}
