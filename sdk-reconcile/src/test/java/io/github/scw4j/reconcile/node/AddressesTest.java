package io.github.scw4j.reconcile.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.observation.PrivateAddress;
import io.github.scw4j.reconcile.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private static final NodeAddress HOSTNAME = new NodeAddress("Hostname", "web");
    private static final NodeAddress EXTERNAL = new NodeAddress("ExternalIP", "51.15.0.1");
    private static final NodeAddress EXTERNAL_DNS = new NodeAddress("ExternalDNS", "id-of-web.pub.instances.scw.cloud");
    private static final NodeAddress INTERNAL = new NodeAddress("InternalIP", "172.16.0.2");
    private static final NodeAddress INTERNAL_2 = new NodeAddress("InternalIP", "10.0.0.2");
    private static final NodeAddress EXTERNAL_6 = new NodeAddress("ExternalIP", "2001:db8::1");
    private static final NodeAddress INTERNAL_6 = new NodeAddress("InternalIP", "fd00::2");

    private final ObservedServer dual = World.server("web")
            .publicAddresses(List.of(ip("2001:db8::1"), ip("51.15.0.1"), ip("51.15.0.2")))
            .privateAddresses(List.of(
                    new PrivateAddress("network-a", ip("172.16.0.2")),
                    new PrivateAddress("network-a", ip("fd00::2")),
                    new PrivateAddress("network-b", ip("10.0.0.2"))))
            .build();

    private static IpAddress ip(String text) {
        return IpAddress.of(text);
    }

    private static World world(ObservedServer server) {
        return new World().server(server).object(World.node(server).build());
    }

    private static List<NodeAddress> addresses(World world) {
        world.reconcile();
        return world.object("web").addresses();
    }

    @Test
    void theOrderIsHostnamePublicPrivateAndThenTheSameOfIpv6() {
        assertThat(addresses(world(dual)))
                .containsExactly(HOSTNAME, EXTERNAL, EXTERNAL_DNS, INTERNAL, INTERNAL_2, EXTERNAL_6, INTERNAL_6);
    }

    @Test
    void ipv6IsLeftOutWhereThePolicySaysSo() {
        assertThat(addresses(world(dual).policy(policy -> policy.ipv6(false))))
                .containsExactly(HOSTNAME, EXTERNAL, EXTERNAL_DNS, INTERNAL, INTERNAL_2);
    }

    @Test
    void onlyTheAddressesOfTheChosenPrivateNetworkAreInternal() {
        assertThat(addresses(world(dual).policy(policy -> policy.privateNetworkId("network-b"))))
                .containsExactly(HOSTNAME, EXTERNAL, EXTERNAL_DNS, INTERNAL_2, EXTERNAL_6);
    }

    @Test
    void theAddressOfFormerTimesServesWhereThereIsNoOtherPrivateOne() {
        ObservedServer old =
                World.server("web").legacyPrivateAddress(ip("10.1.0.2")).build();

        assertThat(addresses(world(old)))
                .containsExactly(
                        HOSTNAME,
                        new NodeAddress("InternalIP", "10.1.0.2"),
                        new NodeAddress("InternalDNS", "id-of-web.priv.instances.scw.cloud"));
        assertThat(addresses(world(
                        dual.toBuilder().legacyPrivateAddress(ip("10.1.0.2")).build())))
                .doesNotContain(new NodeAddress("InternalIP", "10.1.0.2"));
    }

    @Test
    void anEmptyListNeverWipesWhatIsThere() {
        ObservedServer bare = World.server("web").build();
        World world = new World()
                .server(bare)
                .object(World.node(bare).addresses(List.of(INTERNAL, HOSTNAME)).build());

        assertThat(addresses(world)).containsExactly(INTERNAL, HOSTNAME);
    }

    @Test
    void theHostnameThatIsThereStaysWhereScalewayHasNone() {
        ObservedServer nameless = World.server("web")
                .hostname("")
                .publicAddresses(List.of(ip("51.15.0.1")))
                .build();
        World world = new World()
                .server(nameless)
                .object(World.node(nameless)
                        .addresses(List.of(new NodeAddress("Hostname", "web.local"), INTERNAL))
                        .build());

        assertThat(addresses(world)).containsExactly(EXTERNAL, EXTERNAL_DNS, new NodeAddress("Hostname", "web.local"));
        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void theAddressThatTheKubeletWasGivenComesFirstAndIsTheOnlyOneOfItsType() {
        assertThat(addresses(provided("10.0.0.2")))
                .containsExactly(INTERNAL_2, HOSTNAME, EXTERNAL, EXTERNAL_DNS, EXTERNAL_6);
    }

    @Test
    void theKubeletMayHaveBeenGivenOneOfEachFamily() {
        assertThat(addresses(provided("fd00:0:0::2, 172.16.0.2")))
                .containsExactly(INTERNAL_6, INTERNAL, HOSTNAME, EXTERNAL, EXTERNAL_DNS, EXTERNAL_6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.9", "10.0.0.2,10.0.0.9", "", "web"})
    void anAddressOfTheKubeletsThatIsNoneOfTheNodesChangesNothingAndIsReported(String given) {
        World world = provided(given);

        Plan plan = world.reconcile();

        assertThat(world.object("web").addresses()).isEmpty();
        assertThat(plan.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.action()).isEqualTo("set addresses");
            assertThat(refusal.refusedBy().orElseThrow().gate()).isEqualTo("addresses");
        });
        assertThat(world.object("web").labels()).containsEntry(TopologyLabels.ZONE, "fr-par-1");
    }

    private World provided(String given) {
        return new World()
                .server(dual)
                .object(World.node(dual)
                        .putAnnotation(ProvidedNodeIps.ANNOTATION, given)
                        .build());
    }

    @Test
    void aPublicAddressThatSomebodySetByLabelReplacesThePublicOneAndLeavesTheOthers() {
        World world = new World()
                .server(dual)
                .object(World.node(dual)
                        .putLabel(Addresses.PUBLIC_IP_LABEL, "51.15.0.9")
                        .addresses(List.of(INTERNAL, EXTERNAL, EXTERNAL_6, HOSTNAME))
                        .build());

        assertThat(addresses(world)).containsExactly(INTERNAL, new NodeAddress("ExternalIP", "51.15.0.9"), HOSTNAME);
        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void thatLabelServesNodesWhoseMachineIsNotKnown() {
        KubernetesNode node = World.node("web")
                .putLabel(Addresses.PUBLIC_IP_LABEL, "51.15.0.1")
                .addresses(List.of(INTERNAL))
                .build();

        assertThat(addresses(new World().object(node))).containsExactly(INTERNAL, EXTERNAL);
    }

    @Test
    void aLabelThatIsNoAddressIsReported() {
        World world = new World()
                .server(dual)
                .object(World.node(dual)
                        .putLabel(Addresses.PUBLIC_IP_LABEL, "gateway")
                        .addresses(List.of(INTERNAL))
                        .build());

        Plan plan = world.reconcile();

        assertThat(world.object("web").addresses()).containsExactly(INTERNAL);
        assertThat(plan.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("\"gateway\" is not an IP address"));
    }

    @Test
    void addressesAreLeftAloneWhereThePolicySaysSo() {
        assertThat(addresses(world(dual).policy(policy -> policy.addresses(false))))
                .isEmpty();
    }
}
