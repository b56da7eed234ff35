package io.github.scw4j.reconcile.move;

import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import java.util.ArrayList;
import java.util.List;

/** What to know before a pool is moved; none of it stands in the way. */
final class MoveWarnings {
    private MoveWarnings() {}

    static List<String> of(Pool old, MoveTarget target, NewPool made) {
        List<String> warnings = new ArrayList<>();
        if (old.autoscaling()) {
            warnings.add("autoscaling is off for both pools until the move is through: pods that find no place wait");
        }
        if (!made.keepsZone()) {
            warnings.add("volumes of pods stay in "
                    + old.zone().map(Object::toString).orElse("their zone")
                    + ": pods that have some cannot follow their pool, and wait");
            if (old.placementGroupId().isPresent() && target.placementGroupId().isEmpty()) {
                warnings.add("placement group " + old.placementGroupId().get()
                        + " is of the old zone: the new pool is in none");
            }
            if (old.securityGroupId().isPresent() && target.securityGroupId().isEmpty()) {
                warnings.add("security group " + old.securityGroupId().get()
                        + " is of the old zone: the new pool gets the one that Scaleway keeps there");
            }
        }
        if (!made.keepsRootVolume() && target.rootVolumeType().isEmpty()) {
            warnings.add("the root volume is a local disk, whose size goes by the node type: Scaleway chooses the new"
                    + " one unless rootVolumeType says");
        }
        if (target.userDataKeys().isEmpty()) {
            warnings.add("user data of the old pool is not carried over, as Scaleway lists no keys: name those that it"
                    + " has in userDataKeys");
        }
        if (old.status().equals(PoolStatus.WARNING)) {
            warnings.add("pool \"" + old.name() + "\" has a warning"
                    + old.errorMessage().map(message -> ": " + message).orElse(""));
        }
        return warnings;
    }
}
