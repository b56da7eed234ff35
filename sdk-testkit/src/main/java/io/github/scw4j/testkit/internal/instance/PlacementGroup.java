package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** A placement group: which servers should, or must, be far from or close to one another. */
final class PlacementGroup extends InstanceResource {

    String mode;
    String type;

    PlacementGroup(String id, Owner owner, String name, List<String> tags, String mode, String type, Instant now) {
        super(id, owner, name, tags, now);
        this.mode = mode;
        this.type = type;
    }

    /** There is always room here, so the policy is respected. */
    @Override
    ObjectNode json() {
        return json(true);
    }

    /** What a server shows of it, in which the policy is never said to be respected, as recorded. */
    ObjectNode jsonInServer() {
        return json(false);
    }

    private ObjectNode json(boolean respected) {
        return begin().put("policy_mode", mode).put("policy_type", type).put("policy_respected", respected);
    }
}
