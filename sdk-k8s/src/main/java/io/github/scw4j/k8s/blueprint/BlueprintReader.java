package io.github.scw4j.k8s.blueprint;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a blueprint from a text, and says of what is wrong where it stands. */
final class BlueprintReader extends DeserializationProblemHandler {
    private static final ObjectReader READER = BlueprintTree.JSON.strictReader(Blueprint.class);
    private static final Pattern MISSING = Pattern.compile("required attributes are not set \\[(.*)]");

    private final YamlTree yaml;
    private final List<String> problems = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    private BlueprintReader(String name) {
        yaml = new YamlTree(name);
    }

    static Blueprint read(Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (CharacterCodingException e) {
            throw new InvalidBlueprintException(List.of(file + ": it is not UTF-8"), 1, "");
        } catch (IOException e) {
            throw new UncheckedIOException("blueprint " + file + " cannot be read: " + e, e);
        }
    }

    static Blueprint read(String text, String name) {
        BlueprintReader reader = new BlueprintReader(name);
        Blueprint blueprint = reader.decode(text);
        if (blueprint == null || !reader.problems.isEmpty()) {
            String field = reader.fields.get(0);
            throw new InvalidBlueprintException(reader.problems, reader.yaml.line(field), field);
        }
        return blueprint;
    }

    private @Nullable Blueprint decode(String text) {
        try {
            return READER.withHandler(this).readValue(yaml.read(text));
        } catch (JsonMappingException e) {
            String path = "";
            for (JsonMappingException.Reference step : e.getPath()) {
                path = step.getFieldName() == null
                        ? YamlTree.item(path, step.getIndex())
                        : YamlTree.child(path, step.getFieldName());
            }
            explain(e, path);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void problem(String path, String problem) {
        fields.add(path);
        problems.add(yaml.problem(path, path, problem));
    }

    /** The cause is not passed on: it quotes what may be secret. */
    private void explain(JsonMappingException e, String path) {
        Throwable cause = e.getCause();
        String message = cause == null ? null : cause.getMessage();
        if (message == null || yaml.keys(path).isEmpty() && path.contains("user_data")) {
            Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : Object.class;
            String expected = expected(type);
            int reason = e.getOriginalMessage().indexOf("\": ");
            boolean explained = expected.equals("text") && reason > 0;
            problem(
                    path,
                    "it is " + yaml.value(path) + "; "
                            + (explained ? e.getOriginalMessage().substring(reason + 3) : expected + " is expected"));
            return;
        }
        Matcher missing = MISSING.matcher(message);
        if (missing.find()) {
            problem(path, "what it needs is missing: " + snakeCase(missing.group(1)));
        } else {
            refused(path, message);
        }
    }

    /** What a check of the model refuses, at the first field that it names. */
    private void refused(String path, String message) {
        String place = path;
        String text = message;
        int first = Integer.MAX_VALUE;
        for (String key : yaml.keys(path)) {
            Matcher named =
                    Pattern.compile("\\b" + camelCase(key) + "(Bytes)?\\b").matcher(text);
            if (named.find()) {
                if (named.start() < first) {
                    first = named.start();
                    place = YamlTree.child(path, key);
                }
                text = named.replaceAll(Matcher.quoteReplacement(key));
            }
        }
        fields.add(place);
        problems.add(yaml.problem(place, path, text));
    }

    private static String expected(Class<?> type) {
        String name = type.getSimpleName();
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (Map.class.isAssignableFrom(type) || type.isInterface() || name.equals("Builder")) {
            return "a block of keys";
        }
        return switch (name) {
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "OptionalInt", "long", "Long", "OptionalLong" -> "a whole number";
            case "double", "Double", "OptionalDouble" -> "a number";
            case "Duration" -> "a length of time such as 10m";
            default -> "text";
        };
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        String path = "";
        for (String step : parser.getParsingContext()
                .pathAsPointer()
                .toString()
                .substring(1)
                .split("/")) {
            path = step.matches("\\d+") ? YamlTree.item(path, Integer.parseInt(step)) : YamlTree.child(path, step);
        }
        path = path.replace("~1", "/").replace("~0", "~");
        Collection<Object> known = new TreeSet<>(deserializer.getKnownPropertyNames());
        String nearest = null;
        int least = name.length() / 3 + 1;
        for (Object field : known) {
            int distance = distance(name, field.toString());
            if (distance < least) {
                least = distance;
                nearest = field.toString();
            }
        }
        problem(
                path,
                "there is no such field" + (nearest == null ? "; there are " + known : "; is " + nearest + " meant?"));
        parser.skipChildren();
        return true;
    }

    /** How many letters must be changed, added or left out (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int corner = i;
            for (int j = 0; j <= b.length(); j++) {
                int above = row[j];
                if (i == 0 || j == 0) {
                    row[j] = i + j;
                } else {
                    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    row[j] = Math.min(corner + same, Math.min(above, row[j - 1]) + 1);
                }
                corner = above;
            }
        }
        return row[b.length()];
    }

    private static String camelCase(String name) {
        return Pattern.quote(Pattern.compile("_(.)")
                .matcher(name)
                .replaceAll(letter -> Matcher.quoteReplacement(letter.group(1).toUpperCase(Locale.ROOT))));
    }

    private static String snakeCase(String name) {
        return Pattern.compile("[A-Z]")
                .matcher(name)
                .replaceAll(letter -> "_" + letter.group().toLowerCase(Locale.ROOT));
    }
}
