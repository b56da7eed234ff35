package io.github.scw4j.instance.image;

import static io.github.scw4j.instance.image.ImageOperations.CREATE;
import static io.github.scw4j.instance.image.ImageOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.instance.image.ImageOperations.DELETE;
import static io.github.scw4j.instance.image.ImageOperations.GET;
import static io.github.scw4j.instance.image.ImageOperations.LIST;
import static io.github.scw4j.instance.image.ImageOperations.SET;
import static io.github.scw4j.instance.image.ImageOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import java.util.function.UnaryOperator;

/** Images, reached through {@code Instances.of(client).images()}. Every call may throw a {@link CallException}. */
public final class Images {
    private final Calls calls;

    /** For the entry point. */
    public Images(Calls calls) {
        this.calls = calls;
    }

    /** All images of the zone that the key may see, public ones among them ({@code ListImages}). */
    public Pages<Image> list() {
        return list(ListImages.builder().build());
    }

    /** Some of them ({@code ListImages}). */
    public Pages<Image> list(ListImages request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<Image> list(UnaryOperator<ListImages.Builder> request) {
        return list(request.apply(ListImages.builder()).build());
    }

    /**
     * Creates an image from snapshots ({@code CreateImage}).
     *
     * <p>Names are not unique, so that a creation whose answer was lost is not repeated: it ends as <em>outcome unknown</em>,
     * unless the request is {@linkplain CreateImage.Builder#identified() identified}.
     */
    public Image create(CreateImage request) {
        return calls.call(IdentifyingTag.isIn(request.tags()) ? CREATE_IDENTIFIED : CREATE, request);
    }

    /** The same with the request said in place. */
    public Image create(UnaryOperator<CreateImage.Builder> request) {
        return create(request.apply(CreateImage.builder()).build());
    }

    /** One image ({@code GetImage}). */
    public Image get(String imageId) {
        return calls.call(GET, imageId);
    }

    /** Replaces all of an image ({@code SetImage}). To change a part, use {@code update}. */
    public Image set(String imageId, SetImage request) {
        return calls.call(SET, request, imageId);
    }

    /** Changes an image ({@code UpdateImage}). */
    public Image update(String imageId, UpdateImage request) {
        return calls.call(UPDATE, request, imageId);
    }

    /** The same with the request said in place. */
    public Image update(String imageId, UnaryOperator<UpdateImage.Builder> request) {
        return update(imageId, request.apply(UpdateImage.builder()).build());
    }

    /** Deletes an image; its snapshots stay ({@code DeleteImage}). */
    public void delete(String imageId) {
        calls.call(DELETE, imageId);
    }

    /** A wait for an image, such as {@code waiter(id).until(ImageReadiness.AVAILABLE).await()}. */
    public WaitFor<Image, ImageReadiness> waiter(String imageId) {
        return calls.waiter(new ImageWatch(calls, this), imageId);
    }

    /** A wait for an image that a change has just answered with: what it was before does not count. */
    public WaitFor<Image, ImageReadiness> waiter(Image image) {
        return calls.waiter(new ImageWatch(calls, this), image);
    }
}
