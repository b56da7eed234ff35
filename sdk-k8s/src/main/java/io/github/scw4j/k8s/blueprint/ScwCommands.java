package io.github.scw4j.k8s.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A blueprint as commands of {@code scw}, which takes the API's fields as {@code a-field.0.of-it=value}. */
final class ScwCommands {
    private static final Pattern WORD = Pattern.compile("[\\w-]+");
    private static final Pattern SAFE = Pattern.compile("[\\w./:=@%+,-]+");

    private final List<String> arguments = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();

    private ScwCommands() {}

    static String of(Blueprint blueprint) {
        Map<String, Object> tree = BlueprintTree.of(blueprint);
        Map<String, Object> network = BlueprintTree.map(tree, "network");
        Map<String, Object> cluster = BlueprintTree.map(tree, "cluster");
        cluster.putIfAbsent("cni", blueprint.cluster().cni().value());
        Map<String, Object> all = new LinkedHashMap<>(cluster);
        if (tree.containsKey("pools")) {
            all.put("pools", tree.get("pools"));
        }
        String commands = "";
        if (!network.isEmpty()) {
            commands = made("network", "vpc private-network create", new ScwCommands(), network) + " &&\n";
        }
        ScwCommands creation = new ScwCommands();
        if (!network.isEmpty()) {
            creation.arguments.add("private-network-id=\"$network\"");
        }
        commands += made("cluster", "k8s cluster create", creation, all);
        if (tree.containsKey("acl_rules")) {
            ScwCommands acl = new ScwCommands();
            acl.arguments.add("cluster-id=\"$cluster\"");
            acl.add("acls", tree.get("acl_rules"));
            commands += " &&\nscw k8s acl set" + acl.lines();
        }
        return String.join("", creation.comments) + commands + "\n";
    }

    /** Makes something, and keeps its id in a variable. */
    private static String made(String variable, String command, ScwCommands with, Map<String, Object> fields) {
        fields.forEach((field, value) -> with.add(field.replace('_', '-'), value));
        return variable + "=$(scw " + command + with.lines() + " \\\n    -o template='{{ .ID }}')";
    }

    private void add(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, child) -> child(name, key.toString(), child));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(name + "." + i, list.get(i));
            }
        } else {
            arguments.add(quoted(name + "=" + value));
        }
    }

    private void child(String name, String key, Object value) {
        boolean own = BlueprintTree.OWN_KEYS.contains(
                name.substring(name.lastIndexOf('.') + 1).replace('-', '_'));
        if (own && !WORD.matcher(key).matches()) {
            comments.add("# scw has no way to say " + (name + ": " + key + "=" + value).replaceAll("\\R", " ") + "\n");
        } else {
            add(name + "." + (own ? key : key.replace('_', '-')), value);
        }
    }

    private static String quoted(String argument) {
        return SAFE.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    private String lines() {
        return String.join(
                "", arguments.stream().map(argument -> " \\\n    " + argument).toList());
    }
}
