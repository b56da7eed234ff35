package io.github.scw4j.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Colour;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final String FULL = """
            {"id":"1","display_name":"one","size":3,"enabled":true,"colour":"red","tags":["a","b"],"labels":{"k":"v"},\
            "colours":["red","ultraviolet"],"parts":[{"id":"2","display_name":"","size":0,"enabled":false,\
            "colour":"unknown","tags":[],"labels":{},"colours":[],"parts":[],"timeout":0}],"parent_id":"p",\
            "created_at":"2026-07-03T09:14:07.123456Z","count":0,"bytes":20000000000,"region":"fr-par","zone":"fr-par-1","public_ip_v4":"51.15.1.2",\
            "network":"172.16.4.0/22","token":"hush","commitment":"2592000s","delay":"10m","timeout":5000}""";

    private final Json json = new Json();

    private Thing read(String body) throws IOException {
        return json.reader(Thing.class).readValue(body.getBytes(StandardCharsets.UTF_8));
    }

    private String write(Object model) throws IOException {
        return new String(json.write(model), StandardCharsets.UTF_8);
    }

    @Test
    void everyTypeReadsAndWritesBack() throws IOException {
        Thing thing = read(FULL);

        assertThat(thing.createdAt()).contains(Instant.parse("2026-07-03T09:14:07.123456Z"));
        assertThat(thing.region()).contains(Region.FR_PAR);
        assertThat(thing.zone()).contains(Zone.of("fr-par-1"));
        assertThat(thing.publicIpV4()).contains(IpAddress.of("51.15.1.2"));
        assertThat(thing.network()).contains(Cidr.of("172.16.4.0/22"));
        assertThat(thing.token()).contains(Secret.of("hush"));
        assertThat(thing.commitment()).contains(Duration.ofDays(30));
        assertThat(thing.delay()).contains(Duration.ofMinutes(10));
        assertThat(thing.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(thing.colours())
                .extracting(Colour::known)
                .containsExactly(Colour.Known.RED, Colour.Known.UNRECOGNIZED);
        assertThat(json.readTree(json.write(thing))).isEqualTo(json.readTree(FULL.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void emptyTextIsNoAddressNoIdNoZoneAndNoDate() throws IOException {
        Thing thing = read("""
                {"id":"1","parent_id":"","created_at":"","region":"","zone":"","public_ip_v4":"","network":""}""");

        assertThat(thing).isEqualTo(Thing.builder().id("1").build());
    }

    @Test
    void nullIsAbsentEverywhere() throws IOException {
        Thing thing = read("""
                {"id":"1","display_name":null,"size":null,"enabled":null,"colour":null,"tags":null,"labels":null,\
                "colours":[null,"red"],"parts":[null],"twin":null,"count":null,"bytes":null,"parent_id":null,"created_at":null,"timeout":null}""");

        assertThat(thing)
                .isEqualTo(Thing.builder().id("1").addColours(Colour.RED).build());
    }

    @Test
    void nullInListsAndMapsIsLeftOut() throws IOException {
        Thing thing = read("""
                {"id":"1","tags":["a",null],"labels":{"k":null,"l":"v"}}""");

        assertThat(thing.tags()).containsExactly("a");
        assertThat(thing.labels()).isEqualTo(Map.of("l", "v"));
    }

    @Test
    void unknownFieldsAreIgnored() throws IOException {
        assertThat(read("""
                {"new":{"deep":[1,{"er":true}]},"id":"1"}""").id()).isEqualTo("1");
    }

    @Test
    void onlyTheIdIsMandatory() {
        assertThatThrownBy(() -> read("{}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("id");
    }

    @Test
    void aValueOfTheWrongFormIsNamedWithItsPath() {
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"parts\":[{\"id\":\"2\",\"region\":\"nowhere\"}]}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("region");
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"created_at\":\"yesterday\"}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("RFC 3339");
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"created_at\":17}")).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"commitment\":\"10 minutes\"}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("length of time");
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"colour\":{}}")).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"parent_id\":[]}")).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"network\":{}}")).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void aBodyNestedTooDeepIsRefused() {
        assertThatThrownBy(() -> read("{\"id\":\"1\",\"x\":" + "[".repeat(200) + "]".repeat(200) + "}"))
                .hasMessageContaining("depth");
    }

    @Test
    void aTreeIsTheFieldsThatWouldBeWritten() {
        UpdateThing update = UpdateThing.builder().size(Change.set(3)).build();

        assertThat(json.tree(update).toString()).isEqualTo("{\"size\":3}");
        assertThatThrownBy(() -> json.tree(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readersAreMadeOnce() {
        assertThat(json.reader(Thing.class)).isSameAs(json.reader(Thing.class));
        assertThat(json.listReader(Thing.class)).isSameAs(json.listReader(Thing.class));
    }

    @Test
    void aModelWithoutAnyOptionalWritesItsPlainValues() throws IOException {
        assertThat(write(Thing.builder().id("2").build()))
                .doesNotContain("null")
                .contains("\"size\":0");
    }
}
