package io.github.scw4j.k8s.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * YAML, or JSON, which is YAML as well, as Jackson's tree, with the place of each field. All scalars are text as it stands in the
 * file: what is meant by {@code 1.30} or {@code yes} is decided by the field, not by YAML.
 */
final class YamlTree {
    private static final int DEEPEST = 30;
    private static final int MOST = 50_000;

    private final String name;
    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private int count;

    /** Of the file with this name, for messages. */
    YamlTree(String name) {
        this.name = name;
    }

    JsonNode read(String text) {
        Node root = compose(text);
        if (!(root instanceof MappingNode)) {
            throw error("", "keys are expected: network, cluster, pools, acl_rules", root.getStartMark());
        }
        return tree(root, "", 0);
    }

    private Node compose(String text) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setAllowNonScalarKeys(true).build();
            Iterator<Node> documents =
                    new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
            if (!documents.hasNext()) {
                throw error("", "it is empty; network, cluster, pools, acl_rules are expected", Optional.empty());
            }
            Node first = documents.next();
            if (documents.hasNext()) {
                throw error(
                        "",
                        "a second document begins here; a file holds one blueprint",
                        documents.next().getStartMark());
            }
            return first;
        } catch (MarkedYamlEngineException e) {
            // its message and its cause stay here: they quote the file
            throw error("", "it is not YAML: " + e.getProblem(), e.getProblemMark());
        } catch (YamlEngineException e) {
            throw error("", "it is not YAML (" + e.getClass().getSimpleName() + ")", Optional.empty());
        }
    }

    private JsonNode tree(Node node, String path, int depth) {
        node.getStartMark().ifPresent(mark -> marks.putIfAbsent(path, mark));
        nodes.put(path, node);
        if (depth > DEEPEST || ++count > MOST) {
            throw error(path, "it is too deep, or too long with its aliases", node.getStartMark());
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, path, depth);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.getValue()) {
                String place = item(path, array.size());
                JsonNode value = tree(item, place, depth + 1);
                if (value.isNull()) {
                    throw error(place, "it is empty", item.getStartMark());
                }
                array.add(value);
            }
            return array;
        }
        String text = ((ScalarNode) node).getValue();
        boolean nothing = node.getTag().equals(Tag.NULL)
                && BlueprintTree.OWN_KEYS.stream().noneMatch(key -> path.contains("." + key + "."));
        return nothing ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.textNode(text);
    }

    private ObjectNode object(MappingNode mapping, String path, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw error(
                        path, "a key is a word, not a list", entry.getKeyNode().getStartMark());
            }
            String field = child(path, key.getValue());
            if (object.has(key.getValue())) {
                throw error(field, "it is there twice, first in line " + line(field), key.getStartMark());
            }
            key.getStartMark().ifPresent(mark -> marks.put(field, mark));
            object.set(key.getValue(), tree(entry.getValueNode(), field, depth + 1));
        }
        return object;
    }

    static String child(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    /** What stands there, fit for a message. */
    String value(String path) {
        Node node = nodes.get(path);
        if (path.contains("user_data") || !(node instanceof ScalarNode scalar)) {
            return node instanceof SequenceNode ? "a list" : node instanceof MappingNode ? "a block of keys" : "wrong";
        }
        String text = scalar.getValue();
        return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
    }

    /** The keys that stand there. */
    List<String> keys(String path) {
        return nodes.get(path) instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .map(entry -> ((ScalarNode) entry.getKeyNode()).getValue())
                        .toList()
                : List.of();
    }

    int line(String path) {
        Mark mark = marks.get(path);
        return mark == null ? 1 : mark.getLine() + 1;
    }

    /** A line of a message: where a field stands, what it is called there, and what is wrong. */
    String problem(String place, String path, String problem) {
        return problem(marks.get(place), path, problem);
    }

    private String problem(@Nullable Mark mark, String path, String problem) {
        String at = mark == null ? "" : ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
        return name + at + ": " + (path.isEmpty() ? "" : path + ": ") + problem;
    }

    private InvalidBlueprintException error(String path, String problem, Optional<Mark> mark) {
        return new InvalidBlueprintException(
                List.of(problem(mark.orElse(null), path, problem)),
                mark.map(Mark::getLine).orElse(0) + 1,
                path);
    }
}
