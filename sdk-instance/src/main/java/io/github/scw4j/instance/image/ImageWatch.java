package io.github.scw4j.instance.image;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at images; those of one zone share a list. */
final class ImageWatch implements Watched<Image, ImageReadiness> {
    private final Calls calls;
    private final Images images;

    ImageWatch(Calls calls, Images images) {
        this.calls = calls;
        this.images = images;
    }

    @Override
    public String kind() {
        return "image";
    }

    @Override
    public String place() {
        return calls.zone().id();
    }

    @Override
    public Object group() {
        return List.of("images", place());
    }

    @Override
    public Image get(String id) {
        return images.get(id);
    }

    @Override
    public Pages<Image> list() {
        return images.list();
    }

    @Override
    public String id(Image image) {
        return image.id();
    }

    @Override
    public String name(Image image) {
        return image.name();
    }

    @Override
    public String status(Image image) {
        return image.state().value();
    }

    @Override
    public Optional<Instant> updatedAt(Image image) {
        return image.modificationDate();
    }

    @Override
    public Goal<Image> goal(ImageReadiness readiness) {
        return ImageReadiness.goal(readiness);
    }
}
