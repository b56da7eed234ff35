package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.core.Zone;
import io.github.scw4j.playground.Kubelets;
import io.github.scw4j.playground.MockKubernetes;
import io.github.scw4j.reconcile.Reconciler;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.service.Orphans;
import io.github.scw4j.reconcile.service.ServiceHealth;
import io.github.scw4j.reconcile.service.ServicePolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServicesGuideTest extends GuideTest {
    private static final Path PLANNING = Path.of("../sdk-reconcile/src/main/java/io/github/scw4j/reconcile/service");
    private static final Path PAGE = Path.of("../docs/services.md");

    private final MockKubernetes mock = MockKubernetes.start();
    private final KubernetesClient kubernetes = mock.client();
    private final String clusterId = seeded.id();

    @BeforeEach
    void play() {
        new Kubelets(kubernetes, scaleway, clusterId).play();
    }

    @AfterEach
    void close() {
        mock.close();
    }

    @Test
    void besideThePlatform() {
        // tag::beside
        Reconciler reconciler = Reconciler.builder()
                .scaleway(client)
                .kubernetes(kubernetes)
                .cluster(clusterId)
                .services(ServicePolicy.byClass())
                .mode(Mode.ENFORCE)
                .build();
        reconciler.start();
        // end::beside
        reconciler.close();
    }

    @Test
    void policies() {
        // tag::policy
        ServicePolicy policy = ServicePolicy.soleController().toBuilder()
                .zone(Zone.FR_PAR_2)
                .type("lb-gp-m")
                .addTags("team=shop")
                .driftPeriod(Duration.ofMinutes(5))
                .build();
        // end::policy
        assertThat(policy.isSoleController()).isTrue();
        assertThat(policy.finalizer()).isEqualTo(ServicePolicy.STANDARD_FINALIZER);
        assertThat(policy.zone()).contains(Zone.FR_PAR_2);
    }

    @Test
    void howTheyFare() {
        kubernetes
                .resource(new ServiceBuilder()
                        .withNewMetadata()
                        .withNamespace("shop")
                        .withName("web")
                        .endMetadata()
                        .withNewSpec()
                        .withType("LoadBalancer")
                        .withLoadBalancerClass(ServicePolicy.byClass().loadBalancerClass())
                        .addNewPort()
                        .withPort(80)
                        .endPort()
                        .endSpec()
                        .build())
                .create();
        try (Reconciler reconciler = Reconciler.builder()
                .scaleway(client)
                .kubernetes(kubernetes)
                .cluster(clusterId)
                .services(ServicePolicy.byClass())
                .build()) {
            // tag::health
            Round round = reconciler.reconcileOnce();
            for (ServiceHealth service : round.services()) {
                System.out.println(service.path() + " is " + service.state() + " " + service.detail());
            }
            // end::health
            assertThat(round.services()).extracting(ServiceHealth::state).containsExactly(ServiceHealth.State.WORKING);
            // tag::orphans
            Orphans orphans = round.observation().map(Orphans::of).orElseThrow();
            orphans.loadBalancers().forEach(lb -> System.out.println(lb.zone() + "/" + lb.id()));
            orphans.ips().forEach(ip -> System.out.println(ip.id()));
            // end::orphans
            assertThat(orphans).isEqualTo(new Orphans(List.of(), List.of()));
        }
    }

    @Test
    void thePageExplainsEveryEventThatIsToldOfServices() throws IOException {
        Set<String> explained = Pattern.compile("(?m)^\\| `([A-Z]\\w+)`")
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> told = toldByThePlanner();
        told.add("DryRun");

        assertThat(explained).isEqualTo(told);
    }

    /** The words in capitals in the code that drafts events. */
    private static Set<String> toldByThePlanner() throws IOException {
        Pattern reason = Pattern.compile("\"((?:[A-Z][a-z]+){2,})\"");
        try (Stream<Path> files = Files.list(PLANNING)) {
            return files.map(ServicesGuideTest::text)
                    .filter(code -> code.contains("draft."))
                    .flatMap(code -> reason.matcher(code).results())
                    .map((MatchResult literal) -> literal.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
