package io.github.scw4j.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.Cidr;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChangeCodecTest {
    private final Json json = new Json();

    @Test
    void whatIsKeptIsNotSent() {
        assertThat(json.tree(UpdateThing.builder().build()).toString()).isEqualTo("{}");
    }

    @Test
    void whatIsClearedIsSentAsItsOwnEmpty() {
        UpdateThing update = UpdateThing.builder()
                .description(Change.clear())
                .tags(Change.clear())
                .labels(Change.clear())
                .network(Change.clear())
                .build();

        assertThat(json.tree(update).toString())
                .isEqualTo("{\"description\":\"\",\"tags\":[],\"labels\":{},\"network\":\"\"}");
    }

    @Test
    void whatIsClearedByNullIsSentAsNull() {
        assertThat(json.tree(UpdateThing.builder().place(Change.clear()).build()))
                .hasToString("{\"place\":null}");
        assertThat(json.tree(UpdateThing.builder().place(Change.set("here")).build()))
                .hasToString("{\"place\":\"here\"}");
    }

    @Test
    void whatIsSetIsSentEvenWhenItIsEmptyOrZero() {
        UpdateThing update = UpdateThing.builder()
                .description(Change.set(""))
                .tags(Change.set(List.of()))
                .labels(Change.set(Map.of()))
                .size(Change.set(0))
                .network(Change.set(Cidr.of("10.0.0.0/8")))
                .delay(Change.set(Duration.ofMinutes(90)))
                .build();

        assertThat(json.tree(update).toString())
                .isEqualTo("{\"description\":\"\",\"tags\":[],\"labels\":{},\"size\":0,\"network\":\"10.0.0.0/8\","
                        + "\"delay\":\"1h30m\"}");
    }

    @Test
    void aClearedNumberIsRefused() {
        UpdateThing update = UpdateThing.builder().size(Change.clear()).build();

        assertThatThrownBy(() -> json.write(update)).hasMessageContaining("cannot be cleared");
    }

    @Test
    void nullIsReadAsKept() throws IOException {
        UpdateThing update = json.reader(UpdateThing.class)
                .readValue("{\"description\":null,\"tags\":[\"a\"],\"network\":\"\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(update.description().isKeep()).isTrue();
        assertThat(update.tags()).isEqualTo(Change.set(List.of("a")));
        assertThat(update.network().isClear()).isTrue();
    }

    @Property
    void aBodyHoldsExactlyTheFieldsThatChange(
            @ForAll boolean description, @ForAll boolean tags, @ForAll boolean size, @ForAll boolean clear)
            throws IOException {
        UpdateThing.Builder builder = UpdateThing.builder();
        List<String> expected = new ArrayList<>();
        if (description) {
            builder.description(clear ? Change.clear() : Change.set("text"));
            expected.add("description");
        }
        if (tags) {
            builder.tags(clear ? Change.clear() : Change.set(List.of("a", "b")));
            expected.add("tags");
        }
        if (size) {
            builder.size(Change.set(7));
            expected.add("size");
        }
        UpdateThing update = builder.build();

        ObjectNode tree = json.tree(update);
        assertThat(tree.fieldNames()).toIterable().containsExactlyElementsOf(expected);
        UpdateThing read = json.reader(UpdateThing.class).readValue(json.write(update));
        assertThat(json.tree(read)).isEqualTo(tree);
    }
}
