package io.github.scw4j.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One of Scaleway's enumerations, open at the end: a value that this version of the SDK does not know is kept as it came and
 * is written back unchanged.
 *
 * <p>Compare with the constants of the subclass, or switch on {@link #known()}:
 *
 * <pre>{@code
 * switch (cluster.status().known()) {
 *     case READY -> use(cluster);
 *     case UNRECOGNIZED -> log.info("new status {}", cluster.status().value());
 *     default -> waitFor(cluster);
 * }
 * }</pre>
 *
 * @param <K> the values known to this version, as a Java enum whose last constant is {@code UNRECOGNIZED}
 */
public abstract class OpenEnum<K extends Enum<K>> {
    private final String value;
    private final K known;

    /** Only for the SDK's own enumerations. */
    protected OpenEnum(String value, K known) {
        this.value = value;
        this.known = known;
    }

    /** The text on the wire, such as {@code pool_required}. */
    @JsonValue
    public final String value() {
        return value;
    }

    /** The value as a Java enum; its {@code UNRECOGNIZED} when this version does not know it. */
    public final K known() {
        return known;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((OpenEnum<?>) other).value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The text on the wire. */
    @Override
    public final String toString() {
        return value;
    }

    /**
     * The values of one enumeration by their text. Unknown values are made on the spot and kept nowhere, so that nothing
     * grows with what a server sends.
     *
     * @param <K> the known values
     * @param <E> the open enumeration
     */
    protected static final class Values<K extends Enum<K>, E extends OpenEnum<K>> {
        private final Map<String, E> byText = new LinkedHashMap<>();
        private final BiFunction<String, K, E> constructor;
        private final K unrecognized;

        /** Values that read on the wire as the enum constant's name in lower case. */
        public Values(Class<K> known, BiFunction<String, K, E> constructor) {
            this(known, constructor, constant -> constant.name().toLowerCase(Locale.ROOT));
        }

        /** Values with a spelling of their own. */
        public Values(Class<K> known, BiFunction<String, K, E> constructor, Function<K, String> spelling) {
            K[] constants = known.getEnumConstants();
            this.constructor = constructor;
            this.unrecognized = constants[constants.length - 1];
            for (K constant : constants) {
                if (constant != unrecognized) {
                    String text = spelling.apply(constant);
                    byText.put(text, constructor.apply(text, constant));
                }
            }
        }

        /** The value with this text, known or not. */
        public E of(String text) {
            E value = byText.get(text);
            return value != null ? value : constructor.apply(text, unrecognized);
        }

        /** The known values in the contract's order. */
        public Collection<E> known() {
            return byText.values();
        }
    }
}
