package io.github.scw4j.k8s.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is exported and read back is equal. */
class BlueprintTextProperties {
    @Provide
    Arbitrary<Blueprint> blueprints() {
        return RandomBlueprints.any();
    }

    @Property(tries = 500)
    void yamlReadBackIsAnEqualBlueprint(@ForAll("blueprints") Blueprint blueprint) {
        String yaml = blueprint.toYaml();

        assertThat(Blueprint.parse(yaml, "a.yaml")).as(yaml).isEqualTo(blueprint);
        assertThat(Blueprint.parse(yaml, "a.yaml").toYaml()).isEqualTo(yaml);
    }

    @Property(tries = 500)
    void jsonReadBackIsAnEqualBlueprint(@ForAll("blueprints") Blueprint blueprint) {
        String json = blueprint.toJson();

        assertThat(Blueprint.parse(json, "a.json")).as(json).isEqualTo(blueprint);
    }
}
