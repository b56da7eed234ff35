package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.wire.World;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The security groups that Scaleway makes by itself, one of a kind for each project and zone, and changes of any group. */
final class SecurityGroups {

    private final World world;
    private final Resources<SecurityGroup> groups;
    private final Map<String, SecurityGroup> defaults = new HashMap<>();
    private final Map<String, SecurityGroup> ofNodes = new HashMap<>();

    SecurityGroups(World world, Resources<SecurityGroup> groups) {
        this.world = world;
        this.groups = groups;
    }

    /** The group of servers for which none was asked. */
    SecurityGroup defaultGroup(Owner owner, Instant now) {
        return defaults.computeIfAbsent(key(owner), ignored -> {
            SecurityGroup group = make(owner, "Default security group", now);
            group.description = "Auto generated security group.";
            group.projectDefault = true;
            return group;
        });
    }

    /** The group of a cluster's nodes. */
    SecurityGroup ofNodes(Owner owner, Instant now) {
        return ofNodes.computeIfAbsent(key(owner), ignored -> {
            SecurityGroup group = make(owner, "Kapsule default security group", now);
            group.description = "Auto generated security group.";
            group.inboundPolicy = "drop";
            return group;
        });
    }

    private SecurityGroup make(Owner owner, String name, Instant now) {
        SecurityGroup group = new SecurityGroup(world.ids().next(), owner, name, List.of(), now);
        groups.add(group);
        return group;
    }

    private static String key(Owner owner) {
        return owner.zone() + owner.project();
    }

    /** Makes a group the default one of its project, in place of another. */
    void makeDefault(SecurityGroup group) {
        SecurityGroup before = defaults.put(key(group.owner), group);
        if (before != null) {
            before.projectDefault = false;
        }
        group.projectDefault = true;
    }

    /** Forgets a group that was deleted; where it was one that Scaleway makes, another is made when one is needed. */
    void forget(SecurityGroup group) {
        groups.remove(group);
        for (Collection<SecurityGroup> made : List.of(defaults.values(), ofNodes.values())) {
            made.remove(group);
        }
    }

    /** A group was changed: it is synchronized with the servers for a moment. */
    void changed(SecurityGroup group, Instant now) {
        int change = ++group.changes;
        group.state = SecurityGroup.SYNCING;
        group.modifiedAt = now;
        world.timeline().after(Timings.SECURITY_GROUP, () -> {
            if (group.changes == change) {
                group.state = SecurityGroup.AVAILABLE;
                group.modifiedAt = world.timeline().now();
            }
        });
    }
}
