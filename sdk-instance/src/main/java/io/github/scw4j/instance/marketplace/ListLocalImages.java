package io.github.scw4j.instance.marketplace;

import io.github.scw4j.core.Zone;
import java.util.Optional;

/**
 * Which local images to list.
 *
 * @param orderBy the order; without one, oldest first
 * @param zone those of this zone
 * @param arch those for this architecture
 * @param type those for this kind of root volume
 * @param imageId those of this image
 * @param versionId those of this version of an image
 * @param imageLabel those of the image with this label
 */
record ListLocalImages(
        Optional<String> orderBy,
        Optional<Zone> zone,
        Optional<String> arch,
        Optional<String> type,
        Optional<String> imageId,
        Optional<String> versionId,
        Optional<String> imageLabel) {
    static ListLocalImages of(String imageLabel, Zone zone, Optional<String> type) {
        return new ListLocalImages(
                Optional.empty(),
                Optional.of(zone),
                Optional.empty(),
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.of(imageLabel));
    }
}
