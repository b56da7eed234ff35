package io.github.scw4j.reconcile.preflight;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A type of the small grammar in which a version says what its kubelet arguments are.
 *
 * @param value which values it has
 * @param allowed those in words
 */
record KubeletArgType(Predicate<String> value, String allowed) {
    private static final Pattern WHOLE = Pattern.compile("(uint|int)(8|16|32|64)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,20}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,20}");
    /** As Go writes a length of time. */
    private static final Pattern DURATION =
            Pattern.compile("[+-]?(0|([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|ms|s|m|h))+");
    /** As Kubernetes writes an amount. */
    private static final Pattern QUANTITY =
            Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?");
    /** As the kubelet's flags are written; thresholds have a {@code <}. */
    private static final Pattern PAIRS =
            Pattern.compile("(\\s*[^\\s=<,]+\\s*[=<][^,]*)(,\\s*[^\\s=<,]+\\s*[=<][^,]*)*");

    private static final String ENUM = "enum:";

    /** The type of this name; empty for one that this version does not know. */
    static Optional<KubeletArgType> of(String name) {
        if (name.startsWith(ENUM)) {
            List<String> choices = List.of(name.substring(ENUM.length()).split("\\|", -1));
            return Optional.of(new KubeletArgType(choices::contains, Words.or(choices)));
        }
        if (WHOLE.matcher(name).matches()) {
            return Optional.of(whole(name));
        }
        return switch (name) {
            case "bool" -> Optional.of(new KubeletArgType(List.of("true", "false")::contains, "true or false"));
            case "duration" -> Optional.of(matching(DURATION, "a length of time such as 100ms, 5m or 1h30m"));
            case "quantity" -> Optional.of(matching(QUANTITY, "an amount such as 10Mi, 1Gi or 500M"));
            case "string" -> Optional.of(new KubeletArgType(text -> true, "any text"));
            case "map[string]string" ->
                Optional.of(
                        new KubeletArgType(
                                text -> text.isEmpty()
                                        || isJson(text)
                                        || PAIRS.matcher(text).matches(),
                                "name=value, several with commas between, such as memory.available=100Mi,nodefs.available=10%"));
            default -> Optional.empty();
        };
    }

    private static boolean isJson(String text) {
        return text.startsWith("{") && text.endsWith("}");
    }

    private static KubeletArgType matching(Pattern pattern, String allowed) {
        return new KubeletArgType(text -> pattern.matcher(text).matches(), allowed);
    }

    private static KubeletArgType whole(String name) {
        boolean signed = name.startsWith("int");
        int bits = Integer.parseInt(name.replaceAll("[a-z]", ""));
        BigInteger above = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits);
        BigInteger least = signed ? above.negate() : BigInteger.ZERO;
        BigInteger most = above.subtract(BigInteger.ONE);
        return new KubeletArgType(
                text -> (signed ? NUMBER : DIGITS).matcher(text).matches()
                        && new BigInteger(text).compareTo(least) >= 0
                        && new BigInteger(text).compareTo(most) <= 0,
                "a whole number from " + least + " to " + most);
    }

    boolean accepts(String text) {
        return value.test(text);
    }
}
