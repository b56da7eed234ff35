package io.github.scw4j.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.instance.privatenic.PrivateNic;
import io.github.scw4j.instance.privatenic.PrivateNicReadiness;
import io.github.scw4j.instance.privatenic.PrivateNicState;
import io.github.scw4j.instance.privatenic.PrivateNics;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.testkit.fault.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrivateNicsTest {
    private final EmbeddedInstances embedded = new EmbeddedInstances();
    private final PrivateNics nics = embedded.instances().privateNics();
    private final String network = embedded.scaleway()
            .vpc()
            .seedPrivateNetwork("fr-par", embedded.scaleway().projectId(), "nodes");

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void aServerIsTakenIntoANetworkAndOutAgain() {
        Server server = embedded.server(s -> s);

        PrivateNic nic = nics.create(server.id(), n -> n.privateNetworkId(network));
        assertThat(nic.state()).isEqualTo(PrivateNicState.AVAILABLE);
        assertThat(nic.serverId()).isEqualTo(server.id());
        assertThat(nic.ipamIpIds()).isNotEmpty();
        assertThat(nics.list(server.id()).toList()).containsExactly(nic);
        assertThat(embedded.instances().servers().get(server.id()).privateNics())
                .extracting(PrivateNic::id)
                .containsExactly(nic.id());
        assertThat(nics.update(server.id(), nic.id(), u -> u.tags(List.of("a"))).tags())
                .containsExactly("a");

        nics.delete(server.id(), nic.id());
        assertThatThrownBy(() -> nics.get(server.id(), nic.id())).isInstanceOf(ResourceNotFoundException.class);
        assertThat(nics.list(server.id()).toList()).isEmpty();
    }

    @Test
    void onARunningServerItIsWaitedFor() {
        Server server = embedded.runningServer();
        PrivateNic nic = nics.create(server.id(), n -> n.privateNetworkId(network));
        assertThat(nic.state()).isEqualTo(PrivateNicState.SYNCING);

        assertThatThrownBy(() -> nics.waiter(nic)
                        .until(PrivateNicReadiness.AVAILABLE)
                        .timeout(Duration.ofSeconds(5))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("it is syncing");
        assertThat(nics.waiter(server.id(), nic.id())
                        .until(PrivateNicReadiness.AVAILABLE)
                        .await()
                        .state())
                .isEqualTo(PrivateNicState.AVAILABLE);
    }

    @Test
    void oneThatCouldNotBeAttachedIsADeadEnd() {
        Server server = embedded.server(s -> s);
        PrivateNic nic = nics.create(server.id(), n -> n.privateNetworkId(network));
        embedded.scaleway().faults().on("GetPrivateNIC").then(Fault.fieldValue("state", "syncing_error"));

        assertThatThrownBy(() ->
                        nics.waiter(nic).until(PrivateNicReadiness.AVAILABLE).await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("it could not be attached");
    }

    @Test
    void itsEndIsWaitedFor() {
        Server server = embedded.server(s -> s);
        PrivateNic nic = nics.create(server.id(), n -> n.privateNetworkId(network));
        nics.delete(server.id(), nic.id());

        assertThat(nics.waiter(server.id(), nic.id()).untilDeleted().await().id())
                .isEqualTo(nic.id());
    }

    @Test
    void oneWhoseAnswerWasLostIsFoundByItsServerAndNetwork() {
        Server server = embedded.server(s -> s);
        embedded.loseTheAnswerTo("CreatePrivateNIC");

        PrivateNic nic = nics.create(server.id(), n -> n.privateNetworkId(network));

        assertThat(nics.list(server.id()).toList()).containsExactly(nic);
        assertThat(embedded.calls("CreatePrivateNIC")).isEqualTo(1);
    }

    @Test
    void oneThatNeverArrivedIsAskedForAgain() {
        Server server = embedded.server(s -> s);
        embedded.loseTheRequestOf("CreatePrivateNIC");

        nics.create(server.id(), n -> n.privateNetworkId(network));

        assertThat(nics.list(server.id()).toList()).hasSize(1);
    }
}
