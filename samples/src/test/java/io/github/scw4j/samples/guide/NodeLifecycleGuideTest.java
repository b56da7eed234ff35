package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.node.NodePlanner;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.observation.ServerListing;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.tag.LabelTag;
import io.github.scw4j.reconcile.tag.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NodeLifecycleGuideTest extends GuideTest {

    @Test
    void policies() {
        String networkId = "1f3c8a5e";
        // tag::policies
        NodePolicy besideScaleway = NodePolicy.kapsule();
        NodePolicy ofMyOwn = NodePolicy.builder()
                .privateNetworkId(networkId) // internal addresses are those of this network
                .deprecatedLabels(true)
                .missingBeforeDeletion(Duration.ofMinutes(2))
                .build();
        // end::policies
        assertThat(besideScaleway.addresses()).isFalse();
        assertThat(ofMyOwn.addresses()).isTrue();
    }

    @Test
    void aPlanWithoutDoingIt() {
        Node node = k8s.nodes().list(seeded.id()).iterator().next();
        KubernetesNode object = KubernetesNode.builder()
                .name(node.name())
                .providerId(node.providerId().orElseThrow())
                .build();
        List<KubernetesNode> objects = List.of(object);
        List<ObservedServer> servers = List.of(ObservedServer.builder()
                .id(object.providerId().orElseThrow().replaceFirst(".*/", ""))
                .zone(Zone.FR_PAR_1)
                .commercialType("PRO2-XXS")
                .state(ServerState.RUNNING)
                .build());
        // tag::plan
        Observation observation = Observation.builder()
                .at(scaleway.clock().instant())
                .cluster(k8s.clusters().get(seeded.id()))
                .pools(k8s.pools().list(seeded.id()).toList())
                .nodes(k8s.nodes().list(seeded.id()).toList())
                .kubernetesNodes(objects)
                .leases(List.of())
                .drains(Map.of())
                .records(Map.of())
                .servers(ServerListing.of(List.of(Zone.FR_PAR_1), servers)) // read to the end, or not at all
                .build();
        Plan plan = new NodePlanner(NodePolicy.kapsule()).plan(observation, observation.at());
        plan.actions().forEach(planned -> System.out.println(planned.decision().reason()));
        plan.refusals().forEach(refusal -> System.out.println(refusal.reason()));
        // end::plan
        assertThat(plan.actions()).singleElement().satisfies(planned -> {
            assertThat(planned.action()).isInstanceOf(PatchNode.class);
            assertThat(planned.decision().reason())
                    .contains("topology.kubernetes.io/zone=fr-par-1", "node.kubernetes.io/instance-type=PRO2-XXS");
        });
    }

    @Test
    void tagsBecomeLabelsOfThePool() {
        Pool pool = k8s.pools().list(seeded.id()).iterator().next();
        pool = k8s.pools().update(pool.id(), change -> change.tags(List.of("team=shop", "cost-center=42", "a/b")));
        // tag::tags
        Map<String, String> labels = new TreeMap<>(pool.labels());
        for (String text : pool.tags()) {
            if (Tag.parse(text).orElse(null) instanceof LabelTag label) {
                labels.put(label.key(), label.value());
            }
        }
        Pool labelled = k8s.pools().setLabels(pool.id(), labels);
        // end::tags
        assertThat(labelled.labels())
                .isEqualTo(Map.of("k8s.scaleway.com/team", "shop", "k8s.scaleway.com/cost-center", "42"));
        assertThat(new LabelTag("example.com/team", "shop").text()).isEqualTo("noprefix=example.com/team=shop");
        assertThat(List.of(labelled)).extracting(Pool::name, Pool::id).contains(tuple(pool.name(), pool.id()));
    }
}
