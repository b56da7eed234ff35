package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.instance.privatenic.PrivateNic;
import io.github.scw4j.instance.privatenic.PrivateNicReadiness;
import io.github.scw4j.instance.privatenic.PrivateNicState;
import io.github.scw4j.instance.securitygroup.SecurityGroup;
import io.github.scw4j.instance.securitygroup.SecurityGroupPolicy;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleAction;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleDirection;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleProtocol;
import io.github.scw4j.instance.securitygroup.SecurityGroupRuleSpec;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.server.ServerReadiness;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.instance.volume.VolumeType;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstancesGuideTest extends GuideTest {
    private Instances instances;

    @BeforeEach
    void open() {
        instances = Instances.of(client);
    }

    private Server running() {
        Server made = instances
                .servers()
                .create(s -> s.name("web").commercialType("DEV1-S").rootVolume(VolumeType.L_SSD, 20_000_000_000L));
        instances.servers().powerOn(made.id());
        return instances
                .servers()
                .waiter(made.id())
                .until(ServerReadiness.running())
                .await();
    }

    @Test
    void inAnotherZone() {
        // tag::zone
        Instances inAmsterdam = Instances.of(client).with(options -> options.zone(Zone.NL_AMS_1));
        // end::zone
        assertThat(inAmsterdam.servers().list().toList()).isEmpty();
    }

    @Test
    void withALocalRootVolume() {
        // tag::volume
        Server server = instances
                .servers()
                .create(s -> s.name("db-1")
                        .commercialType("DEV1-S")
                        .image("ubuntu_noble")
                        .rootVolume(VolumeType.L_SSD, 20_000_000_000L));
        // end::volume
        assertThat(server.volumes().get("0").sizeBytes()).hasValue(20_000_000_000L);
    }

    @Test
    void restarted() {
        Server server = running();
        // tag::reboot
        instances.servers().reboot(server.id());
        instances
                .servers()
                .waiter(server.id())
                .until(ServerReadiness.rebootedSince(server))
                .await();
        // end::reboot
        assertThat(instances.servers().get(server.id()).state()).isEqualTo(ServerState.RUNNING);
    }

    @Test
    void inAPrivateNetwork() {
        Server server = running();
        String networkId = scaleway.vpc().seedPrivateNetwork("fr-par", scaleway.projectId(), "backend");
        // tag::nic
        PrivateNic nic = instances.privateNics().create(server.id(), n -> n.privateNetworkId(networkId));
        nic = instances
                .privateNics()
                .waiter(nic)
                .until(PrivateNicReadiness.AVAILABLE)
                .await();
        // end::nic
        assertThat(nic.state()).isEqualTo(PrivateNicState.AVAILABLE);
    }

    @Test
    void behindAFirewall() {
        // tag::firewall
        SecurityGroup group = instances
                .securityGroups()
                .create(g -> g.name("web").stateful(true).inboundDefaultPolicy(SecurityGroupPolicy.DROP));
        instances
                .securityGroupRules()
                .setAll(
                        group.id(),
                        List.of(SecurityGroupRuleSpec.builder()
                                .direction(SecurityGroupRuleDirection.INBOUND)
                                .protocol(SecurityGroupRuleProtocol.TCP)
                                .action(SecurityGroupRuleAction.ACCEPT)
                                .ipRange(Cidr.of("0.0.0.0/0"))
                                .destPortFrom(443)
                                .build()));
        // end::firewall
        assertThat(instances.securityGroupRules().list(group.id()).toList()).hasSize(7);
    }

    @Test
    void changed() {
        Server server = running();
        // tag::update
        instances
                .servers()
                .update(server.id(), u -> u.name("web-1").isProtected(true).clearPlacementGroup());
        // end::update
        assertThat(instances.servers().get(server.id()).isProtected()).isTrue();
    }
}
