package io.github.scw4j.core.referee;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.github.scw4j.core.OpenEnum;
import io.github.scw4j.core.internal.json.Json;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Java model as Jackson sees it: which fields it has on the wire, and of which types. */
final class WireModel {
    private final DeserializationConfig config;

    WireModel(Json json) {
        config = json.reader(Object.class).getConfig();
    }

    /** The fields of a model by their names on the wire. */
    Map<String, JavaType> fields(Class<?> model) {
        JavaType type = config.constructType(model);
        BeanDescription description = config.introspect(type);
        JsonDeserialize annotation = model.getAnnotation(JsonDeserialize.class);
        if (annotation != null && annotation.builder() != Void.class) {
            description = config.introspectForBuilder(config.constructType(annotation.builder()), description);
        }
        Map<String, JavaType> fields = new LinkedHashMap<>();
        for (BeanPropertyDefinition property : description.findProperties()) {
            if (property.couldDeserialize() && isUnwrapped(property)) {
                fields.putAll(fields(property.getPrimaryType().getRawClass()));
            } else if (property.couldDeserialize()) {
                fields.put(property.getName(), property.getPrimaryType());
            }
        }
        return fields;
    }

    /** Whether the fields of a value are written among those of the model, as the members of a one-of are. */
    private boolean isUnwrapped(BeanPropertyDefinition property) {
        return config.getAnnotationIntrospector().findUnwrappingNameTransformer(property.getPrimaryMember()) != null;
    }

    /** Whether a field holds several. */
    static boolean isList(JavaType type) {
        return Iterable.class.isAssignableFrom(unboxed(type).getRawClass());
    }

    static boolean isMap(JavaType type) {
        return Map.class.isAssignableFrom(unboxed(type).getRawClass());
    }

    /** The type without what is around it: optional, change, list, map. */
    static JavaType bare(JavaType type) {
        JavaType inner = unboxed(type);
        if (isMap(inner)) {
            return inner.findTypeParameters(Map.class)[1];
        }
        return isList(inner) ? inner.findTypeParameters(Iterable.class)[0] : inner;
    }

    private static JavaType unboxed(JavaType type) {
        return type.isReferenceType() ? type.getReferencedType() : type;
    }

    /** The constants of an open enumeration in the order of their declaration. */
    static List<String> constants(Class<?> openEnum) {
        return Stream.of(openEnum.getDeclaredFields())
                .filter(field -> field.getType() == openEnum && Modifier.isPublic(field.getModifiers()))
                .map(field -> {
                    try {
                        return ((OpenEnum<?>) field.get(null)).value();
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
