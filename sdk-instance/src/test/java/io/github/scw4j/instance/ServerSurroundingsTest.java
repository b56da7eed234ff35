package io.github.scw4j.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.instance.dashboard.Dashboard;
import io.github.scw4j.instance.placementgroup.PlacementGroup;
import io.github.scw4j.instance.placementgroup.PlacementGroupPolicyType;
import io.github.scw4j.instance.placementgroup.PlacementGroupServer;
import io.github.scw4j.instance.placementgroup.PlacementGroups;
import io.github.scw4j.instance.resource.Arch;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.server.ServerFilesystem;
import io.github.scw4j.instance.server.ServerVolume;
import io.github.scw4j.instance.servertype.ServerType;
import io.github.scw4j.instance.servertype.ServerTypeAvailability;
import io.github.scw4j.instance.servertype.ServerTypeStock;
import io.github.scw4j.instance.servertype.ServerTypes;
import io.github.scw4j.instance.userdata.UserData;
import io.github.scw4j.instance.volumetype.VolumeTypeOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What belongs to servers: types, user data, placement, attachments, and how many there are. */
class ServerSurroundingsTest {
    private static final String BLOCK_VOLUME = "11111111-1111-4111-8111-111111111111";

    private final EmbeddedInstances embedded = new EmbeddedInstances();
    private final Instances instances = embedded.instances();

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void serverTypesAreReadFromAllPagesOfTheirMap() {
        ServerTypes types = instances.serverTypes();

        List<ServerType> all = types.list().toList();
        ServerType one = types.find("PRO2-XXS").orElseThrow();

        assertThat(all).extracting(ServerType::name).doesNotHaveDuplicates().contains("PRO2-XXS", "DEV1-S");
        assertThat(all.size()).as("more than a page holds").isGreaterThan(100);
        assertThat(one.ncpus()).isPositive();
        assertThat(one.ramBytes()).isPositive();
        assertThat(one.arch()).isEqualTo(Arch.X86_64);
        assertThat(types.find("no such type")).isEmpty();
    }

    @Test
    void theStockOfEachTypeIsToldByItsName() {
        Optional<ServerTypeStock> stock = instances.serverTypes().stock().stream()
                .filter(one -> one.name().equals("PRO2-XXS"))
                .findFirst();

        assertThat(stock.map(ServerTypeStock::availability)).contains(ServerTypeAvailability.AVAILABLE);
    }

    @Test
    void volumeTypesAreToldByTheirNames() {
        VolumeTypeOffer local = instances.volumeTypes().list().stream()
                .filter(type -> type.name().equals("l_ssd"))
                .findFirst()
                .orElseThrow();

        assertThat(local.capabilities().orElseThrow().snapshot()).isTrue();
        assertThat(local.constraints().orElseThrow().maxBytes()).isPositive();
    }

    @Test
    void userDataIsTextByKey() {
        Server server = embedded.server(s -> s);
        UserData userData = instances.userData();
        assertThat(userData.keys(server.id())).isEmpty();
        assertThatThrownBy(() -> userData.get(server.id(), "cloud-init")).isInstanceOf(ResourceNotFoundException.class);

        userData.set(server.id(), "cloud-init", "#cloud-config\nlocale: fr_FR.UTF-8 # é\n");
        userData.set(server.id(), "foo", "");

        assertThat(userData.get(server.id(), "cloud-init")).isEqualTo("#cloud-config\nlocale: fr_FR.UTF-8 # é\n");
        assertThat(userData.get(server.id(), "foo")).isEmpty();
        userData.setAll(server.id(), Map.of("foo", "{\"not\":\"JSON to us\"}", "bar", "1"));
        assertThat(userData.getAll(server.id())).isEqualTo(Map.of("foo", "{\"not\":\"JSON to us\"}", "bar", "1"));
        userData.delete(server.id(), "bar");
        assertThat(userData.keys(server.id())).containsExactly("foo");
    }

    @Test
    void serversAreSpreadByAPlacementGroup() {
        PlacementGroups groups = instances.placementGroups();
        PlacementGroup group =
                groups.create(g -> g.name("spread").policyType(PlacementGroupPolicyType.MAX_AVAILABILITY));
        Server one = embedded.server(s -> s.placementGroup(group.id()));
        Server other = embedded.server(s -> s);

        assertThat(groups.servers(group.id()))
                .extracting(PlacementGroupServer::id)
                .containsExactly(one.id());
        assertThat(groups.setServers(group.id(), List.of(one.id(), other.id()))).hasSize(2);
        Server outside = instances.servers().update(one.id(), u -> u.clearPlacementGroup());

        assertThat(outside.placementGroup()).isEmpty();
        assertThat(groups.servers(group.id()))
                .extracting(PlacementGroupServer::id)
                .containsExactly(other.id());
        assertThat(groups.updateServers(group.id(), List.of())).isEmpty();
        groups.delete(group.id());
        assertThat(groups.list().toList()).isEmpty();
    }

    @Test
    void aBlockVolumeWhoseAttachmentGotNoAnswerIsAttachedOnce() {
        Server server = embedded.server(s -> s);
        embedded.loseTheAnswerTo("AttachServerVolume");

        Server attached = instances.servers().attachVolume(server.id(), BLOCK_VOLUME);
        assertThat(attached.volumes().values()).extracting(ServerVolume::id).contains(BLOCK_VOLUME);
        embedded.loseTheAnswerTo("DetachServerVolume");
        Server detached = instances.servers().detachVolume(server.id(), BLOCK_VOLUME);

        assertThat(detached.volumes().values()).extracting(ServerVolume::id).doesNotContain(BLOCK_VOLUME);
        assertThat(embedded.calls("AttachServerVolume")).isEqualTo(1);
        assertThat(embedded.calls("DetachServerVolume")).isEqualTo(1);
    }

    @Test
    void aFileSystemWhoseAttachmentGotNoAnswerIsAttachedOnce() {
        Server server = instances
                .servers()
                .create(s -> s.name("files").commercialType("POP2-2C-8G").image("ubuntu_noble"));
        embedded.loseTheAnswerTo("AttachServerFileSystem");

        Server attached = instances.servers().attachFilesystem(server.id(), BLOCK_VOLUME);
        assertThat(attached.filesystems())
                .extracting(ServerFilesystem::filesystemId)
                .containsExactly(BLOCK_VOLUME);
        embedded.loseTheAnswerTo("DetachServerFileSystem");
        instances.servers().detachFilesystem(server.id(), BLOCK_VOLUME);

        assertThat(embedded.calls("AttachServerFileSystem")).isEqualTo(1);
        assertThat(embedded.calls("DetachServerFileSystem")).isEqualTo(1);
    }

    @Test
    void theTypesThatAServerCanBecomeAreNamed() {
        assertThat(instances.servers().compatibleTypes(embedded.server(s -> s).id()))
                .contains("DEV1-M");
    }

    @Test
    void theDashboardCounts() {
        embedded.runningServer();
        instances.ips().create(i -> i);

        Dashboard dashboard = instances.dashboards().get();

        assertThat(dashboard.serversCount()).isEqualTo(1);
        assertThat(dashboard.runningServersCount()).isEqualTo(1);
        assertThat(dashboard.serversByTypes()).isEqualTo(Map.of("DEV1-S", 1));
        assertThat(dashboard.localVolumesTotalSizeBytes()).isEqualTo(20_000_000_000L);
        assertThat(dashboard.ipsUnused()).isEqualTo(1);
    }
}
