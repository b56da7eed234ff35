package io.github.scw4j.k8s.blueprint;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a blueprint from YAML, or JSON, which is YAML as well, and says of what is wrong where it stands: the text becomes Jackson's
 * tree, with the place of each field remembered, and the models' builders decode that. All scalars are text as it stands there:
 * what is meant by {@code 1.30} or {@code yes} is decided by the field, not by YAML.
 */
final class BlueprintReader extends DeserializationProblemHandler {
    private static final ObjectReader READER = BlueprintTree.JSON.reader(Blueprint.class);
    private static final SnakeCaseStrategy NAMES = new SnakeCaseStrategy();
    private static final String MISSING = "attributes are not set [";
    private static final String KEYS = "network, cluster, pools, acl_rules are expected";
    private static final int DEEPEST = 30;
    private static final int MOST = 50_000;

    private final String name;
    private final StringBuilder problems = new StringBuilder();

    /** What stands at the path of a field: its key, or the entry of a list. */
    private final Map<String, Node> places = new HashMap<>();

    private int nodes;

    private BlueprintReader(String name) {
        this.name = name;
    }

    static Blueprint read(Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("blueprint " + file + " cannot be read: " + e, e);
        }
    }

    static Blueprint read(String text, String name) {
        return new BlueprintReader(name).read(text);
    }

    private Blueprint read(String text) {
        JsonNode tree = BlueprintTree.JSON.tree(compose(text));
        try {
            Blueprint blueprint = READER.withHandler(this).readValue(tree);
            if (problems.length() == 0) {
                return blueprint;
            }
        } catch (JsonMappingException e) {
            // the cause is not passed on: it quotes what may be secret
            explain(e, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new InvalidBlueprintException(problems.toString());
    }

    private Object compose(String text) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setAllowNonScalarKeys(true).build();
            Composer documents = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
            if (!documents.hasNext()) {
                throw fatal("", null, "it is empty; " + KEYS);
            }
            Node first = documents.next();
            if (!(first instanceof MappingNode)) {
                throw fatal("", mark(first), KEYS);
            }
            if (documents.hasNext()) {
                throw fatal("", mark(documents.next()), "a second document begins here; a file holds one blueprint");
            }
            return Objects.requireNonNull(tree(first, "", 0));
        } catch (YamlEngineException | StackOverflowError e) {
            // its message stays here: it quotes the file
            throw e instanceof MarkedYamlEngineException marked
                    ? fatal("", marked.getProblemMark().orElse(null), "it is not YAML: " + marked.getProblem())
                    : fatal("", null, "it is not YAML (" + e.getClass().getSimpleName() + ")");
        }
    }

    private @Nullable Object tree(Node node, String path, int depth) {
        places.putIfAbsent(path, node);
        if (depth > DEEPEST || ++nodes > MOST) {
            throw fatal(path, mark(node), "it is too deep, or too long with its aliases");
        }
        if (node instanceof MappingNode mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (NodeTuple entry : mapping.getValue()) {
                Node key = entry.getKeyNode();
                if (!(key instanceof ScalarNode scalar)) {
                    throw fatal(path, mark(key), "a key is a word, not a list");
                }
                String word = scalar.getValue();
                String child = child(path, word);
                if (map.containsKey(word)) {
                    throw fatal(child, mark(key), "it is there twice");
                }
                places.put(child, key);
                map.put(word, tree(entry.getValueNode(), child, depth + 1));
            }
            return map;
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                String child = path + "[" + list.size() + "]";
                Object value = tree(item, child, depth + 1);
                if (value == null) {
                    throw fatal(child, mark(item), "it is empty");
                }
                list.add(value);
            }
            return list;
        }
        boolean ownKey = path.contains(".labels.") || path.contains(".kubelet_args.");
        return node.getTag().equals(Tag.NULL) && !ownKey ? null : ((ScalarNode) node).getValue();
    }

    private static String child(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static @Nullable Mark mark(@Nullable Node node) {
        return node == null ? null : node.getStartMark().orElse(null);
    }

    /** What ends the reading. */
    private InvalidBlueprintException fatal(String path, @Nullable Mark mark, String problem) {
        add(mark, path, problem);
        return new InvalidBlueprintException(problems.toString());
    }

    /** What is wrong with a field, to be found at its place or at that of one within. */
    private void add(@Nullable Mark mark, String path, String problem) {
        problems.append(problems.length() == 0 ? "" : "\n")
                .append(name)
                .append(mark == null ? "" : ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                .append(path.isEmpty() ? ": " : ": " + path + ": ")
                .append(problem);
    }

    private void explain(JsonMappingException e, JsonNode tree) {
        String path = "";
        JsonNode value = tree;
        for (JsonMappingException.Reference step : e.getPath()) {
            String key = step.getFieldName();
            path = key == null ? path + "[" + step.getIndex() + "]" : child(path, key);
            value = key == null ? value.path(step.getIndex()) : value.path(key);
        }
        String place = path;
        String problem = "";
        String reason = e.getCause() == null ? null : e.getCause().getMessage();
        if (reason == null || !value.isObject()) {
            problem = "it is " + shown(path, value) + "; " + expected(e);
        } else if (reason.contains(MISSING)) {
            int from = reason.indexOf(MISSING) + MISSING.length();
            problem = "what it needs is missing: " + NAMES.translate(reason.substring(from, reason.length() - 1));
        } else {
            // a check of a model refuses it, and names fields as Java does; the first of them is the place
            for (String word : reason.split("\\b")) {
                String key = NAMES.translate(word).replace("_bytes", "");
                boolean known = value.has(key);
                if (known && place.equals(path)) {
                    place = child(path, key);
                }
                problem += known ? key : word;
            }
        }
        add(mark(places.get(place)), path, problem);
    }

    private static String shown(String path, JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? "a list" : "a block of keys";
        }
        String text = value.toString();
        return path.contains("user_data") ? "a text" : text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static String expected(JsonMappingException e) {
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : Object.class;
        if (Collection.class.isAssignableFrom(type)) {
            return "a list is expected";
        }
        if (Map.class.isAssignableFrom(type)
                || type.isInterface()
                || type.getName().endsWith("Builder")) {
            return "a block of keys is expected";
        }
        String message = e.getOriginalMessage();
        int reason = message.indexOf("\": ");
        return reason < 0 ? "a single value is expected" : message.substring(reason + 3);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        String path = parser.getParsingContext()
                .pathAsPointer()
                .toString()
                .substring(1)
                .replaceAll("/(\\d+)(?=/)", "[$1]")
                .replace('/', '.')
                .replace("~1", "/")
                .replace("~0", "~");
        Collection<Object> fields = new TreeSet<>(deserializer.getKnownPropertyNames());
        String nearest = "there are " + fields;
        int least = name.length() / 3 + 1;
        for (Object known : fields) {
            int distance = distance(name, known.toString());
            if (distance < least) {
                least = distance;
                nearest = "is " + known + " meant?";
            }
        }
        add(mark(places.get(path)), path, "there is no such field; " + nearest);
        parser.skipChildren();
        return true;
    }

    /** How long the part is in which they differ: typing errors are at one place. */
    private static int distance(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int end = 1;
        while (end <= shorter - same && a.charAt(a.length() - end) == b.charAt(b.length() - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - same - end + 1;
    }
}
