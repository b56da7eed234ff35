package io.github.scw4j.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.instance.ip.UpdateIp;
import io.github.scw4j.instance.securitygroup.CreateSecurityGroupRule;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleAction;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleDirection;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleProtocol;
import io.github.scw4j.instance.securitygroup.UpdateSecurityGroupRule;
import io.github.scw4j.instance.server.CreateServer;
import io.github.scw4j.instance.server.ListServers;
import io.github.scw4j.instance.server.UpdateServer;
import io.github.scw4j.instance.volume.CreateVolume;
import io.github.scw4j.instance.volume.VolumeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What requests say on the wire, and what they refuse to say. */
class RequestsTest {
    private final Json json = new Json();

    /** The order of fields says nothing. */
    private void assertWritten(Object model, String expected) {
        try {
            assertThat((JsonNode) json.tree(model)).isEqualTo(json.readTree(expected.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CreateSecurityGroupRule.Builder rule() {
        return CreateSecurityGroupRule.builder()
                .protocol(SecurityGroupRuleProtocol.TCP)
                .direction(SecurityGroupRuleDirection.INBOUND)
                .action(SecurityGroupRuleAction.ACCEPT)
                .ipRange(Cidr.of("0.0.0.0/0"));
    }

    @Test
    void threeFieldsAreClearedByNullAndAllOthersByTheirOwnEmpty() {
        assertWritten(
                UpdateIp.builder().clearReverse().clearServer().clearTags().build(),
                "{\"reverse\":null,\"tags\":[],\"server\":null}");
        assertWritten(
                UpdateServer.builder()
                        .clearPlacementGroup()
                        .clearPublicIps()
                        .clearVolumes()
                        .build(),
                "{\"volumes\":{},\"public_ips\":[],\"placement_group\":null}");
    }

    @Test
    void aServerSaysOnlyWhatWasSaid() {
        CreateServer request = CreateServer.builder()
                .name("web")
                .commercialType("PRO2-XXS")
                .rootVolume(VolumeType.SBS_VOLUME, 10_000_000_000L)
                .build();

        assertWritten(
                request,
                "{\"name\":\"web\",\"commercial_type\":\"PRO2-XXS\",\"volumes\":{\"0\":{\"size\":10000000000,"
                        + "\"volume_type\":\"sbs_volume\"}},\"protected\":false}");
    }

    @Test
    void aSecurityGroupIsGivenById() {
        assertWritten(
                UpdateServer.builder().securityGroup("a1").build(),
                "{\"security_group\":{\"id\":\"a1\",\"name\":\"\"}}");
    }

    @Test
    void whatHasNoEmptyValueCannotBeCleared() {
        assertThatThrownBy(() -> UpdateServer.builder().name(Change.clear()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(
                        () -> UpdateServer.builder().isProtected(Change.clear()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("isProtected");
    }

    @Test
    void portsOutOfRangeOrOrderAreRefused() {
        assertThatThrownBy(() -> rule().destPortFrom(70_000).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("destPortFrom is 70000; 0 to 65535 is allowed");
        assertThatThrownBy(() -> rule().destPortFrom(443).destPortTo(80).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("destPortTo is 80, before destPortFrom, 443");
        assertThatThrownBy(() -> rule().destPortTo(80).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without a destPortFrom");
        assertThatThrownBy(
                        () -> UpdateSecurityGroupRule.builder().destPortTo(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("destPortTo is -1");
    }

    @Test
    void aVolumeIsEitherEmptyOrFromASnapshot() {
        assertThatThrownBy(() -> CreateVolume.builder()
                        .name("data")
                        .sizeBytes(1)
                        .baseSnapshot("a")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both set");
    }

    @Test
    void aPageHoldsAtMostAHundred() {
        assertThatThrownBy(() -> ListServers.builder().pageSize(101).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pageSize is 101; 1 to 100 is allowed");
        assertWritten(
                ListServers.builder().pageSize(10).servers(List.of("a", "b")).build(),
                "{\"per_page\":10,\"servers\":[\"a\",\"b\"]}");
    }
}
