package io.github.scw4j.core.config;

import java.util.List;

/**
 * Where the values of a configuration came from. Secrets are masked: of a secret key the first eight characters are shown, of
 * an access key the first seven. {@link #toString()} gives a table for people.
 *
 * @param entries all settings, one entry each
 * @param file the configuration file and the profile that were used, or why there was none
 * @param warnings what is not right, though it can be used
 */
public record ConfigurationReport(List<Entry> entries, String file, List<String> warnings) {
    /** Copies the lists. */
    public ConfigurationReport {
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }

    /**
     * One setting.
     *
     * @param setting its name in the configuration file, such as {@code default_region}
     * @param value its effective value, masked if it is a secret; {@code -} when there is none
     * @param origin where the value came from, such as {@code environment variable SCW_DEFAULT_REGION}
     * @param overridden further places that have a value, which does not count, the one of most weight first
     */
    public record Entry(String setting, String value, String origin, List<String> overridden) {
        /** Copies the list. */
        public Entry {
            overridden = List.copyOf(overridden);
        }
    }

    /** The report as a table, one line a setting. */
    @Override
    public String toString() {
        int settings = widest(entries.stream().map(Entry::setting).toList());
        int values = widest(entries.stream().map(Entry::value).toList());
        StringBuilder table = new StringBuilder();
        for (Entry entry : entries) {
            String overridden =
                    entry.overridden().isEmpty() ? "" : " (overrides " + String.join("; ", entry.overridden()) + ")";
            table.append(padded(entry.setting(), settings))
                    .append("  ")
                    .append(padded(entry.value(), values))
                    .append("  ")
                    .append(entry.origin())
                    .append(overridden)
                    .append('\n');
        }
        table.append(padded("file", settings)).append("  ").append(file);
        warnings.forEach(warning -> table.append("\nwarning: ").append(warning));
        return table.toString();
    }

    private static int widest(List<String> column) {
        return column.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
