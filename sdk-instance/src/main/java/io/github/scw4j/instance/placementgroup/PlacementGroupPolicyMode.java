package io.github.scw4j.instance.placementgroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What happens when a placement group's policy cannot be followed. */
public final class PlacementGroupPolicyMode extends OpenEnum<PlacementGroupPolicyMode.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link PlacementGroupPolicyMode#OPTIONAL}. */
        OPTIONAL,
        /** See {@link PlacementGroupPolicyMode#ENFORCED}. */
        ENFORCED,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, PlacementGroupPolicyMode> VALUES =
            new Values<>(Known.class, PlacementGroupPolicyMode::new);

    /** The server starts all the same. */
    public static final PlacementGroupPolicyMode OPTIONAL = VALUES.of("optional");

    /** The server does not start. */
    public static final PlacementGroupPolicyMode ENFORCED = VALUES.of("enforced");

    private PlacementGroupPolicyMode(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static PlacementGroupPolicyMode of(String value) {
        return VALUES.of(value);
    }
}
