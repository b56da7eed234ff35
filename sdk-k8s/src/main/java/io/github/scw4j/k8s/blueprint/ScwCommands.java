package io.github.scw4j.k8s.blueprint;

import java.util.List;
import java.util.Map;

/** A blueprint as commands of {@code scw}, which takes the API's fields as {@code a-field.0.of-it=value}. */
final class ScwCommands {
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    private ScwCommands() {}

    static String of(Blueprint blueprint) {
        Map<String, Object> tree = BlueprintTree.of(blueprint);
        Map<String, Object> cluster = BlueprintTree.map(tree.get("cluster"));
        cluster.putIfAbsent("cni", blueprint.cluster().cni().value());
        if (tree.containsKey("pools")) {
            cluster.put("pools", tree.get("pools"));
        }
        ScwCommands commands = new ScwCommands();
        if (tree.get("network") instanceof Map<?, ?> network) {
            commands.made("network=$(scw vpc private-network create", network, " &&\n");
            commands.made("cluster=$(scw k8s cluster create \\\n    private-network-id=\"$network\"", cluster, "");
        } else {
            commands.made("cluster=$(scw k8s cluster create", cluster, "");
        }
        if (tree.get("acl_rules") instanceof List<?> rules) {
            commands.text.append(" &&\nscw k8s acl set \\\n    cluster-id=\"$cluster\"");
            commands.add("acls", rules);
        }
        return commands.comments.append(commands.text).append('\n').toString();
    }

    /** Makes something, and keeps its id in a variable. */
    private void made(String command, Map<?, ?> fields, String after) {
        text.append(command);
        add("", fields);
        text.append(" \\\n    -o template='{{ .ID }}')").append(after);
    }

    private void add(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            boolean own = name.endsWith(".labels") || name.endsWith(".kubelet-args");
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String key = entry.getKey().toString();
                if (own && !key.matches("[\\w-]+")) {
                    String unsayable = name + ": " + key + "=" + entry.getValue();
                    comments.append("# scw has no way to say ")
                            .append(unsayable.replaceAll("\\p{Cntrl}", " "))
                            .append('\n');
                } else {
                    String child = own ? key : key.replace('_', '-');
                    add(name.isEmpty() ? child : name + "." + child, entry.getValue());
                }
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(name + "." + i, list.get(i));
            }
        } else {
            String argument = name + "=" + value;
            boolean safe = argument.matches("[\\w./:=@%+,-]+");
            text.append(" \\\n    ").append(safe ? argument : "'" + argument.replace("'", "'\\''") + "'");
        }
    }
}
