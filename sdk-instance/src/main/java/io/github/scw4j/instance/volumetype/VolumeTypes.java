package io.github.scw4j.instance.volumetype;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.instance.internal.PagesOnly;

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
        return calls.pages(VolumeTypeOperations.LIST, PagesOnly.LARGE);
    }
}
