package io.github.scw4j.instance.server;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.instance.marketplace.LocalImages;
import io.github.scw4j.instance.volume.VolumeType;
import java.util.Optional;
import java.util.regex.Pattern;

/** An image that is named by its label in the marketplace, where the API wants the id that it has in a zone. */
final class ImageLabel {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private ImageLabel() {}

    /** The request with the image's id in place of its label; as it was where it has no label. */
    static CreateServer resolve(CreateServer request, Calls calls) {
        return request.image()
                .filter(image -> !image.isEmpty() && !UUID.matcher(image).matches())
                .map(label -> new LocalImages(calls).find(label, request.commercialType(), kind(request)))
                .map(image -> request.toBuilder().image(image.id()).build())
                .orElse(request);
    }

    private static Optional<String> kind(CreateServer request) {
        return request.volumes().values().stream()
                .filter(volume -> volume.boot().orElse(false))
                .findFirst()
                .or(() -> Optional.ofNullable(request.volumes().get("0")))
                .flatMap(ServerVolumeSpec::volumeType)
                .flatMap(ImageLabel::kind);
    }

    private static Optional<String> kind(VolumeType rootVolume) {
        return switch (rootVolume.known()) {
            case SBS_VOLUME -> Optional.of(LocalImages.FOR_BLOCK_STORAGE);
            case L_SSD -> Optional.of(LocalImages.FOR_LOCAL_STORAGE);
            default -> Optional.empty();
        };
    }
}
