package io.github.scw4j.k8s.internal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Base64;
import org.immutables.value.Value;

/** A file as the API hands it out: its content, which may be a credential, in base64. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = FileContent.Builder.class)
public sealed interface FileContent permits ImmutableFileContent {
    /** The file's name. */
    @Value.Default
    default String name() {
        return "";
    }

    /** Its media type. */
    @Value.Default
    default String contentType() {
        return "";
    }

    /** What is in it, base64. */
    @Value.Default
    default Secret content() {
        return Secret.of("");
    }

    /** What is in it. */
    default byte[] bytes() {
        return Base64.getDecoder().decode(content().reveal());
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FileContent}. */
    final class Builder extends ImmutableFileContent.Builder {
        Builder() {}
    }
}
