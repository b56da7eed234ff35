package io.github.scw4j.vpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.vpc.cloud.VirtualPrivateCloud;
import io.github.scw4j.vpc.cloud.VpcOrder;
import io.github.scw4j.vpc.cloud.Vpcs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VpcsTest {
    private final EmbeddedClient embedded = new EmbeddedClient();
    private final Vpcs vpcs = embedded.vpc().vpcs();

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void aVpcLivesFromItsCreationToItsDeletion() {
        VirtualPrivateCloud created = vpcs.create(v -> v.name("shop").addTags("a", "b"));

        assertThat(created.isDefault()).isFalse();
        assertThat(created.tags()).containsExactly("a", "b");
        assertThat(vpcs.get(created.id())).isEqualTo(created);
        assertThat(vpcs.list(l -> l.isDefault(false).orderBy(VpcOrder.NAME_DESC))
                        .toList())
                .contains(created);

        VirtualPrivateCloud renamed = vpcs.update(created.id(), u -> u.name("renamed"));
        assertThat(renamed.name()).isEqualTo("renamed");
        assertThat(renamed.tags()).containsExactly("a", "b");

        vpcs.delete(created.id());
        assertThatThrownBy(() -> vpcs.get(created.id())).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void anotherRegionIsAnOptionAway() {
        VirtualPrivateCloud created = embedded.vpc()
                .with(options -> options.region(Region.NL_AMS))
                .vpcs()
                .create(v -> v.name("shop"));

        assertThat(created.region()).contains(Region.NL_AMS);
        assertThatThrownBy(() -> vpcs.get(created.id())).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aCreationIsRepeatedOnlyWhenItCanBeRecognized() {
        embedded.scaleway().faults().on("CreateVPC").times(2).then(Fault.cutAfterActing());

        assertThatThrownBy(() -> vpcs.create(v -> v.name("shop"))).isInstanceOf(OutcomeUnknownException.class);
        VirtualPrivateCloud identified = vpcs.create(v -> v.name("shop").identified());

        assertThat(vpcs.list(l -> l.name("shop")).toList()).hasSize(2).contains(identified);
    }
}
