package io.github.scw4j.instance.marketplace;

import io.github.scw4j.core.internal.operation.Calls;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the image that a label of the marketplace stands for. */
public final class LocalImages {
    /** The kind that is for root volumes of Block Storage. */
    public static final String FOR_BLOCK_STORAGE = "instance_sbs";

    /** The kind that is for local root volumes. */
    public static final String FOR_LOCAL_STORAGE = "instance_local";

    private final Calls calls;

    /** Asks with these calls. */
    public LocalImages(Calls calls) {
        this.calls = calls;
    }

    /**
     * The image of the client's zone for a label and a type of server ({@code ListLocalImages}).
     *
     * @param kind which kind of root volume it must be for; without one, Block Storage is preferred
     * @throws IllegalArgumentException when the label has no image that fits
     */
    public LocalImage find(String label, String commercialType, Optional<String> kind) {
        List<LocalImage> images = calls.pages(MarketplaceOperations.LIST, ListLocalImages.of(label, calls.zone(), kind))
                .toList();
        return images.stream()
                .filter(image -> image.compatibleCommercialTypes().contains(commercialType.toUpperCase(Locale.ROOT)))
                .min(Comparator.comparing(image -> !image.type().equals(FOR_BLOCK_STORAGE)))
                .orElseThrow(() -> new IllegalArgumentException("no image \"" + label + "\" for " + commercialType
                        + kind.map(type -> " of type " + type).orElse("") + " in " + calls.zone() + "; "
                        + instead(images)));
    }

    private static String instead(List<LocalImage> images) {
        return images.isEmpty()
                ? "the zone has none for it"
                : "there it is for "
                        + String.join(
                                ", ",
                                images.stream()
                                        .flatMap(image -> image.compatibleCommercialTypes().stream())
                                        .distinct()
                                        .sorted()
                                        .toList());
    }
}
