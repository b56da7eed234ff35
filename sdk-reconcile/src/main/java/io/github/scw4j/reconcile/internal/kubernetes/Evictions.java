package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.api.model.APIResource;
import io.fabric8.kubernetes.api.model.APIResourceList;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.api.model.StatusCause;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.HttpURLConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The eviction API: it deletes a pod as long as its disruption budget allows that. */
final class Evictions {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String NEWEST = "policy/v1";
    private static final Pattern BUDGET = Pattern.compile("disruption budget (\\S+)");

    private final KubernetesClient client;
    private @Nullable String version;

    Evictions(KubernetesClient client) {
        this.client = client;
    }

    /** Asks a pod to leave. Answers with what refuses it: its disruption budget, or the pod itself where that is not told. */
    Optional<String> evict(Pod pod) {
        return ask(pod, Map.of());
    }

    /** The same without evicting it. */
    Optional<String> wouldRefuse(Pod pod) {
        return ask(pod, Map.of("dryRun", List.of("All")));
    }

    private Optional<String> ask(Pod pod, Map<String, ?> dryRun) {
        String namespace = pod.getMetadata().getNamespace();
        String name = pod.getMetadata().getName();
        Map<String, Object> options = new HashMap<>(dryRun);
        options.put("preconditions", Map.of("uid", pod.getMetadata().getUid()));
        try {
            client.raw(
                    "/api/v1/namespaces/" + namespace + "/pods/" + name + "/eviction",
                    "POST",
                    Map.of(
                            "apiVersion",
                            version(),
                            "kind",
                            "Eviction",
                            "metadata",
                            Map.of("namespace", namespace, "name", name),
                            "deleteOptions",
                            options));
            return Optional.empty();
        } catch (KubernetesClientException e) {
            return refusal(namespace + "/" + name, namespace, e);
        }
    }

    private static Optional<String> refusal(String pod, String namespace, KubernetesClientException e) {
        return switch (e.getCode()) {
            case HttpURLConnection.HTTP_NOT_FOUND, HttpURLConnection.HTTP_CONFLICT ->
                Optional.empty(); // it is gone, or another one of its name by now
            case TOO_MANY_REQUESTS ->
                Optional.of(budget(e)
                        .map(name -> "disruption budget " + namespace + "/" + name)
                        .orElse("pod " + pod));
            case HttpURLConnection.HTTP_INTERNAL_ERROR -> Optional.of("pod " + pod + ": " + e.getMessage());
            default -> throw e;
        };
    }

    private static Optional<String> budget(KubernetesClientException e) {
        Status status = e.getStatus();
        if (status == null || status.getDetails() == null) {
            return Optional.empty();
        }
        List<StatusCause> causes = status.getDetails().getCauses();
        return causes.stream()
                .map(StatusCause::getMessage)
                .map(message -> message == null ? "" : message)
                .map(BUDGET::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** The version that the server takes: the newest, or that of its own, where it is older than 1.22. */
    private synchronized String version() {
        String known = version;
        if (known == null) {
            known = Optional.ofNullable(client.getApiResources("v1")).stream()
                    .map(APIResourceList::getResources)
                    .flatMap(List::stream)
                    .filter(resource -> resource.getName().equals("pods/eviction"))
                    .map(APIResource::getVersion)
                    .filter(served -> served != null && !served.isEmpty())
                    .map(served -> "policy/" + served)
                    .findFirst()
                    .orElse(NEWEST);
            version = known;
        }
        return known;
    }
}
