package io.github.scw4j.vpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.PreconditionFailedException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.vpc.privatenetwork.CreatePrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetworks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrivateNetworksTest {
    private final EmbeddedClient embedded = new EmbeddedClient();
    private final PrivateNetworks networks = embedded.vpc().privateNetworks();

    @AfterEach
    void stop() {
        embedded.close();
    }

    private void fault(String operation, Fault fault, int times) {
        embedded.scaleway().faults().on(operation).times(times).then(fault);
    }

    @Test
    void aNetworkLivesFromItsCreationToItsDeletion() {
        PrivateNetwork created = networks.create(n -> n.name("nodes").addTags("a"));

        assertThat(created.region()).contains(Region.FR_PAR);
        assertThat(created.projectId()).isEqualTo(embedded.scaleway().projectId());
        assertThat(created.subnets()).hasSize(2);
        assertThat(networks.get(created.id())).isEqualTo(created);
        assertThat(networks.list(l -> l.name("nod")).toList()).containsExactly(created);

        PrivateNetwork renamed =
                networks.update(created.id(), u -> u.name("renamed").clearTags());
        assertThat(renamed.name()).isEqualTo("renamed");
        assertThat(renamed.tags()).isEmpty();

        networks.delete(created.id());
        assertThatThrownBy(() -> networks.get(created.id())).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void itsSubnetCanBeChosen() {
        PrivateNetwork created = networks.create(n -> n.name("nodes").addSubnets(Cidr.of("10.8.0.0/16")));

        assertThat(created.subnets())
                .anySatisfy(subnet -> assertThat(subnet.subnet()).contains(Cidr.of("10.8.0.0/16")));
    }

    @Test
    void aCreationWhoseAnswerWasLostIsNotRepeatedBlindly() {
        fault("CreatePrivateNetwork", Fault.cutAfterActing(), 1);

        assertThatThrownBy(() -> networks.create(n -> n.name("nodes"))).isInstanceOf(OutcomeUnknownException.class);
        assertThat(networks.list().toList()).hasSize(1);
    }

    @Test
    void anIdentifiedCreationWhoseAnswerWasLostIsFoundAndAdopted() {
        networks.create(n -> n.name("nodes"));
        fault("CreatePrivateNetwork", Fault.cutAfterActing(), 1);

        PrivateNetwork created = networks.create(n -> n.name("nodes").identified());

        assertThat(networks.list().toList()).hasSize(2).contains(created);
    }

    @Test
    void anIdentifiedCreationThatNeverArrivedIsSentAgain() {
        fault("CreatePrivateNetwork", Fault.status(502), 2);

        PrivateNetwork created = networks.create(n -> n.name("nodes").identified());

        assertThat(networks.list().toList()).containsExactly(created);
    }

    @Test
    void eachIdentifiedRequestHasATagOfItsOwn() {
        CreatePrivateNetwork one =
                CreatePrivateNetwork.builder().name("nodes").identified().build();
        CreatePrivateNetwork other =
                CreatePrivateNetwork.builder().name("nodes").identified().build();

        assertThat(one.tags()).hasSize(1).isNotEqualTo(other.tags());
    }

    @Test
    void aDeletionWhoseAnswerWasLostIsDone() {
        PrivateNetwork created = networks.create(n -> n.name("nodes"));
        fault("DeletePrivateNetwork", Fault.cutAfterActing(), 1);

        networks.delete(created.id());

        assertThat(networks.list().toList()).isEmpty();
    }

    @Test
    void aNetworkInUseIsNotDeleted() {
        PrivateNetwork created = networks.create(n -> n.name("nodes"));
        embedded.scaleway().vpc().use(created.id(), true);

        assertThatThrownBy(() -> networks.delete(created.id()))
                .isInstanceOfSatisfying(
                        PreconditionFailedException.class,
                        e -> assertThat(e.isStillInUse()).isTrue());
    }

    @Test
    void aNetworkIsDeletedOnceNothingIsInIt() {
        PrivateNetwork created = networks.create(n -> n.name("nodes"));
        fault("DeletePrivateNetwork", Fault.stillInUse(), 3);
        embedded.scaleway().faults().on("DeletePrivateNetwork").skip(3).times(2).then(Fault.status(500));
        List<String> seen = new ArrayList<>();

        networks.deleteWhenUnused(created.id())
                .onProgress((WaitProgress progress) -> seen.add(progress.status()))
                .await();

        assertThat(seen).contains("in use");
        assertThat(embedded.scaleway().calls().count("DeletePrivateNetwork")).isEqualTo(6);
        assertThat(networks.list().toList()).isEmpty();
    }

    @Test
    void aNetworkThatTheClusterTookAlongIsDeletedAlready() {
        PrivateNetwork created = networks.create(n -> n.name("nodes"));
        networks.delete(created.id());

        assertThat(networks.deleteWhenUnused(created.id()).await().id()).isEqualTo(created.id());
    }

    @Test
    void waitingForANetworkThatStaysInUseEndsWithItsTime() {
        PrivateNetwork created = networks.create(n -> n.name("nodes"));
        embedded.scaleway().vpc().use(created.id(), true);

        assertThatThrownBy(() -> networks.deleteWhenUnused(created.id())
                        .timeout(Duration.ofMinutes(5))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("in use")
                .hasMessageContaining("nodes");
    }

    @Test
    void networksOfSeveralPagesAreListed() {
        embedded.scaleway().limits().withoutQuotas();
        for (int i = 0; i < 7; i++) {
            networks.create(CreatePrivateNetwork.builder().name("n" + i).build());
        }

        assertThat(networks.list(l -> l.pageSize(3)).stream().map(PrivateNetwork::name))
                .containsExactly("n0", "n1", "n2", "n3", "n4", "n5", "n6");
    }
}
