package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.Arguments;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lengths of time in the form of protobuf: decimal seconds and an {@code s}. They come back with 0, 3, 6 or 9 digits. */
final class ProtobufDuration {

    private static final Pattern FORM = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?s");

    private ProtobufDuration() {}

    /** A length of time as it comes back. */
    static Optional<String> read(Arguments arguments, String name) {
        Optional<String> sent = arguments.text(name).filter(text -> !text.isEmpty());
        if (sent.filter(text -> !FORM.matcher(text).matches()).isPresent()) {
            arguments.problem(name, "format", "not a duration such as 0.5s: " + sent.get());
            return Optional.empty();
        }
        return sent.map(ProtobufDuration::normal);
    }

    private static String normal(String text) {
        BigDecimal seconds = new BigDecimal(text.substring(0, text.length() - 1)).stripTrailingZeros();
        int digits = (Math.max(0, seconds.scale()) + 2) / 3 * 3;
        return seconds.setScale(digits).toPlainString() + "s";
    }
}
