package io.github.scw4j.core.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {
    private final PathTemplate template = new PathTemplate("/k8s/v1/regions/{region}/pools/{pool_id}/user-data/{key}");

    @Test
    void everyParameterIsFilledInAndEncoded() {
        assertThat(template.expand(Map.of("region", "fr-par", "pool_id", "1f", "key", "a b/ü")::get))
                .isEqualTo("/k8s/v1/regions/fr-par/pools/1f/user-data/a%20b%2F%C3%BC");
        assertThat(template.parameters()).containsExactly("region", "pool_id", "key");
        assertThat(template.product()).isEqualTo("k8s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void aValueThatWouldLeadElsewhereIsRefused(String id) {
        assertThatThrownBy(() -> template.expand(Map.of("region", "fr-par", "pool_id", id, "key", "k")::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pool_id");
    }
}
