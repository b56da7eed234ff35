package io.github.scw4j.reconcile.deletion;

import java.util.List;

/** Text for a terminal: a heading, and groups with a line each. */
final class Listed {
    private final StringBuilder text;

    Listed(String heading) {
        text = new StringBuilder(heading);
    }

    /** One more group; nothing where it is empty. */
    void group(String name, List<?> lines) {
        if (!lines.isEmpty()) {
            text.append("\n  ").append(name).append(":");
            lines.forEach(line -> text.append("\n    ").append(line));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
