package io.github.scw4j.samples.controller;

import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.fabric8.kubernetes.client.http.Interceptor.RequestTags;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a request to Kubernetes needs, or a rule allows.
 *
 * @param namespace where; empty in all
 * @param resource the resource with its group before it, such as {@code /nodes} or {@code coordination.k8s.io/leases}
 * @param verb what is done
 */
record Permission(String namespace, String resource, String verb) {
    private static final Pattern PATH = Pattern.compile("/(?:api/v1|apis/(?<group>[^/]+)/[^/]+)"
            + "(?:/namespaces/(?<namespace>[^/]+)(?=/))?"
            + "/(?<resource>[^/]+)(?:/(?<name>[^/]+))?(?:/(?<sub>[^/]+))?");

    private static final Pattern DISCOVERY = Pattern.compile("/api/v1|/apis/[^/]+/[^/]+");

    /** What a request needs; nothing when it asks which resources there are, which everybody may. */
    static Optional<Permission> of(HttpRequest request) {
        if (DISCOVERY.matcher(request.uri().getPath()).matches()) {
            return Optional.empty();
        }
        Matcher path = PATH.matcher(request.uri().getPath());
        if (!path.matches()) {
            throw new IllegalArgumentException(request.uri() + " is no resource's");
        }
        String group = path.group("group") == null ? "" : path.group("group");
        String sub = path.group("sub") == null ? "" : "/" + path.group("sub");
        boolean watch = String.valueOf(request.uri().getQuery()).contains("watch=true");
        return Optional.of(new Permission(
                path.group("namespace") == null ? "" : path.group("namespace"),
                group + "/" + path.group("resource") + sub,
                watch ? "watch" : verb(request.method(), path.group("name") != null)));
    }

    /** Hears what the requests of a client need. */
    static Interceptor recorder(Set<Permission> needed) {
        return new Interceptor() {
            @Override
            public void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
                Permission.of(request).ifPresent(needed::add);
            }
        };
    }

    private static String verb(String method, boolean named) {
        return switch (method) {
            case "GET" -> named ? "get" : "list";
            case "POST" -> "create";
            case "PUT" -> "update";
            case "PATCH" -> "patch";
            case "DELETE" -> named ? "delete" : "deletecollection";
            default -> throw new IllegalArgumentException(method);
        };
    }

    /** What a rule allows. */
    static Stream<Permission> of(PolicyRule rule, String namespace) {
        return rule.getApiGroups().stream()
                .flatMap(group -> rule.getResources().stream().map(resource -> group + "/" + resource))
                .flatMap(resource -> rule.getVerbs().stream().map(verb -> new Permission(namespace, resource, verb)));
    }

    /** Whether this one, of a rule, allows what a request needs. */
    boolean allows(Permission needed) {
        return resource.equals(needed.resource)
                && verb.equals(needed.verb)
                && (namespace.isEmpty() || namespace.equals(needed.namespace));
    }
}
