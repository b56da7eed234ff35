package io.github.scw4j.core.referee;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.operation.HttpMethod;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether two bodies say the same by the contract: what was on the wire, and what a model writes after reading it. Fields that
 * the contract does not know do not count.
 */
final class Equivalence {
    /** How much an empty value says. */
    enum Reading {
        /** An answer: {@code ""} is nothing for addresses, ids, zones and dates, and a model may fill in the protocol's zero. */
        ANSWER,
        /** A create: whatever is empty is left out. */
        CREATE,
        /** An update: empty is a value, {@code null} is none. */
        UPDATE,
        /** The same, but that lists and maps are always said. */
        REPLACEMENT;

        /** How a body sent by this method is read. */
        static Reading of(HttpMethod method) {
            return switch (method) {
                case POST -> CREATE;
                case PUT -> REPLACEMENT;
                default -> UPDATE;
            };
        }
    }

    private final Contract contract;
    private final Reading reading;
    private final List<String> differences = new ArrayList<>();

    private Equivalence(Contract contract, Reading reading) {
        this.contract = contract;
        this.reading = reading;
    }

    /** What is different, a line each; empty when nothing is. */
    static List<String> differences(
            Contract contract, Reading reading, List<Contract.Field> fields, JsonNode wire, JsonNode written) {
        Equivalence equivalence = new Equivalence(contract, reading);
        equivalence.object("", fields, wire, written);
        return equivalence.differences;
    }

    private void object(String path, List<Contract.Field> fields, JsonNode wire, JsonNode written) {
        for (Contract.Field field : fields) {
            field(path + "/" + field.name(), field, wire.get(field.name()), written.get(field.name()));
        }
    }

    private void field(String path, Contract.Field field, @Nullable JsonNode wire, @Nullable JsonNode written) {
        if (saysNothing(field, wire)) {
            boolean same = isZero(field, written) || Objects.equals(wire, written);
            check(same, path, wire, written);
        } else if (written == null) {
            check(false, path, wire, null);
        } else if (field.repeated()) {
            list(path, field, wire, written);
        } else if (field.map()) {
            check(wire.size() == written.size(), path, wire, written);
            for (Map.Entry<String, JsonNode> entry : wire.properties()) {
                if (!entry.getValue().isNull()) {
                    one(path + "/" + entry.getKey(), field, entry.getValue(), written.path(entry.getKey()));
                }
            }
        } else {
            one(path, field, wire, written);
        }
    }

    private void list(String path, Contract.Field field, JsonNode wire, JsonNode written) {
        List<JsonNode> there =
                Contract.elements(wire).filter(element -> !element.isNull()).toList();
        check(there.size() == written.size(), path, wire, written);
        for (int i = 0; i < Math.min(there.size(), written.size()); i++) {
            one(path + "/" + i, field, there.get(i), written.get(i));
        }
    }

    private void one(String path, Contract.Field field, JsonNode wire, JsonNode written) {
        if (field.message().isPresent()) {
            object(path, contract.fields(field.message().get()), wire, written);
        } else {
            check(isSame(field.type(), wire, written), path, wire, written);
        }
    }

    private void check(boolean same, String path, @Nullable JsonNode wire, @Nullable JsonNode written) {
        if (!same) {
            differences.add(path + ": " + wire + " on the wire, " + written + " written");
        }
    }

    private boolean saysNothing(Contract.Field field, @Nullable JsonNode wire) {
        if (wire == null || wire.isNull()) {
            return true;
        }
        return switch (reading) {
            case ANSWER -> wire.isTextual() && wire.textValue().isEmpty() && !field.repeated();
            case CREATE ->
                wire.isTextual() && (wire.textValue().isEmpty() || isDefault(field, wire.textValue()))
                        || wire.isContainerNode() && wire.isEmpty();
            case UPDATE, REPLACEMENT -> wire.isTextual() && isDefault(field, wire.textValue());
        };
    }

    private boolean isDefault(Contract.Field field, String value) {
        return field.enumeration().isPresent()
                && contract.defaultValue(field.enumeration().get()).equals(value)
                && value.startsWith("unknown");
    }

    /** What may be written where the wire had nothing. */
    private boolean isZero(Contract.Field field, @Nullable JsonNode written) {
        if (written == null || written.isNull()) {
            return true;
        }
        if (reading == Reading.REPLACEMENT && (field.repeated() || field.map())) {
            return written.isEmpty();
        }
        if (reading != Reading.ANSWER && !field.required()) {
            return false;
        }
        if (field.message().isPresent() && written.isObject()) {
            return contract.fields(field.message().get()).stream()
                    .allMatch(inner -> isZero(inner, written.get(inner.name())));
        }
        if (field.enumeration().isPresent() && !field.repeated()) {
            String value = written.asText();
            return value.isEmpty()
                    || value.equals(contract.defaultValue(field.enumeration().get()))
                    || contract.values(field.enumeration().get()).get(0).equals(value);
        }
        return written.isContainerNode() && written.isEmpty()
                || written.isNumber() && written.decimalValue().signum() == 0
                || written.isBoolean() && !written.booleanValue()
                || written.isTextual()
                        && (written.textValue().isEmpty() || written.textValue().equals("0s"));
    }

    private static boolean isSame(String type, JsonNode wire, JsonNode written) {
        if (wire.equals(written)) {
            return true;
        }
        if (wire.isNumber() && written.isNumber()) {
            return wire.decimalValue().compareTo(written.decimalValue()) == 0;
        }
        try {
            return switch (type) {
                case "timestamp" ->
                    OffsetDateTime.parse(wire.asText())
                            .toInstant()
                            .equals(OffsetDateTime.parse(written.asText()).toInstant());
                // some clients and servers write the number as text
                case "durationMs" -> Long.parseLong(wire.asText()) == written.longValue();
                case "duration" -> seconds(wire).compareTo(seconds(written)) == 0;
                case "ip" -> IpAddress.of(wire.asText()).equals(IpAddress.of(written.asText()));
                case "ipnet" -> Cidr.of(wire.asText()).equals(Cidr.of(written.asText()));
                default -> false;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static BigDecimal seconds(JsonNode duration) {
        String text = duration.asText();
        return new BigDecimal(text.substring(0, Math.max(0, text.length() - 1)));
    }
}
