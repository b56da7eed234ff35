package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.reconcile.observation.ProviderId;
import java.util.List;

/** Asks for the Instance itself ({@code GetServer}): in its zone, or in each where the provider id does not name one. */
public final class InstanceLookup implements MachineLookup {
    private final Instances instances;

    /** Over the Instance API. */
    public InstanceLookup(Instances instances) {
        this.instances = instances;
    }

    @Override
    public boolean isGone(ProviderId machine) {
        if (!machine.isInstance()) {
            return false; // another product's: it cannot be looked up, so nothing is known
        }
        List<Zone> zones = machine.zone().map(List::of).orElseGet(() -> List.copyOf(Zone.known()));
        return zones.stream().noneMatch(zone -> isIn(zone, machine.id()));
    }

    private boolean isIn(Zone zone, String serverId) {
        try {
            instances.with(options -> options.zone(zone)).servers().get(serverId);
            return true;
        } catch (ResourceNotFoundException e) {
            return false;
        }
    }
}
