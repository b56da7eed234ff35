package io.github.scw4j.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.PreconditionFailedException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.instance.blockmigration.BlockMigrations;
import io.github.scw4j.instance.blockmigration.MigrationPlan;
import io.github.scw4j.instance.image.Image;
import io.github.scw4j.instance.image.ImageReadiness;
import io.github.scw4j.instance.image.Images;
import io.github.scw4j.instance.resource.Arch;
import io.github.scw4j.instance.resource.Task;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.snapshot.Snapshot;
import io.github.scw4j.instance.snapshot.SnapshotReadiness;
import io.github.scw4j.instance.snapshot.SnapshotState;
import io.github.scw4j.instance.snapshot.Snapshots;
import io.github.scw4j.instance.volume.Volume;
import io.github.scw4j.instance.volume.VolumeReadiness;
import io.github.scw4j.instance.volume.VolumeState;
import io.github.scw4j.instance.volume.VolumeSummary;
import io.github.scw4j.instance.volume.VolumeType;
import io.github.scw4j.instance.volume.Volumes;
import io.github.scw4j.testkit.fault.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Volumes, their snapshots, and the images made of those. */
class VolumesTest {
    private final EmbeddedInstances embedded = new EmbeddedInstances();
    private final Volumes volumes = embedded.instances().volumes();
    private final Snapshots snapshots = embedded.instances().snapshots();
    private final Images images = embedded.instances().images();

    @AfterEach
    void stop() {
        embedded.close();
    }

    private Volume volume() {
        return volumes.create(v -> v.name("data").volumeType(VolumeType.L_SSD).sizeBytes(10_000_000_000L));
    }

    private Snapshot snapshotOfRunningServer() {
        Server server = embedded.runningServer();
        return snapshots.create(
                s -> s.name("backup").volumeId(server.volumes().get("0").id()));
    }

    /** From now on every answer to an operation has this state. */
    private void stateIn(String operation, String state) {
        embedded.scaleway().faults().on(operation).then(Fault.fieldValue("state", state));
    }

    @Test
    void aVolumeIsCreatedRenamedAndDeleted() {
        Volume volume = volume();
        assertThat(volume.sizeBytes()).isEqualTo(10_000_000_000L);
        assertThat(volume.state()).isEqualTo(VolumeState.AVAILABLE);
        assertThat(volume.server()).isEmpty();

        assertThat(volumes.update(volume.id(), u -> u.name("other")).name()).isEqualTo("other");
        assertThat(volumes.list(l -> l.name("other")).stream().map(Volume::id)).containsExactly(volume.id());

        volumes.delete(volume.id());
        assertThatThrownBy(() -> volumes.get(volume.id())).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aVolumeThatAServerHasIsNotDeleted() {
        Server server = embedded.server(s -> s);

        assertThatThrownBy(() -> volumes.delete(server.volumes().get("0").id()))
                .isInstanceOfSatisfying(
                        PreconditionFailedException.class,
                        e -> assertThat(e.isStillInUse()).isTrue());
    }

    @Test
    void volumesStayWhenTheirServerIsDeletedAndGoWhenItIsTerminated() {
        Server deleted = embedded.server(s -> s);
        embedded.instances().servers().delete(deleted.id());
        assertThat(volumes.list().stream().map(Volume::id))
                .containsExactly(deleted.volumes().get("0").id());

        Server terminated = embedded.runningServer();
        embedded.instances().servers().terminate(terminated.id());
        embedded.instances().servers().waiter(terminated.id()).untilDeleted().await();
        assertThat(volumes.list().toList()).hasSize(1);
    }

    @Test
    void aSnapshotOfAVolumeInUseIsWaitedFor() {
        Snapshot snapshot = snapshotOfRunningServer();
        assertThat(snapshot.state()).isEqualTo(SnapshotState.SNAPSHOTTING);
        String volumeId = snapshot.baseVolume().orElseThrow().id();
        assertThat(volumes.get(volumeId).state().isTransient()).isTrue();

        assertThatThrownBy(() -> snapshots
                        .waiter(snapshot)
                        .until(SnapshotReadiness.AVAILABLE)
                        .timeout(Duration.ofSeconds(10))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("it is snapshotting");
        assertThat(snapshots
                        .waiter(snapshot.id())
                        .until(SnapshotReadiness.AVAILABLE)
                        .await()
                        .state())
                .isEqualTo(SnapshotState.AVAILABLE);
        assertThat(volumes.waiter(volumeId)
                        .until(VolumeReadiness.AVAILABLE)
                        .await()
                        .state())
                .isEqualTo(VolumeState.AVAILABLE);
    }

    @Test
    void whatCannotBecomeAvailableIsADeadEnd() {
        Snapshot snapshot = snapshotOfRunningServer();
        Image image =
                images.create(i -> i.name("base").rootVolume(snapshot.id()).arch(Arch.X86_64));
        String volumeId = snapshot.baseVolume().orElseThrow().id();
        stateIn("GetVolume", "error");
        stateIn("ListVolumes", "error");
        stateIn("GetSnapshot", "invalid_data");
        stateIn("ListSnapshots", "invalid_data");
        stateIn("GetImage", "error");
        stateIn("ListImages", "error");

        assertThatThrownBy(() -> volumes.waiter(volumeId)
                        .until(VolumeReadiness.AVAILABLE)
                        .await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("it is in error");
        assertThatThrownBy(() -> snapshots
                        .waiter(snapshot.id())
                        .until(SnapshotReadiness.AVAILABLE)
                        .await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("cannot be read as a disk");
        assertThatThrownBy(() -> images.waiter(image.id())
                        .until(ImageReadiness.AVAILABLE)
                        .await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("it could not be made");
    }

    @Test
    void waitsForVolumesAndImagesThatTakeTooLongTellWhatTheyAreDoing() {
        Volume volume = volume();
        Snapshot snapshot = snapshots.create(s -> s.name("backup").volumeId(volume.id()));
        Image image =
                images.create(i -> i.name("base").rootVolume(snapshot.id()).arch(Arch.X86_64));
        stateIn("GetVolume", "resizing");
        stateIn("ListVolumes", "resizing");
        stateIn("GetImage", "creating");
        stateIn("ListImages", "creating");

        assertThatThrownBy(() -> volumes.waiter(volume)
                        .until(VolumeReadiness.AVAILABLE)
                        .timeout(Duration.ofMinutes(1))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("it is resizing");
        assertThatThrownBy(() -> images.waiter(image)
                        .until(ImageReadiness.AVAILABLE)
                        .timeout(Duration.ofMinutes(1))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("it is creating");
    }

    @Test
    void deletionsAreWaitedFor() {
        Volume volume = volume();
        Snapshot snapshot = snapshots.create(s -> s.name("backup").volumeId(volume.id()));
        Image image =
                images.create(i -> i.name("base").rootVolume(snapshot.id()).arch(Arch.X86_64));
        images.delete(image.id());
        snapshots.delete(snapshot.id());
        volumes.delete(volume.id());

        assertThat(images.waiter(image.id()).untilDeleted().await().id()).isEqualTo(image.id());
        assertThat(snapshots.waiter(snapshot.id()).untilDeleted().await().id()).isEqualTo(snapshot.id());
        assertThat(volumes.waiter(volume.id()).untilDeleted().await().id()).isEqualTo(volume.id());
    }

    @Test
    void anImageIsMadeOfASnapshotAndChanged() {
        Volume volume = volume();
        Snapshot snapshot = snapshots.create(s -> s.name("backup").volumeId(volume.id()));

        Image image = images.create(
                i -> i.name("base").rootVolume(snapshot.id()).arch(Arch.X86_64).addTags("a"));

        assertThat(image.rootVolume().map(VolumeSummary::id)).contains(snapshot.id());
        assertThat(images.waiter(image).until(ImageReadiness.AVAILABLE).await().id())
                .isEqualTo(image.id());
        assertThat(images.list(l -> l.isPublic(false)).stream().map(Image::id)).containsExactly(image.id());
        assertThat(images.update(image.id(), u -> u.clearTags()).tags()).isEmpty();
        assertThatThrownBy(() -> snapshots.delete(snapshot.id())).isInstanceOf(PreconditionFailedException.class);
    }

    @Test
    void aBackupOfAServerWhoseAnswerWasLostIsFoundByItsImage() {
        Server server = embedded.server(s -> s);
        embedded.loseTheAnswerTo("ServerAction");

        Task task = embedded.instances().servers().backup(server.id(), "nightly");

        Image image = images.list(l -> l.name("nightly")).iterator().next();
        assertThat(task.hrefResult()).isEqualTo("/images/" + image.id());
        assertThat(image.fromServer()).isEqualTo(server.id());
        assertThat(embedded.calls("ServerAction")).isEqualTo(1);
    }

    @Test
    void aBackupThatNeverArrivedIsAskedForAgain() {
        Server server = embedded.server(s -> s);
        embedded.loseTheRequestOf("ServerAction");

        embedded.instances().servers().backup(server.id(), "nightly");

        assertThat(images.list(l -> l.name("nightly")).toList()).hasSize(1);
    }

    @Test
    void aSnapshotIsImportedAndExported() {
        Snapshot snapshot =
                snapshots.create(s -> s.name("disk").bucket("images").key("disk.qcow2"));
        assertThat(snapshot.state()).isEqualTo(SnapshotState.IMPORTING);
        snapshots.waiter(snapshot).until(SnapshotReadiness.AVAILABLE).await();
        embedded.loseTheAnswerTo("ExportSnapshot");

        Task task = snapshots.export(snapshot.id(), "images", "copy.qcow2");

        assertThat(task.hrefFrom()).isEqualTo("/snapshots/" + snapshot.id() + "/export");
        assertThat(embedded.calls("ExportSnapshot")).isEqualTo(1);
        assertThat(snapshots.get(snapshot.id()).state()).isEqualTo(SnapshotState.EXPORTING);
    }

    @Test
    void creationsWhoseAnswersWereLostAreRepeatedOnlyWhenTheyAreIdentified() {
        embedded.loseTheAnswerTo("CreateVolume");
        assertThatThrownBy(this::volume).isInstanceOf(OutcomeUnknownException.class);
        embedded.loseTheAnswerTo("CreateVolume");
        Volume volume =
                volumes.create(v -> v.name("data").sizeBytes(10_000_000_000L).identified());
        embedded.loseTheAnswerTo("CreateSnapshot");
        Snapshot snapshot =
                snapshots.create(s -> s.name("backup").volumeId(volume.id()).identified());
        embedded.loseTheAnswerTo("CreateImage");
        Image image = images.create(
                i -> i.name("base").rootVolume(snapshot.id()).arch(Arch.X86_64).identified());

        assertThat(volumes.list().toList()).hasSize(2);
        assertThat(snapshots.list().stream().map(Snapshot::id)).containsExactly(snapshot.id());
        assertThat(images.list(l -> l.isPublic(false)).stream().map(Image::id)).containsExactly(image.id());
    }

    @Test
    void aVolumeIsMigratedToBlockStorageAsItWasPlanned() {
        BlockMigrations migrations = embedded.instances().blockMigrations();
        Server server = embedded.server(s -> s);
        String volumeId = server.volumes().get("0").id();
        Snapshot snapshot = snapshots.create(s -> s.name("backup").volumeId(volumeId));
        migrations.checkOrganizationQuotas();

        MigrationPlan plan = migrations.planVolume(volumeId);
        assertThat(plan.volume().map(Volume::id)).contains(volumeId);
        assertThat(plan.snapshots()).extracting(Snapshot::id).containsExactly(snapshot.id());
        embedded.loseTheAnswerTo("ApplyBlockMigration");
        migrations.applyToVolume(volumeId, plan.validationKey());

        assertThatThrownBy(() -> volumes.get(volumeId)).isInstanceOf(ResourceNotFoundException.class);
        assertThat(embedded.calls("ApplyBlockMigration")).isEqualTo(1);
    }
}
