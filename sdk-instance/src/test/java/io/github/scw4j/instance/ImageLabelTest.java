package io.github.scw4j.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.server.ServerVolume;
import io.github.scw4j.instance.server.ServerVolumeType;
import io.github.scw4j.instance.server.Servers;
import io.github.scw4j.instance.volume.VolumeType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that is created from an image's label. */
class ImageLabelTest {
    private final EmbeddedInstances embedded = new EmbeddedInstances();
    private final Servers servers = embedded.instances().servers();

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void theServerIsMadeFromTheImageThatTheZoneHasForTheLabel() {
        Server server =
                servers.create(s -> s.name("web").commercialType("PRO2-XXS").image("ubuntu_noble"));

        assertThat(server.image().orElseThrow().name()).contains("Noble");
        assertThat(server.rootVolume().map(ServerVolume::volumeType)).contains(ServerVolumeType.SBS_VOLUME);
        assertThat(embedded.calls("ListLocalImages")).isEqualTo(1);
    }

    @Test
    void aRootVolumeThatIsLocalAsksForAnImageForIt() {
        Server local = servers.create(s -> s.name("web")
                .commercialType("DEV1-S")
                .image("ubuntu_noble")
                .rootVolume(VolumeType.L_SSD, 20_000_000_000L));
        Server block = servers.create(s -> s.name("web")
                .commercialType("DEV1-S")
                .image("ubuntu_noble")
                .rootVolume(VolumeType.SBS_VOLUME, 20_000_000_000L));

        assertThat(local.rootVolume().map(ServerVolume::volumeType)).contains(ServerVolumeType.L_SSD);
        assertThat(block.rootVolume().map(ServerVolume::volumeType)).contains(ServerVolumeType.SBS_VOLUME);
        assertThat(local.image().orElseThrow().id())
                .isNotEqualTo(block.image().orElseThrow().id());
    }

    @Test
    void withoutAVolumeBlockStorageIsPreferred() {
        Server server =
                servers.create(s -> s.name("web").commercialType("DEV1-S").image("ubuntu_noble"));

        assertThat(server.rootVolume().map(ServerVolume::volumeType)).contains(ServerVolumeType.SBS_VOLUME);
    }

    @Test
    void eachZoneHasImagesOfItsOwn() {
        Servers elsewhere =
                embedded.instances().with(o -> o.zone(Zone.FR_PAR_2)).servers();

        Server here =
                servers.create(s -> s.name("web").commercialType("PRO2-XXS").image("ubuntu_noble"));
        Server there =
                elsewhere.create(s -> s.name("web").commercialType("PRO2-XXS").image("ubuntu_noble"));

        assertThat(there.zone()).contains(Zone.FR_PAR_2);
        assertThat(there.image().orElseThrow().id())
                .isNotEqualTo(here.image().orElseThrow().id());
    }

    @Test
    void anImageIsTakenByItsIdAsItStands() {
        String id = servers.create(s -> s.name("web").commercialType("PRO2-XXS").image("ubuntu_noble"))
                .image()
                .orElseThrow()
                .id();

        Server server =
                servers.create(s -> s.name("web").commercialType("PRO2-XXS").image(id));

        assertThat(server.image().orElseThrow().id()).isEqualTo(id);
        assertThat(embedded.calls("ListLocalImages")).isEqualTo(1);
    }

    @Test
    void aLabelThatNobodyKnowsIsNotFound() {
        assertThatThrownBy(() -> servers.create(
                        s -> s.name("web").commercialType("PRO2-XXS").image("macos")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("macos");
        assertThat(embedded.calls("CreateServer")).isZero();
    }

    @Test
    void aTypeThatTheImageIsNotForIsNamedWithThoseThatItIsFor() {
        assertThatThrownBy(() -> servers.create(s -> s.name("web")
                        .commercialType("PRO2-XXS")
                        .image("ubuntu_noble")
                        .rootVolume(VolumeType.L_SSD, 20_000_000_000L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "no image \"ubuntu_noble\" for PRO2-XXS of type instance_local in fr-par-1; there it is for")
                .hasMessageContaining("DEV1-S");
        assertThat(embedded.calls("CreateServer")).isZero();
    }
}
