package io.github.scw4j.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.error.TransientStateException;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitFor;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.instance.resource.Task;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.server.ServerAction;
import io.github.scw4j.instance.server.ServerReadiness;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.instance.server.ServerVolume;
import io.github.scw4j.instance.server.ServerVolumeType;
import io.github.scw4j.instance.server.Servers;
import io.github.scw4j.testkit.fault.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server from its creation to its end, each state waited for. */
class ServerLifeTest {
    private final EmbeddedInstances embedded = new EmbeddedInstances();
    private final Servers servers = embedded.instances().servers();

    @AfterEach
    void stop() {
        embedded.close();
    }

    private Server waitFor(Server server, ServerReadiness readiness) {
        return servers.waiter(server.id()).until(readiness).await();
    }

    @Test
    void aServerIsMadeStoppedAndGoesThroughAllItsStates() {
        Server server = embedded.server(s -> s.addTags("a", "b"));
        assertThat(server.state()).isEqualTo(ServerState.STOPPED);
        assertThat(server.tags()).containsExactly("a", "b");
        assertThat(server.projectId()).isEqualTo(embedded.scaleway().projectId());
        assertThat(server.zone()).contains(Zone.FR_PAR_1);
        assertThat(server.rootVolume().map(ServerVolume::volumeType)).contains(ServerVolumeType.L_SSD);
        assertThat(server.volumes().get("0").sizeBytes()).hasValue(20_000_000_000L);

        Task task = servers.powerOn(server.id());
        assertThat(task.hrefResult()).isEqualTo("/servers/" + server.id());
        assertThat(servers.get(server.id()).state()).isEqualTo(ServerState.STARTING);
        assertThat(waitFor(server, ServerReadiness.running()).state()).isEqualTo(ServerState.RUNNING);

        servers.stopInPlace(server.id());
        assertThat(waitFor(server, ServerReadiness.stoppedInPlace()).state()).isEqualTo(ServerState.STOPPED_IN_PLACE);

        servers.powerOff(server.id());
        assertThat(waitFor(server, ServerReadiness.stopped()).state()).isEqualTo(ServerState.STOPPED);

        servers.delete(server.id());
        assertThatThrownBy(() -> servers.get(server.id())).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aTerminatedServerIsGoneInTheEnd() {
        Server server = embedded.runningServer();

        servers.terminate(server.id());

        assertThat(servers.waiter(server.id()).untilDeleted().await().id()).isEqualTo(server.id());
    }

    @Test
    void aRebootIsOverWhenTheServerRunsAgain() {
        Server before = embedded.runningServer();
        servers.reboot(before.id());

        Server after = waitFor(before, ServerReadiness.rebootedSince(before));

        assertThat(after.state()).isEqualTo(ServerState.RUNNING);
        assertThat(after.modificationDate().orElseThrow())
                .isAfter(before.modificationDate().orElseThrow());
    }

    @Test
    void aServerThatWasNeverRebootedIsWaitedForInVain() {
        Server before = embedded.runningServer();

        assertThatThrownBy(() -> servers.waiter(before.id())
                        .until(ServerReadiness.rebootedSince(before))
                        .timeout(Duration.ofMinutes(2))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("it has not begun to restart");
    }

    @Test
    void aServerAtRestIsWaitedForBeforeTheNextAction() {
        Server server = embedded.runningServer();
        servers.stopInPlace(server.id());
        assertThatThrownBy(() -> embedded.withoutRepeats().servers().reboot(server.id()))
                .isInstanceOf(TransientStateException.class);

        waitFor(server, ServerReadiness.stable());
        servers.reboot(server.id());

        assertThat(waitFor(server, ServerReadiness.running()).state()).isEqualTo(ServerState.RUNNING);
    }

    @Test
    void aServerThatNobodyStartedIsADeadEndThatSaysSo() {
        WaitFor<Server, ServerReadiness> waiter =
                servers.waiter(embedded.server(s -> s).id());

        assertThatThrownBy(() -> waiter.until(ServerReadiness.running()).await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("server \"web\"")
                .hasMessageContaining("it is stopped, which it does not leave by itself: power it on");
        assertThatThrownBy(() -> waiter.until(ServerReadiness.stoppedInPlace()).await())
                .isInstanceOf(DeadEndException.class);
    }

    @Test
    void aServerThatIsBeingTerminatedIsADeadEnd() {
        Server server = embedded.runningServer();
        servers.terminate(server.id());

        for (ServerReadiness readiness : List.of(ServerReadiness.stopped(), ServerReadiness.stable())) {
            assertThatThrownBy(() -> waitFor(server, readiness))
                    .isInstanceOf(DeadEndException.class)
                    .hasMessageContaining("it is being terminated");
        }
    }

    @Test
    void aLockedServerIsADeadEnd() {
        Server server = embedded.runningServer();
        embedded.scaleway().faults().on("GetServer").then(Fault.fieldValue("state", "locked"));

        for (ServerReadiness readiness : List.of(ServerReadiness.running(), ServerReadiness.rebootedSince(server))) {
            assertThatThrownBy(() -> waitFor(server, readiness))
                    .isInstanceOf(DeadEndException.class)
                    .hasMessageContaining("it is locked: Scaleway has blocked it");
        }
    }

    @Test
    void aServerThatWaitsForALongStartTellsWhatItIsDoing() {
        Server server = embedded.server(s -> s);
        servers.powerOn(server.id());

        assertThatThrownBy(() -> servers.waiter(server.id())
                        .until(ServerReadiness.running())
                        .timeout(Duration.ofSeconds(2))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("it is starting (allocating node)");
    }

    @Test
    void aRunningServerThatNobodyStopsIsWaitedForUntilTheTimeIsUp() {
        Server server = embedded.runningServer();

        assertThatThrownBy(() -> servers.waiter(server.id())
                        .until(ServerReadiness.stopped())
                        .timeout(Duration.ofMinutes(3))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("state \"stopped\"")
                .hasMessageContaining("it is running");
    }

    @Test
    void manyServersAreWaitedForByOneList() {
        List<Server> made = List.of(
                embedded.server(s -> s.name("a")),
                embedded.server(s -> s.name("b")),
                embedded.server(s -> s.name("c")),
                embedded.server(s -> s.name("d")));
        made.forEach(server -> servers.powerOn(server.id()));
        int before = embedded.calls("GetServer");

        made.stream()
                .map(server -> servers.waiter(server.id())
                        .until(ServerReadiness.running())
                        .toFuture())
                .toList()
                .forEach(future -> assertThat(future.join().state()).isEqualTo(ServerState.RUNNING));

        assertThat(embedded.calls("ListServers")).isPositive();
        assertThat(embedded.calls("GetServer") - before).isLessThan(made.size() * 2);
    }

    @Test
    void whatCanBeDoneNowIsAskedOfTheServer() {
        Server server = embedded.server(s -> s);

        assertThat(servers.actions(server.id())).containsExactly(ServerAction.POWERON, ServerAction.BACKUP);
        assertThat(server.allowedActions()).containsExactly(ServerAction.POWERON, ServerAction.BACKUP);
    }

    @Test
    void serversAreListedByNameTagsAndState() {
        Server one = embedded.server(s -> s.name("web-1").addTags("x", "y"));
        embedded.scaleway().clock().advance(Duration.ofSeconds(1));
        Server other = embedded.server(s -> s.name("db-1").addTags("x"));

        assertThat(servers.list().stream().map(Server::id)).containsExactly(one.id(), other.id());
        assertThat(servers.list(l -> l.name("web")).stream().map(Server::id)).containsExactly(one.id());
        assertThat(servers.list(l -> l.addTags("x", "y")).stream().map(Server::id))
                .containsExactly(one.id());
        assertThat(servers.list(l -> l.state(ServerState.RUNNING)).toList()).isEmpty();
        assertThat(embedded.instances()
                        .with(o -> o.zone(Zone.NL_AMS_1))
                        .servers()
                        .list()
                        .toList())
                .isEmpty();
    }

    @Test
    void aListOfManyIsReadByPages() {
        for (int i = 0; i < 7; i++) {
            embedded.server(s -> s);
        }

        assertThat(servers.list(l -> l.pageSize(3)).stream().map(Server::id).distinct())
                .hasSize(7);
        assertThat(embedded.calls("ListServers")).isEqualTo(3);
    }
}
