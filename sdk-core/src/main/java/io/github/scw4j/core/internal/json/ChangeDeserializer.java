package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.scw4j.core.Change;
import org.jspecify.annotations.Nullable;

/** Reads a field of an update: what is there is set, {@code null} keeps. */
final class ChangeDeserializer extends ReferenceTypeDeserializer<Change<?>> {
    private static final long serialVersionUID = 1L;

    ChangeDeserializer(
            JavaType type, @Nullable TypeDeserializer typeDeserializer, @Nullable JsonDeserializer<?> contents) {
        super(type, null, typeDeserializer, contents);
    }

    @Override
    protected ChangeDeserializer withResolved(
            @Nullable TypeDeserializer typeDeserializer, @Nullable JsonDeserializer<?> contents) {
        return new ChangeDeserializer(_fullType, typeDeserializer, contents);
    }

    @Override
    public Change<?> getNullValue(DeserializationContext context) {
        return Change.keep();
    }

    @Override
    public Change<?> getEmptyValue(DeserializationContext context) {
        return Change.keep();
    }

    /** Text such as an address reads {@code ""} as nothing: that clears. */
    @Override
    public Change<?> referenceValue(@Nullable Object contents) {
        return contents == null ? Change.clear() : Change.set(contents);
    }

    @Override
    public @Nullable Object getReferenced(Change<?> change) {
        return change.value().orElse(null);
    }

    @Override
    public Change<?> updateReference(Change<?> change, Object contents) {
        return Change.set(contents);
    }
}
