package io.github.scw4j.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.version.Cni;
import java.io.IOException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** Values that this version does not know come and go unchanged. */
class OpenEnumProperties {
    private final Json json = new Json();

    @Property
    void anyStatusSurvives(@ForAll @AlphaChars @StringLength(min = 1) String status) throws IOException {
        ObjectNode answer =
                JsonNodeFactory.instance.objectNode().put("id", "1f3").put("status", status);

        Cluster cluster = json.reader(Cluster.class).readValue(answer.toString());

        assertThat(cluster.status().value()).isEqualTo(status);
        assertThat(json.tree(cluster).path("status").textValue()).isEqualTo(status);
        assertThat(cluster.status()).isEqualTo(ClusterStatus.of(status));
    }

    @Example
    void aMissingStatusIsUnknownAndAnUnknownOneCanBeSwitchedOn() throws IOException {
        Cluster without = json.reader(Cluster.class).readValue("{\"id\":\"1f3\"}");

        assertThat(without.status()).isEqualTo(ClusterStatus.UNKNOWN);
        assertThat(ClusterStatus.of("hibernating").known()).isEqualTo(ClusterStatus.Known.UNRECOGNIZED);
        assertThat(TaintEffect.of("NoExecute")).isSameAs(TaintEffect.NO_EXECUTE);
    }

    @Example
    void aPodNetworkThatIsNotKnownYetCanBeAskedFor() {
        CreateCluster request = CreateCluster.builder()
                .name("web")
                .version("1.40.0")
                .type("kapsule-orbital")
                .cni(Cni.of("warp"))
                .build();

        assertThat(json.tree(request).path("cni").textValue()).isEqualTo("warp");
    }
}
