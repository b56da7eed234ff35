package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.github.scw4j.core.OpenEnum;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Reads an open enumeration through its {@code of(String)}, known value or not. */
final class OpenEnumDeserializer extends StdScalarDeserializer<OpenEnum<?>> {
    private static final long serialVersionUID = 1L;

    private final transient MethodHandle factory;

    private OpenEnumDeserializer(Class<?> type, MethodHandle factory) {
        super(type);
        this.factory = factory;
    }

    static OpenEnumDeserializer of(Class<?> type) {
        try {
            MethodHandle factory =
                    MethodHandles.publicLookup().findStatic(type, "of", MethodType.methodType(type, String.class));
            return new OpenEnumDeserializer(type, factory.asType(MethodType.methodType(OpenEnum.class, String.class)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " has no public static of(String)", e);
        }
    }

    @Override
    public OpenEnum<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString();
        if (text == null) {
            return (OpenEnum<?>) context.handleUnexpectedToken(handledType(), parser);
        }
        try {
            return (OpenEnum) factory.invokeExact(text);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(handledType().getName() + ".of declares no checked exception", e);
        }
    }
}
