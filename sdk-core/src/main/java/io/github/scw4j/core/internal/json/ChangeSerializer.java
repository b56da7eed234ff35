package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.ReferenceTypeSerializer;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.ClearedByNull;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an update does to a field: nothing where it is kept, the field's own empty value where it is cleared, or
 * {@code null} where the field says so.
 */
final class ChangeSerializer extends ReferenceTypeSerializer<Change<?>> {
    private static final long serialVersionUID = 1L;

    ChangeSerializer(
            ReferenceType type, @Nullable TypeSerializer typeSerializer, @Nullable JsonSerializer<Object> contents) {
        super(type, true, typeSerializer, contents);
    }

    private ChangeSerializer(
            ChangeSerializer base,
            @Nullable BeanProperty property,
            @Nullable TypeSerializer typeSerializer,
            @Nullable JsonSerializer<?> contents,
            @Nullable NameTransformer unwrapper,
            @Nullable Object suppressed,
            boolean suppressNulls) {
        super(base, property, typeSerializer, contents, unwrapper, suppressed, suppressNulls);
    }

    @Override
    protected ReferenceTypeSerializer<Change<?>> withResolved(
            @Nullable BeanProperty property,
            @Nullable TypeSerializer typeSerializer,
            @Nullable JsonSerializer<?> contents,
            @Nullable NameTransformer unwrapper) {
        return new ChangeSerializer(
                this, property, typeSerializer, contents, unwrapper, _suppressableValue, _suppressNulls);
    }

    @Override
    public ReferenceTypeSerializer<Change<?>> withContentInclusion(@Nullable Object suppressed, boolean suppressNulls) {
        return new ChangeSerializer(
                this, _property, _valueTypeSerializer, _valueSerializer, _unwrapper, suppressed, suppressNulls);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Change<?> change) {
        return change.isKeep();
    }

    @Override
    public void serialize(Change<?> change, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (change.isClear() && isClearedByNull()) {
            generator.writeNull();
        } else if (change.isClear()) {
            writeEmpty(generator);
        } else {
            super.serialize(change, generator, provider);
        }
    }

    private boolean isClearedByNull() {
        return _property != null && _property.getAnnotation(ClearedByNull.class) != null;
    }

    private void writeEmpty(JsonGenerator generator) throws IOException {
        Class<?> field = _referredType.getRawClass();
        if (Number.class.isAssignableFrom(field) || field == Boolean.class) {
            throw JsonMappingException.from(
                    generator,
                    "a field of type " + field.getSimpleName() + " has no empty value and cannot be cleared");
        }
        if (Collection.class.isAssignableFrom(field)) {
            generator.writeStartArray();
            generator.writeEndArray();
        } else if (Map.class.isAssignableFrom(field)) {
            generator.writeStartObject();
            generator.writeEndObject();
        } else {
            generator.writeString("");
        }
    }

    @Override
    protected boolean _isValuePresent(Change<?> change) {
        return change.value().isPresent();
    }

    @Override
    protected Object _getReferenced(Change<?> change) {
        return change.value().orElseThrow();
    }

    @Override
    protected @Nullable Object _getReferencedIfPresent(Change<?> change) {
        return change.value().orElse(null);
    }
}
