package io.github.scw4j.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.instance.resource.Task;
import io.github.scw4j.instance.server.PerformServerAction;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.server.ServerAction;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.instance.server.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of changes of servers whose answers are lost: nothing is done twice. */
class ServerRepeatingTest {
    private final EmbeddedInstances embedded = new EmbeddedInstances();
    private final Servers servers = embedded.instances().servers();

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void aCreationThatNothingIdentifiesIsNotRepeated() {
        embedded.loseTheAnswerTo("CreateServer");

        assertThatThrownBy(() -> embedded.server(s -> s)).isInstanceOf(OutcomeUnknownException.class);

        assertThat(embedded.calls("CreateServer")).isEqualTo(1);
        assertThat(servers.list().toList()).hasSize(1);
    }

    @Test
    void anIdentifiedCreationIsFoundAgain() {
        embedded.server(s -> s.name("another of the same name"));
        embedded.loseTheAnswerTo("CreateServer");

        Server made = embedded.server(s -> s.identified());

        assertThat(servers.get(made.id()).tags()).hasSize(1);
        assertThat(servers.list().toList()).hasSize(2);
        assertThat(embedded.calls("CreateServer")).isEqualTo(2);
    }

    @Test
    void anIdentifiedCreationThatNeverArrivedIsSentAgain() {
        embedded.loseTheRequestOf("CreateServer");

        Server made = embedded.server(s -> s.identified());

        assertThat(servers.list().stream().map(Server::id)).containsExactly(made.id());
    }

    @Test
    void anActionThatWasCarriedOutIsSeenInTheServersState() {
        Server server = embedded.server(s -> s);
        embedded.loseTheAnswerTo("ServerAction");

        Task task = servers.powerOn(server.id());

        assertThat(task.hrefResult()).isEqualTo("/servers/" + server.id());
        assertThat(embedded.calls("ServerAction")).isEqualTo(1);
        assertThat(servers.get(server.id()).state()).isEqualTo(ServerState.STARTING);
    }

    @Test
    void anActionThatNeverArrivedIsSentAgain() {
        Server server = embedded.server(s -> s);
        embedded.loseTheRequestOf("ServerAction");

        servers.powerOn(server.id());

        assertThat(servers.get(server.id()).state().isTransient()).isTrue();
        assertThat(embedded.calls("ServerAction")).isEqualTo(2);
    }

    @Test
    void aRebootIsNotDoneTwice() {
        Server server = embedded.runningServer();
        int before = embedded.calls("ServerAction");
        embedded.loseTheAnswerTo("ServerAction");

        servers.reboot(server.id());

        assertThat(embedded.calls("ServerAction") - before).isEqualTo(1);
    }

    @Test
    void aTerminationWhoseServerIsGoneAlreadyIsDone() {
        Server server = embedded.runningServer();
        embedded.loseTheAnswerTo("ServerAction");

        servers.terminate(server.id());

        servers.waiter(server.id()).untilDeleted().await();
        assertThat(servers.list().toList()).isEmpty();
    }

    @Test
    void anActionThatThisVersionDoesNotKnowIsNeverRepeated() {
        Server server = embedded.server(s -> s);
        embedded.loseTheRequestOf("ServerAction");
        PerformServerAction request = PerformServerAction.builder()
                .action(ServerAction.of("from_tomorrow"))
                .build();

        assertThatThrownBy(() -> servers.perform(server.id(), request)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(embedded.calls("ServerAction")).isEqualTo(1);
    }

    @Test
    void aDeletionThatFindsNothingOnItsSecondTryIsDone() {
        Server server = embedded.server(s -> s);
        embedded.loseTheAnswerTo("DeleteServer");

        servers.delete(server.id());

        assertThat(servers.list().toList()).isEmpty();
        assertThat(embedded.calls("DeleteServer")).isEqualTo(2);
    }
}
