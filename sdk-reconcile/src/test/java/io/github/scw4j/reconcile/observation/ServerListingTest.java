package io.github.scw4j.reconcile.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.server.ServerState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerListingTest {
    private static final ProviderId OLD_FORM =
            ProviderId.parse("scaleway://8f3d4c1a").orElseThrow();

    private final ObservedServer server = ObservedServer.builder()
            .id("8f3d4c1a")
            .zone(Zone.FR_PAR_2)
            .name("Web")
            .hostname("web-host")
            .build();

    @Test
    void aServerIsFoundByItsIdWhateverTheCase() {
        ServerListing listing = ServerListing.of(List.of(Zone.FR_PAR_2), List.of(server));

        assertThat(listing.find(server.providerId())).contains(server);
        assertThat(listing.find(ProviderId.instance(Zone.FR_PAR_2, "8F3D4C1A"))).contains(server);
        assertThat(listing.find(OLD_FORM)).contains(server);
    }

    @Test
    void aServerIsFoundByNameAndHostnameWhateverTheCase() {
        ServerListing listing = ServerListing.of(List.of(Zone.FR_PAR_2), List.of(server));

        assertThat(listing.called("web")).containsExactly(server);
        assertThat(listing.called("WEB-HOST")).containsExactly(server);
        assertThat(listing.called("we")).isEmpty();
    }

    @Test
    void absenceIsOnlyKnownOfZonesThatWereListed() {
        ServerListing listing = ServerListing.of(List.of(Zone.FR_PAR_2), List.of(server));

        assertThat(listing.lacks(ProviderId.instance(Zone.FR_PAR_2, "gone"))).isTrue();
        assertThat(listing.lacks(ProviderId.instance(Zone.FR_PAR_1, "gone"))).isFalse();
        assertThat(listing.lacks(server.providerId())).isFalse();
        assertThat(ServerListing.none().lacks(server.providerId())).isFalse();
    }

    @Test
    void theOldFormIsAbsentOnlyWhenEveryZoneWasListed() {
        List<Zone> allButOne = new ArrayList<>(Zone.known());
        allButOne.remove(Zone.IT_MIL_1);

        assertThat(ServerListing.of(allButOne, List.of()).lacks(OLD_FORM)).isFalse();
        assertThat(ServerListing.of(Zone.known(), List.of()).lacks(OLD_FORM)).isTrue();
        assertThat(ServerListing.of(Zone.known(), List.of(server)).lacks(OLD_FORM))
                .isFalse();
    }

    @Test
    void anotherProductsMachineIsNeitherFoundNorAbsent() {
        ServerListing listing = ServerListing.of(Zone.known(), List.of(server));
        ProviderId metal =
                ProviderId.parse("scaleway://baremetal/fr-par-2/8f3d4c1a").orElseThrow();

        assertThat(listing.find(metal)).isEmpty();
        assertThat(listing.lacks(metal)).isFalse();
    }

    @Test
    void aListThatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> ServerListing.of(List.of(Zone.FR_PAR_2), List.of(server, server)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there are two of server 8f3d4c1a");
        assertThatThrownBy(() -> ServerListing.of(List.of(Zone.FR_PAR_1), List.of(server)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("server 8f3d4c1a is in fr-par-2; the zones that were listed are [fr-par-1]");
    }

    @Test
    void aServerIsShutDownInEveryStateButRunningAndStartingAndTheUnknown() {
        for (String state : List.of("stopped", "stopped in place", "stopping", "locked")) {
            assertThat(inState(state)).as(state).isTrue();
        }
        for (String state : List.of("running", "starting", "hibernating", "")) {
            assertThat(inState(state)).as(state).isFalse();
        }
    }

    private boolean inState(String state) {
        return server.toBuilder().state(ServerState.of(state)).build().isShutDown();
    }
}
