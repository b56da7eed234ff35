package io.github.scw4j.reconcile.kubernetes;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.github.scw4j.k8s.cluster.Cluster;
import java.net.HttpURLConnection;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of what is finally refused an exception that says which right is probably missing. */
final class Refusal implements Interceptor {
    private static final String PROPAGATION =
            "What IAM was told a moment ago takes up to a minute: permissionPatience waits for it";

    /** A missing right reads "… is forbidden: User … cannot …"; a quota or a namespace that is ending, "… is forbidden: …". */
    private static final Pattern ADMISSION = Pattern.compile(" is forbidden: (?!User )");

    private final CurrentKey key;
    private final Cluster cluster;
    private final Map<AsyncBody, Words> words = new ConcurrentHashMap<>();

    Refusal(CurrentKey key, Cluster cluster) {
        this.key = key;
        this.cluster = cluster;
    }

    static boolean is(HttpResponse<?> response) {
        return response.code() == HttpURLConnection.HTTP_UNAUTHORIZED
                || response.code() == HttpURLConnection.HTTP_FORBIDDEN;
    }

    /** The body of a refusal is read here, all others by whom they are for. */
    @Override
    public AsyncBody.Consumer<List<ByteBuffer>> consumer(
            AsyncBody.Consumer<List<ByteBuffer>> receiver, HttpRequest request) {
        return new AsyncBody.Consumer<>() {
            @Override
            public void consume(List<ByteBuffer> part, AsyncBody body) throws Exception {
                Words refused = words.get(body);
                if (refused == null) {
                    receiver.consume(part, body);
                } else {
                    refused.add(part);
                    body.consume();
                }
            }

            @Override
            public <U> @Nullable U unwrap(Class<U> type) {
                return receiver.unwrap(type);
            }
        };
    }

    /** Not for watches: fabric8 gives no body of their refusals, and decides by its own exception how they go on. */
    @Override
    public CompletableFuture<Boolean> afterFailure(
            HttpRequest.Builder builder, HttpResponse<?> response, RequestTags tags) {
        if (!is(response) || !(response.body() instanceof AsyncBody body)) {
            return CompletableFuture.completedFuture(false);
        }
        Words refused = new Words();
        words.put(body, refused);
        body.consume();
        return body.done().handle((read, broken) -> {
            words.remove(body);
            throw exception(response, refused.text());
        });
    }

    private KubernetesClientException exception(HttpResponse<?> response, String text) {
        HttpRequest request = response.request();
        Status status = status(response.code(), text);
        String message = request.method() + " " + request.uri() + ": " + status.getMessage() + " (HTTP "
                + response.code() + ", sent with " + key.now() + "). "
                + why(request, response.code(), status.getMessage());
        return new KubernetesClientException(message, null, response.code(), status, request);
    }

    private String why(HttpRequest request, int code, String words) {
        if (code == HttpURLConnection.HTTP_UNAUTHORIZED) {
            return unknownKey();
        }
        return ADMISSION.matcher(words).find()
                ? "It is no matter of the key's rights: the cluster's admission refused it"
                : missingRight(request);
    }

    private String missingRight(HttpRequest request) {
        return "In cluster \"" + cluster.name() + "\", project " + cluster.projectId()
                + ", the key probably lacks the permission set "
                + (request.method().equals("GET") ? "KubernetesReadOnly" : "KubernetesFullAccess")
                + ", KubernetesSystemMastersGroupAccess for what that does not allow, or a role that RBAC gives to"
                + " scaleway:bearer:<its user or application> or scaleway:groups:<its group>. " + PROPAGATION;
    }

    private static String unknownKey() {
        return "Cluster and key may be of different organizations, or the key is wrong or expired. " + PROPAGATION;
    }

    /** What Kubernetes answers is a Status; what stands before it may answer anything. */
    private static Status status(int code, String text) {
        try {
            Status status = Serialization.unmarshal(text, Status.class);
            if (status != null && status.getMessage() != null) {
                return status;
            }
        } catch (RuntimeException notKubernetes) {
            // the text is taken as it is
        }
        Status made = new Status();
        made.setCode(code);
        made.setMessage(text.isBlank() ? "refused without a word" : text.strip());
        return made;
    }
}
