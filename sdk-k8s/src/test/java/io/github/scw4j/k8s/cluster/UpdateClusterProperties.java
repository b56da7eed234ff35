package io.github.scw4j.k8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The body of an update holds exactly what was changed. */
class UpdateClusterProperties {
    private static final Map<String, UnaryOperator<UpdateCluster.Builder>> CHANGES = Map.of(
            "name", c -> c.name("renamed"),
            "description", UpdateCluster.Builder::clearDescription,
            "tags", c -> c.tags(List.of("a")),
            "autoscaler_config", c -> c.autoscalerConfig(a -> a.scaleDownDisabled(false)),
            "auto_upgrade", c -> c.autoUpgrade(a -> a.enable(false)),
            "feature_gates", UpdateCluster.Builder::clearFeatureGates,
            "admission_plugins", c -> c.admissionPlugins(List.of()),
            "open_id_connect_config", c -> c.openIdConnectConfig(o -> o.clearGroupsClaim()),
            "apiserver_cert_sans", UpdateCluster.Builder::clearApiserverCertSans);

    private final Json json = new Json();

    @Property
    void theBodyHoldsTheChangedFieldsAndNoOthers(@ForAll Set<Integer> numbers) {
        List<String> fields = CHANGES.keySet().stream().sorted().toList();
        Set<String> changed = new HashSet<>();
        UpdateCluster.Builder update = UpdateCluster.builder();
        for (int number : numbers) {
            String field = fields.get(Math.floorMod(number, fields.size()));
            changed.add(field);
            CHANGES.get(field).apply(update);
        }

        assertThat(names(json.tree(update.build()))).isEqualTo(changed);
    }

    @Example
    void clearedFieldsAreWrittenAsTheirOwnEmpty() {
        ObjectNode body = json.tree(UpdateCluster.builder()
                .clearDescription()
                .clearTags()
                .openIdConnectConfig(o -> o.clearIssuerUrl().clearGroupsClaim())
                .build());

        assertThat(body)
                .hasToString("{\"description\":\"\",\"tags\":[],"
                        + "\"open_id_connect_config\":{\"issuer_url\":\"\",\"groups_claim\":[]}}");
    }

    @Example
    void falseAndZeroAreSentOnlyWhenTheyWereSet() {
        assertThat(json.tree(UpdateCluster.builder().build())).isEmpty();
        assertThat(json.tree(UpdateCluster.builder()
                        .autoscalerConfig(a -> a.scaleDownDisabled(false).logLevel(0))
                        .build()))
                .hasToString("{\"autoscaler_config\":{\"scale_down_disabled\":false,\"log_level\":0}}");
    }

    @Example
    void whatHasNoEmptyValueCannotBeCleared() {
        assertThatThrownBy(() -> UpdateCluster.builder().name(Change.clear()).build())
                .hasMessageContaining("name has no empty value and cannot be cleared");
        assertThatThrownBy(() -> UpdateCluster.builder()
                        .autoUpgrade(a -> a.enable(Change.clear()))
                        .build())
                .hasMessageContaining("enable");
        assertThatThrownBy(() ->
                        UpdateCluster.builder().autoscalerConfig(Change.clear()).build())
                .hasMessageContaining("autoscalerConfig");
    }

    private static Set<String> names(ObjectNode body) {
        Set<String> names = new HashSet<>();
        body.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
