package io.github.scw4j.instance.volumetype;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;

/**
 * The types of volumes on offer in a zone, reached through {@code Instances.of(client).volumeTypes()}. Every call may throw a
 * {@link CallException}.
 */
public final class VolumeTypes {
    private final Calls calls;

    /** For the entry point. */
    public VolumeTypes(Calls calls) {
        this.calls = calls;
    }

    /** All types of the zone ({@code ListVolumesTypes}). */
    public Pages<VolumeTypeOffer> list() {
        return list(ListVolumeTypes.builder().build());
    }

    /** The same with another size of pages ({@code ListVolumesTypes}). */
    public Pages<VolumeTypeOffer> list(ListVolumeTypes request) {
        return calls.pages(VolumeTypeOperations.LIST, request);
    }
}
