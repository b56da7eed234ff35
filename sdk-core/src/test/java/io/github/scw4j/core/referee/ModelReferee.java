package io.github.scw4j.core.referee;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.util.ClassUtil;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.OpenEnum;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a Java model against a message of the contract: the same fields, of types that fit, enumerations with the same values. */
final class ModelReferee {
    private static final Set<Class<?>> TEXT = Set.of(
            String.class,
            Secret.class,
            Duration.class,
            Zone.class,
            Region.class,
            IpAddress.class,
            Cidr.class,
            URI.class);
    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, Long.class);
    private static final Map<String, Set<Class<?>>> TYPES = Map.ofEntries(
            Map.entry("string", TEXT),
            Map.entry("bool", Set.of(Boolean.class)),
            Map.entry("int32", WHOLE),
            Map.entry("uint32", WHOLE),
            Map.entry("int64", WHOLE),
            Map.entry("uint64", WHOLE),
            Map.entry("bytes", Set.of(Long.class)),
            Map.entry("float", Set.of(Double.class)),
            Map.entry("timestamp", Set.of(Instant.class)),
            Map.entry("duration", Set.of(Duration.class)),
            Map.entry("durationMs", Set.of(Duration.class)),
            Map.entry("ip", Set.of(IpAddress.class)),
            Map.entry("ipnet", Set.of(Cidr.class)),
            Map.entry("region", Set.of(Region.class)),
            Map.entry("zone", Set.of(Zone.class)),
            Map.entry("base64", Set.of(String.class, Secret.class, byte[].class)));

    private final Contract contract;
    private final WireModel model;
    private final Set<String> knownDeviations;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    ModelReferee(Contract contract, WireModel model, Set<String> knownDeviations) {
        this.contract = contract;
        this.model = model;
        this.knownDeviations = knownDeviations;
    }

    /** What does not fit, a line each. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Compares a model with the fields of a message; {@code apart} are fields that something else takes care of. */
    void compare(String message, List<Contract.Field> fields, Class<?> java, Set<String> apart) {
        if (!compared.add(message + "=" + java.getName())) {
            return;
        }
        Map<String, JavaType> wire = model.fields(java);
        for (Contract.Field field : fields) {
            JavaType type = wire.get(field.name());
            if (type == null) {
                problem(!apart.contains(field.name()), message, field.name(), "is missing in " + java.getName());
            } else {
                compare(message, field, type);
            }
        }
        Set<String> invented = new HashSet<>(wire.keySet());
        fields.forEach(field -> invented.remove(field.name()));
        invented.removeAll(apart);
        invented.forEach(name -> problem(true, message, name, "is invented by " + java.getName()));
    }

    private void compare(String message, Contract.Field field, JavaType type) {
        problem(field.repeated() != WireModel.isList(type), message, field.name(), "a list? " + type);
        problem(field.map() != WireModel.isMap(type), message, field.name(), "a map? " + type);
        boolean single = !field.repeated() && !field.map();
        problem(
                field.nullable() && single && !type.isReferenceType(),
                message,
                field.name(),
                "may be null, yet is no Optional: " + type);
        Class<?> bare = WireModel.bare(type).getRawClass();
        compareValue(message, field, bare.isPrimitive() ? ClassUtil.wrapperType(bare) : bare);
    }

    /** Compares a type with one of the values of a field that is a list of its own. */
    void compareValue(Contract.Field field, Class<?> java) {
        compareValue("", field, java);
    }

    private void compareValue(String message, Contract.Field field, Class<?> boxed) {
        if (field.message().isPresent()) {
            String inner = field.message().get();
            compare(inner, contract.fields(inner), boxed, Set.of());
        } else if (field.enumeration().isPresent()) {
            compareEnum(message, field, boxed);
        } else {
            boolean fits = TYPES.getOrDefault(field.type(), Set.of()).contains(boxed)
                    || field.type().equals("string") && OpenEnum.class.isAssignableFrom(boxed);
            problem(!fits, message, field.name(), field.type() + " is no " + boxed.getName());
        }
    }

    private void compareEnum(String message, Contract.Field field, Class<?> java) {
        if (!OpenEnum.class.isAssignableFrom(java)) {
            problem(true, message, field.name(), "is no open enumeration but " + java.getName());
            return;
        }
        List<String> expected = contract.values(field.enumeration().orElseThrow());
        List<String> actual = WireModel.constants(java);
        problem(
                !expected.equals(actual),
                message,
                field.name(),
                java.getSimpleName() + " has " + actual + ", not " + expected);
        try {
            for (String value : expected) {
                OpenEnum<?> constant =
                        (OpenEnum<?>) java.getMethod("of", String.class).invoke(null, value);
                boolean known = constant.known().ordinal() == expected.indexOf(value);
                problem(!known, message, field.name(), value + " is known as " + constant.known());
            }
        } catch (ReflectiveOperationException e) {
            problem(true, message, field.name(), java.getName() + ": " + e);
        }
    }

    private void problem(boolean is, String message, String field, String what) {
        if (is && !knownDeviations.contains(message + "." + field)) {
            problems.add(message + "." + field + ": " + what);
        }
    }
}
