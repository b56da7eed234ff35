package io.github.scw4j.core.internal.operation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with {@code {parameters}}, as the contract writes it. */
public final class PathTemplate {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final String template;
    /** The text before each parameter, and last the text behind the last one. */
    private final List<String> literals = new ArrayList<>();

    private final List<String> parameters = new ArrayList<>();
    private final List<String> ids;

    PathTemplate(String template) {
        this.template = template;
        Matcher matcher = PARAMETER.matcher(template);
        int from = 0;
        while (matcher.find()) {
            literals.add(template.substring(from, matcher.start()));
            parameters.add(matcher.group(1));
            from = matcher.end();
        }
        literals.add(template.substring(from));
        ids = new ArrayList<>(parameters);
        ids.removeAll(List.of("region", "zone"));
    }

    /** The parameters' names in order. */
    public List<String> parameters() {
        return List.copyOf(parameters);
    }

    /** The parameters that callers give, in order: all but the region and the zone. */
    public List<String> ids() {
        return Collections.unmodifiableList(ids);
    }

    /** The product that the path belongs to: its first segment. */
    String product() {
        return template.substring(1, template.indexOf('/', 1));
    }

    /**
     * The path with every parameter replaced by its value, percent-encoded.
     *
     * @throws IllegalArgumentException when a value is empty: the path would name another resource
     */
    public String expand(Function<String, String> values) {
        StringBuilder path = new StringBuilder(template.length() + 48);
        for (int i = 0; i < parameters.size(); i++) {
            String name = parameters.get(i);
            String value = values.apply(name);
            if (value.isBlank() || value.equals(".") || value.equals("..")) {
                throw new IllegalArgumentException(
                        name + " must not be \"" + value + "\": it is a part of the path " + template);
            }
            path.append(literals.get(i)).append(encode(value));
        }
        return path.append(literals.get(literals.size() - 1)).toString();
    }

    private static String encode(String segment) {
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '.';
            if (!plain) {
                return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
            }
        }
        return segment;
    }

    /** The template as the contract writes it. */
    @Override
    public String toString() {
        return template;
    }
}
