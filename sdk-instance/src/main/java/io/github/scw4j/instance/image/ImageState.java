package io.github.scw4j.instance.image;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What an image is doing. */
public final class ImageState extends OpenEnum<ImageState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ImageState#AVAILABLE}. */
        AVAILABLE,
        /** See {@link ImageState#CREATING}. */
        CREATING,
        /** See {@link ImageState#ERROR}. */
        ERROR,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ImageState> VALUES = new Values<>(Known.class, ImageState::new);

    /** Servers can be made from it. */
    public static final ImageState AVAILABLE = VALUES.of("available");

    /** It is being made. */
    public static final ImageState CREATING = VALUES.of("creating");

    /** It could not be made, and never will be. */
    public static final ImageState ERROR = VALUES.of("error");

    private ImageState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ImageState of(String value) {
        return VALUES.of(value);
    }
}
