package io.github.scw4j.instance.placementgroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How the servers of a placement group are spread. */
public final class PlacementGroupPolicyType extends OpenEnum<PlacementGroupPolicyType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link PlacementGroupPolicyType#MAX_AVAILABILITY}. */
        MAX_AVAILABILITY,
        /** See {@link PlacementGroupPolicyType#LOW_LATENCY}. */
        LOW_LATENCY,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, PlacementGroupPolicyType> VALUES =
            new Values<>(Known.class, PlacementGroupPolicyType::new);

    /** Over as many machines as there are. */
    public static final PlacementGroupPolicyType MAX_AVAILABILITY = VALUES.of("max_availability");

    /** As near to each other as there is room. */
    public static final PlacementGroupPolicyType LOW_LATENCY = VALUES.of("low_latency");

    private PlacementGroupPolicyType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static PlacementGroupPolicyType of(String value) {
        return VALUES.of(value);
    }
}
