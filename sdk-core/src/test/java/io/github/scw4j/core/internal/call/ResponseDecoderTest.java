package io.github.scw4j.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.ResponseShape;
import io.github.scw4j.core.internal.operation.ResponseShape.Paging;
import io.github.scw4j.core.page.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseDecoderTest {
    /** Something with an id. */
    public record Item(String id) {
        /** As a model does: no id, no item. */
        public Item {
            if (id == null) {
                throw new IllegalArgumentException("an item has an id");
            }
        }
    }

    private static final ResponseShape<Page<Item>> PAGE =
            new ResponseShape.PageOf<>("items", Item.class, Item::id, Paging.BODY, Optional.empty(), Optional.empty());
    private static final ResponseShape<Page<Item>> KEYED = new ResponseShape.PageOf<>(
            "items", Item.class, Item::id, Paging.HEADER, Optional.empty(), Optional.of("id"));
    private static final ResponseShape<List<Item>> LIST = new ResponseShape.ListOf<>("items", Item.class);
    private static final ResponseShape<Item> OBJECT = new ResponseShape.Json<>(Item.class);
    private static final ResponseShape<Item> WRAPPED = new ResponseShape.Wrapped<>("item", Item.class);

    private final ResponseDecoder decoder = new ResponseDecoder(new Json());

    private <R> R decode(ResponseShape<R> shape, String body) throws IOException {
        return decoder.decode(shape, body.getBytes(StandardCharsets.UTF_8), OptionalLong.of(99));
    }

    @Test
    void eachShapeIsRead() throws IOException {
        assertThat(decode(OBJECT, "{\"id\":\"a\"}")).isEqualTo(new Item("a"));
        assertThat(decode(WRAPPED, "{\"other\":[{}],\"item\":{\"id\":\"a\"}}")).isEqualTo(new Item("a"));
        assertThat(decode(LIST, "{\"items\":[{\"id\":\"a\"},null,{\"id\":\"b\"}],\"more\":{\"x\":[1]}}"))
                .containsExactly(new Item("a"), new Item("b"));
        assertThat(decode(new ResponseShape.Text(), "é")).isEqualTo("é");
        assertThat(decode(new ResponseShape.None(), "<html>")).isEqualTo(Nothing.NOTHING);
    }

    @Test
    void aPageTakesItsTotalFromTheBodyThenFromTheHeader() throws IOException {
        assertThat(decode(PAGE, "{\"total_count\":2,\"items\":[{\"id\":\"a\"}]}"))
                .isEqualTo(new Page<>(List.of(new Item("a")), OptionalLong.of(2)));
        assertThat(decode(PAGE, "{\"items\":[{\"id\":\"a\"}],\"total_count\":\"3\"}")
                        .totalCount())
                .hasValue(3);
        assertThat(decode(PAGE, "{\"items\":[{\"id\":\"a\"}]}").totalCount()).hasValue(99);
        assertThat(decode(PAGE, "{\"items\":[],\"total_count\":\"many\"}").totalCount())
                .hasValue(99);
        assertThat(decoder.decode(PAGE, "{}".getBytes(StandardCharsets.UTF_8), OptionalLong.empty()))
                .isEqualTo(new Page<Item>(List.of(), OptionalLong.empty()));
    }

    @Test
    void theItemsOfAMapFindTheirKeysInThemselves() throws IOException {
        assertThat(decode(KEYED, "{\"items\":{\"b\":{\"x\":[1]},\"c\":null,\"a\":{}},\"more\":{}}"))
                .isEqualTo(new Page<>(List.of(new Item("b"), new Item("a")), OptionalLong.of(99)));
        assertThat(decode(KEYED, "{\"items\":{}}").items()).isEmpty();
        assertThat(decode(KEYED, "{\"items\":null}").items()).isEmpty();
        assertThatThrownBy(() -> decode(KEYED, "{\"items\":[{\"id\":\"a\"}]}"))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("not the values of a JSON object");
        assertThatThrownBy(() -> decode(KEYED, "{\"items\":{\"a\":7}}")).isInstanceOf(IOException.class);
    }

    @Test
    void aListThatIsMissingOrNullIsEmpty() throws IOException {
        assertThat(decode(LIST, "{}")).isEmpty();
        assertThat(decode(LIST, "{\"items\":null}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "7",
                "<html>",
                "{\"items\":[{\"id\":\"a\"}]",
                "{\"items\":[{\"id\":\"a\"",
                "{\"items\":{}}",
                "{\"items\":\"none\"}",
                "{\"items\":[]} trailing",
                "{\"items\":[]}{}"
            })
    void aBodyOfAnotherShapeIsRefused(String body) {
        assertThatThrownBy(() -> decode(LIST, body)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> decode(WRAPPED, body)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> decode(OBJECT, body)).isInstanceOf(IOException.class);
    }

    @Test
    void aBadItemIsNamedByItsPlace() {
        assertThatThrownBy(() -> decode(PAGE, "{\"items\":[{\"id\":\"a\"},{}]}"))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> {
                    assertThat(e.getPath().get(0).getFieldName()).isEqualTo("items");
                    assertThat(e.getPath().get(1).getIndex()).isEqualTo(1);
                });
        assertThatThrownBy(() -> decode(WRAPPED, "{\"item\":null}"))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("\"item\"");
    }
}
