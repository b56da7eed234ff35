package io.github.scw4j.core.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the environment variables say. A variable that is set, even to nothing, counts. */
final class EnvironmentLayer {
    private EnvironmentLayer() {}

    static Layer of(Map<String, String> environment) {
        Map<Setting<?>, Found> values = new HashMap<>();
        for (Setting<?> setting : Setting.ALL) {
            find(setting, environment).ifPresent(found -> values.put(setting, found));
        }
        return new Layer(values, EnvironmentLayer::nothing);
    }

    private static String nothing(Setting<?> setting) {
        String variables = String.join(", ", setting.variables());
        return "environment: "
                + (setting.variables().size() == 1 ? variables + " is not set" : "none of " + variables + " is set");
    }

    private static Optional<Found> find(Setting<?> setting, Map<String, String> environment) {
        for (String variable : setting.variables()) {
            String text = environment.get(variable);
            if (text != null && belongs(variable, setting, text)) {
                String origin = "environment variable " + variable;
                return Optional.of(
                        variable.equals(Setting.LEGACY_TLS_VERIFY)
                                ? new Found(inverted(text), origin + " (inverted)")
                                : new Found(text, origin));
            }
        }
        return Optional.empty();
    }

    /** The shared legacy name is the secret key's when it holds one, else the access key's. */
    private static boolean belongs(String variable, Setting<?> setting, String text) {
        return !variable.equals(Setting.LEGACY_KEY) || Masked.isUuid(text) == setting.equals(Setting.SECRET_KEY);
    }

    /** Malformed text stays as it is, to be refused by its own name. */
    private static String inverted(String text) {
        return Form.BOOLEAN.read(text).map(truth -> String.valueOf(!truth)).orElse(text);
    }
}
