package io.github.scw4j.vpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.vpc.ipam.BookIp;
import io.github.scw4j.vpc.ipam.CustomResource;
import io.github.scw4j.vpc.ipam.Ip;
import io.github.scw4j.vpc.ipam.Ips;
import io.github.scw4j.vpc.ipam.ListIps;
import io.github.scw4j.vpc.ipam.Resource;
import io.github.scw4j.vpc.ipam.Source;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IpsTest {
    private static final CustomResource MACHINE =
            CustomResource.builder().macAddress("02:00:00:12:34:56").name("vm").build();
    private static final CustomResource OTHER =
            CustomResource.builder().macAddress("02:00:00:12:34:57").build();

    private final EmbeddedClient embedded = new EmbeddedClient();
    private final Ips ips = embedded.ipam().ips();
    private final PrivateNetwork network = embedded.vpc().privateNetworks().create(n -> n.name("nodes"));
    private final Source source = Source.privateNetwork(network.id());

    @AfterEach
    void stop() {
        embedded.close();
    }

    private void loseTheAnswerTo(String operation) {
        embedded.scaleway().faults().on(operation).times(1).then(Fault.cutAfterActing());
    }

    /** An address of the network that nobody has. */
    private IpAddress freeAddress() {
        Ip any = ips.book(b -> b.source(source));
        ips.release(any.id());
        return any.address().orElseThrow().address();
    }

    private static String macAddress(Ip ip) {
        return ip.resource().flatMap(Resource::macAddress).orElse("");
    }

    @Test
    void anAddressIsBookedAttachedMovedDetachedAndReleased() {
        Ip booked = ips.book(b -> b.source(source).addTags("a"));
        assertThat(booked.resource()).isEmpty();
        assertThat(booked.source().flatMap(Source::subnetId)).isPresent();
        assertThat(ips.list(l -> l.privateNetworkId(network.id())).toList()).contains(booked);

        assertThat(macAddress(ips.attach(booked.id(), MACHINE))).isEqualTo("02:00:00:12:34:56");
        assertThat(macAddress(ips.move(booked.id(), MACHINE, OTHER))).isEqualTo("02:00:00:12:34:57");
        assertThat(ips.detach(booked.id(), OTHER).resource()).isEmpty();
        assertThat(macAddress(ips.attach(booked.id(), MACHINE))).isNotEmpty();
        assertThat(ips.moveAway(booked.id(), MACHINE).resource()).isEmpty();
        assertThat(ips.update(booked.id(), u -> u.clearTags()).tags()).isEmpty();

        ips.release(booked.id());
        assertThatThrownBy(() -> ips.get(booked.id())).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aBookingOfAnyAddressWhoseAnswerWasLostIsNotRepeated() {
        loseTheAnswerTo("BookIP");

        assertThatThrownBy(() -> ips.book(b -> b.source(source))).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aBookingOfOneAddressWhoseAnswerWasLostIsFound() {
        IpAddress address = freeAddress();
        loseTheAnswerTo("BookIP");

        Ip booked = ips.book(b -> b.source(source).address(address));

        assertThat(booked.address().orElseThrow().address()).isEqualTo(address);
        assertThat(ips.get(booked.id())).isEqualTo(booked);
    }

    @Test
    void changesWhoseAnswersWereLostAreReadBack() {
        Ip booked = ips.book(b -> b.source(source));
        loseTheAnswerTo("AttachIP");
        assertThat(macAddress(ips.attach(booked.id(), MACHINE))).isEqualTo("02:00:00:12:34:56");
        loseTheAnswerTo("MoveIP");
        assertThat(macAddress(ips.move(booked.id(), MACHINE, OTHER))).isEqualTo("02:00:00:12:34:57");
        loseTheAnswerTo("DetachIP");
        assertThat(ips.detach(booked.id(), OTHER).resource()).isEmpty();
        loseTheAnswerTo("ReleaseIP");
        ips.release(booked.id());
        assertThat(embedded.scaleway().calls().count("AttachIP")).isEqualTo(1);
        assertThat(embedded.scaleway().calls().count("MoveIP")).isEqualTo(1);
        assertThat(embedded.scaleway().calls().count("DetachIP")).isEqualTo(1);
    }

    @Test
    void aMoveThatNeverArrivedIsSentAgain() {
        Ip booked = ips.book(b -> b.source(source).resource(MACHINE));
        embedded.scaleway().faults().on("MoveIP").times(1).then(Fault.cutBeforeActing());

        assertThat(macAddress(ips.move(booked.id(), MACHINE, OTHER))).isEqualTo("02:00:00:12:34:57");
    }

    @Test
    void severalAddressesAreReleasedTogether() {
        List<String> ids = List.of(
                ips.book(b -> b.source(source)).id(),
                ips.book(b -> b.source(source)).id());
        loseTheAnswerTo("ReleaseIPSet");

        ips.releaseAll(ids);

        assertThat(ips.list(l -> l.addAllIpIds(ids)).toList()).isEmpty();
        assertThat(embedded.scaleway().calls().count("ReleaseIPSet")).isEqualTo(1);
    }

    @Test
    void twoSourcesAtOnceAreRefused() {
        assertThatThrownBy(() ->
                        Source.builder().privateNetworkId("a").subnetId("b").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one source");
        assertThatThrownBy(() ->
                        ListIps.builder().privateNetworkId("a").regional(true).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most one");
    }

    @Test
    void anAddressOfTheOtherFamilyIsRefused() {
        assertThatThrownBy(() -> BookIp.builder()
                        .source(source)
                        .address(IpAddress.of("fd00::1"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("isIpv6 is false");
    }

    @Test
    void aNameTooShortToSearchForIsRefused() {
        assertThatThrownBy(() -> ListIps.builder().resourceName("x").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 to 63");
    }
}
