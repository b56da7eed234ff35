package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.k8s.version.Version;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Kubelet arguments, against those that a version lets one set and the type that it gives for each. */
final class KubeletArgRules {
    private final PoolDraft pool;
    private final Optional<Version> version;
    private final Findings found;

    KubeletArgRules(PoolDraft pool, Optional<Version> version, Findings found) {
        this.pool = pool;
        this.version = version;
        this.found = found;
    }

    void judge() {
        version.ifPresent(known -> pool.kubeletArgs().forEach((name, value) -> judge(known, name, value)));
    }

    private void judge(Version known, String name, String value) {
        Map<String, String> available = known.availableKubeletArgs();
        String type = available.get(name);
        if (type == null) {
            found.forbidden(
                    field(name),
                    value,
                    "version " + known.name() + " lets no pool set it",
                    sameButCase(available, name)
                            .map(other -> "it is spelled " + other)
                            .orElseGet(() -> "there are: " + String.join(", ", new TreeSet<>(available.keySet()))));
            return;
        }
        KubeletArgType.of(type)
                .ifPresentOrElse(
                        grammar -> {
                            if (!grammar.accepts(value)) {
                                found.forbidden(
                                        field(name), value, "it is no " + type, grammar.allowed() + " is allowed");
                            }
                        },
                        () -> found.notChecked(
                                field(name), "this version of the SDK does not know values of type " + type, ""));
    }

    private static Optional<String> sameButCase(Map<String, String> available, String name) {
        return available.keySet().stream()
                .filter(other -> other.equalsIgnoreCase(name))
                .findFirst();
    }

    private String field(String name) {
        return pool.field("kubeletArgs[\"" + name + "\"]");
    }
}
