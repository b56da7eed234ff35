package io.github.scw4j.core.config;

import io.github.scw4j.core.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads a configuration file. It works on YAML's nodes, which know their lines, and builds no objects. The only class that
 * touches YAML, so that programs without such a file never load it.
 */
final class ConfigurationFileReader {
    private final Path path;

    private ConfigurationFileReader(Path path) {
        this.path = path;
    }

    static ConfigurationFile read(Path path) {
        return new ConfigurationFileReader(path).read();
    }

    private ConfigurationFile read() {
        Map<String, Node> keys =
                compose(text()).filter(node -> !isNull(node)).map(this::keys).orElse(Map.of());
        Map<String, Map<Setting<?>, Found>> profiles = new LinkedHashMap<>();
        mapping(keys, "profiles").forEach((name, profile) -> {
            String origin = "profile \"" + name + "\" in " + path;
            profiles.put(name, isNull(profile) ? Map.of() : settings(keys(profile), origin));
        });
        Optional<String> active =
                Optional.ofNullable(keys.get("active_profile")).flatMap(node -> text("active_profile", node));
        return new ConfigurationFile(path, active, settings(keys, "top level of " + path), profiles);
    }

    private Map<Setting<?>, Found> settings(Map<String, Node> keys, String origin) {
        Map<Setting<?>, Found> found = new HashMap<>();
        for (Setting<?> setting : Setting.ALL) {
            Node node = keys.get(setting.key());
            if (node != null) {
                text(setting.key(), node)
                        .ifPresent(text -> found.put(setting, new Found(text, origin + ", line " + line(node))));
            }
        }
        return found;
    }

    private Map<String, Node> mapping(Map<String, Node> keys, String key) {
        Node node = keys.get(key);
        return node == null || isNull(node) ? Map.of() : keys(node);
    }

    private Map<String, Node> keys(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw problem(line(node), "expected keys and values, such as secret_key: …");
        }
        Map<String, Node> keys = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                Node first = keys.putIfAbsent(key.getValue(), entry.getValueNode());
                if (first != null) {
                    throw problem(line(key), "the key \"" + Masked.text(key.getValue()) + "\" is there already");
                }
            }
        }
        return keys;
    }

    private Optional<String> text(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw problem(line(node), key + " must be a single value");
        }
        return isNull(node) ? Optional.empty() : Optional.of(scalar.getValue());
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private Optional<Node> compose(String text) {
        try {
            // a module can only reach the parts: the facade over them lies in a package that is not exported
            LoadSettings settings =
                    LoadSettings.builder().setSchema(new CoreSchema()).build();
            return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text))).getSingleNode();
        } catch (MarkedYamlEngineException e) {
            // neither the message nor the cause: they quote the file, where the secret key is
            throw problem(
                    e.getProblemMark().map(ConfigurationFileReader::line).orElse(1),
                    "not YAML: " + Masked.text(e.getProblem()));
        } catch (YamlEngineException e) {
            throw problem(1, "not YAML: " + e.getClass().getSimpleName());
        }
    }

    private String text() {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw problem(1, "not text in UTF-8");
        } catch (IOException e) {
            throw new ConfigurationException("the configuration file " + path + " cannot be read: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " (" + e.getMessage() + ")";
    }

    private static int line(Node node) {
        return node.getStartMark().map(ConfigurationFileReader::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private ConfigurationException problem(int line, String what) {
        return new ConfigurationException("the configuration file " + path + ", line " + line + ": " + what);
    }
}
