package io.github.scw4j.instance.volumetype;

import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.instance.internal.PagesOnly;

/** The operations on volume types. */
final class VolumeTypeOperations {
    static final Operation<PagesOnly, Page<VolumeTypeOffer>> LIST = Operation.get(
                    "ListVolumesTypes", "/instance/v1/zones/{zone}/products/volumes")
            .query(PagesOnly.class)
            .returnsHeaderPageOfMap("volumes", "name", VolumeTypeOffer.class, VolumeTypeOffer::name);

    private VolumeTypeOperations() {}
}
