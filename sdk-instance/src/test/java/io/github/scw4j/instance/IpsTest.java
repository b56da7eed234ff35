package io.github.scw4j.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.instance.ip.Ip;
import io.github.scw4j.instance.ip.IpState;
import io.github.scw4j.instance.ip.IpType;
import io.github.scw4j.instance.ip.Ips;
import io.github.scw4j.instance.resource.ResourceSummary;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.server.ServerIp;
import io.github.scw4j.testkit.call.ReceivedCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IpsTest {
    private final EmbeddedInstances embedded = new EmbeddedInstances();
    private final Ips ips = embedded.instances().ips();

    @AfterEach
    void stop() {
        embedded.close();
    }

    private String lastBody(String operation) {
        return embedded.scaleway().calls().all().stream()
                .filter(call -> call.operation().equals(operation))
                .reduce((first, second) -> second)
                .map(ReceivedCall::body)
                .orElse("");
    }

    @Test
    void anAddressIsReservedAttachedDetachedAndGivenBack() {
        Server server = embedded.server(s -> s);
        Ip ip = ips.create(i -> i.type(IpType.ROUTED_IPV4).addTags("a"));
        assertThat(ip.address()).isPresent();
        assertThat(ip.state()).isEqualTo(IpState.DETACHED);
        assertThat(ips.list(l -> l.addTags("a")).toList()).containsExactly(ip);
        assertThat(ips.get(ip.address().orElseThrow().toString()).id()).isEqualTo(ip.id());

        assertThat(ips.attach(ip.id(), server.id()).server().map(ResourceSummary::id))
                .contains(server.id());
        assertThat(embedded.instances().servers().get(server.id()).publicIps())
                .extracting(ServerIp::id)
                .containsExactly(ip.id());

        assertThat(ips.detach(ip.id()).server()).isEmpty();
        assertThat(lastBody("UpdateIP")).isEqualTo("{\"server\":null}");

        ips.delete(ip.id());
        assertThatThrownBy(() -> ips.get(ip.id())).isInstanceOf(ApiException.class);
    }

    @Test
    void anIpv6RangeHasAPrefixInPlaceOfAnAddress() {
        Ip ip = ips.create(i -> i.type(IpType.ROUTED_IPV6));

        assertThat(ip.address()).isEmpty();
        assertThat(ip.prefix().orElseThrow().prefixLength()).isEqualTo(64);
    }

    @Test
    void aReservationWhoseAnswerWasLostIsRepeatedOnlyWhenItIsIdentified() {
        embedded.loseTheAnswerTo("CreateIP");
        assertThatThrownBy(() -> ips.create(i -> i)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(ips.list().toList()).hasSize(1);

        embedded.loseTheAnswerTo("CreateIP");
        ips.create(i -> i.identified());
        assertThat(ips.list().toList()).hasSize(2);
    }

    @Test
    void anAddressThatWasHandedOverToIpamIsNoLongerKnownHere() {
        Ip ip = ips.create(i -> i);
        embedded.loseTheAnswerTo("ReleaseIPToIpam");

        ips.releaseToIpam(ip.id());

        assertThat(ips.list().toList()).isEmpty();
        assertThat(embedded.calls("ReleaseIPToIpam")).isEqualTo(1);
    }
}
