package io.github.scw4j.core.error;

import java.util.List;

/**
 * The configuration cannot be used: a value is missing or malformed, or the configuration file cannot be read. The message
 * says of each problem which value it is, where it came from or was looked for, and what form it should have. Secret values
 * are masked.
 */
public final class ConfigurationException extends ScalewayException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** Only for the SDK's own use, and for credentials providers that have no key to give. */
    public ConfigurationException(String problem) {
        this(List.of(problem));
    }

    /** Several problems at once; at least one. */
    public ConfigurationException(List<String> problems) {
        super(message(problems), null);
        this.problems = List.copyOf(problems);
    }

    private static String message(List<String> problems) {
        return problems.size() == 1
                ? problems.get(0)
                : "the configuration has " + problems.size() + " problems:\n - " + String.join("\n - ", problems);
    }

    /** Everything that is wrong, one problem an entry. */
    public List<String> problems() {
        return problems;
    }
}
