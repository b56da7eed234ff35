package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.type.TypeBindings;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.type.TypeModifier;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.OpenEnum;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How the SDK's value types are written and read. Region, zone, addresses and open enums carry annotations for other mappers;
 * here they are taken by hand, which is faster and reads {@code ""} as absent.
 */
final class ValuesModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ValuesModule() {
        addSerializer(Instant.class, ToStringSerializer.instance);
        addDeserializer(Instant.class, new InstantDeserializer());
        addSerializer(Duration.class, new DurationSerializer());
        addDeserializer(Duration.class, new DurationDeserializer());
        addSerializer(OpenEnum.class, ToStringSerializer.instance);
        addSerializer(Region.class, ToStringSerializer.instance);
        addDeserializer(Region.class, new TextDeserializer<>(Region.class, Region::of));
        addSerializer(Zone.class, ToStringSerializer.instance);
        addDeserializer(Zone.class, new TextDeserializer<>(Zone.class, Zone::of));
        addSerializer(Cidr.class, ToStringSerializer.instance);
        addDeserializer(Cidr.class, new TextDeserializer<>(Cidr.class, Cidr::of));
        addSerializer(IpAddress.class, ToStringSerializer.instance);
        addDeserializer(IpAddress.class, new TextDeserializer<>(IpAddress.class, IpAddress::of));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        for (Class<?> optional : List.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class)) {
            // Jackson knows Optional as something that can be absent, but not these
            context.configOverride(optional)
                    .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        }
        context.addTypeModifier(new ChangeAsReference());
        context.addSerializers(new ChangeSerializers());
        context.addDeserializers(new ReferenceDeserializers());
    }

    /** Tells Jackson that a change is a box around a value, so that an untouched one counts as absent. */
    private static final class ChangeAsReference extends TypeModifier {
        @Override
        public JavaType modifyType(JavaType type, Type jdkType, TypeBindings context, TypeFactory typeFactory) {
            return type.getRawClass() == Change.class && !type.isReferenceType()
                    ? ReferenceType.upgradeFrom(type, type.containedTypeOrUnknown(0))
                    : type;
        }
    }

    private static final class ChangeSerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findReferenceSerializer(
                SerializationConfig config,
                ReferenceType type,
                BeanDescription description,
                @Nullable TypeSerializer typeSerializer,
                @Nullable JsonSerializer<Object> contents) {
            return type.getRawClass() == Change.class ? new ChangeSerializer(type, typeSerializer, contents) : null;
        }
    }

    private static final class ReferenceDeserializers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer typeDeserializer,
                @Nullable JsonDeserializer<?> contents) {
            if (type.getRawClass() == Change.class) {
                return new ChangeDeserializer(type, typeDeserializer, contents);
            }
            boolean optionalText = type.getRawClass() == Optional.class
                    && type.getContentType().hasRawClass(String.class);
            return optionalText ? new OptionalTextDeserializer() : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return type.isTypeOrSubTypeOf(OpenEnum.class) ? OpenEnumDeserializer.of(type.getRawClass()) : null;
        }
    }
}
