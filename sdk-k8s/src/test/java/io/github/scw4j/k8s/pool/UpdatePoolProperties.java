package io.github.scw4j.k8s.pool;

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
class UpdatePoolProperties {
    private static final Map<String, UnaryOperator<UpdatePool.Builder>> CHANGES = Map.of(
            "autoscaling", p -> p.autoscaling(false),
            "size", p -> p.size(0),
            "min_size", p -> p.minSize(0),
            "max_size", p -> p.maxSize(1),
            "autohealing", p -> p.autohealing(false),
            "tags", UpdatePool.Builder::clearTags,
            "kubelet_args", UpdatePool.Builder::clearKubeletArgs,
            "upgrade_policy", p -> p.upgradePolicy(u -> u.maxSurge(1)),
            "security_group_id", UpdatePool.Builder::clearSecurityGroupId);

    private final Json json = new Json();

    @Property
    void theBodyHoldsTheChangedFieldsAndNoOthers(@ForAll Set<Integer> numbers) {
        List<String> fields = CHANGES.keySet().stream().sorted().toList();
        Set<String> changed = new HashSet<>();
        UpdatePool.Builder update = UpdatePool.builder();
        for (int number : numbers) {
            String field = fields.get(Math.floorMod(number, fields.size()));
            changed.add(field);
            CHANGES.get(field).apply(update);
        }
        ObjectNode body = json.tree(update.build());
        Set<String> names = new HashSet<>();
        body.fieldNames().forEachRemaining(names::add);

        assertThat(names).isEqualTo(changed);
    }

    @Example
    void clearedFieldsAreWrittenAsTheirOwnEmpty() {
        assertThat(json.tree(UpdatePool.builder()
                        .clearTags()
                        .clearKubeletArgs()
                        .clearSecurityGroupId()
                        .build()))
                .hasToString("{\"tags\":[],\"kubelet_args\":{},\"security_group_id\":\"\"}");
    }

    @Example
    void aNumberCannotBeCleared() {
        assertThatThrownBy(() -> UpdatePool.builder().size(Change.clear()).build())
                .hasMessageContaining("size has no empty value and cannot be cleared");
        assertThatThrownBy(() -> UpdatePool.builder().autoscaling(5, 3).build())
                .hasMessageContaining("minSize is 5, more than maxSize, which is 3");
    }
}
