package io.github.scw4j.core.internal.error;

import io.github.scw4j.core.error.ErrorAnswer;
import io.github.scw4j.core.internal.error.ApiProblem.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An error on one line, so that a person can act: {@code quotas_exceeded: pools 10/10; delete some, or ask Scaleway for more
 * (HTTP 403, request 7a…)}.
 */
record ProblemText(
        Kind kind,
        ErrorAnswer answer,
        ErrorBody body,
        Optional<Duration> retryAfter,
        String location,
        String key,
        String permissionSet) {
    private static final int LONGEST_QUOTE = 300;

    @Override
    public String toString() {
        String said = oneLine(said());
        String what = Stream.of(said.isEmpty() ? name() : name() + ": " + said, advice())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        String request = answer.requestId().isEmpty() ? "" : ", request " + oneLine(answer.requestId());
        return what + " (HTTP " + answer.status() + request + ")";
    }

    /** Scaleway's word as it was sent, else the one that it would have used. */
    private String name() {
        if (!answer.type().isEmpty()) {
            return oneLine(answer.type());
        }
        return kind == Kind.OTHER ? "refused" : kind.name().toLowerCase(Locale.ROOT);
    }

    private String said() {
        String details = switch (kind) {
            case INVALID_ARGUMENTS ->
                joined(body.arguments(), a -> phrase(": ", a.name(), a.help().isEmpty() ? a.reason() : a.help()));
            case DENIED_AUTHENTICATION -> keyProblem();
            case PERMISSIONS_DENIED -> joined(body.denials(), d -> phrase(" ", d.action(), d.resource()));
            case QUOTAS_EXCEEDED ->
                joined(
                        body.quotas(),
                        q -> phrase(
                                " ",
                                q.resource(),
                                q.allowed() == 0 && q.current() == 0 ? "" : q.current() + "/" + q.allowed(),
                                q.scope().isEmpty() ? "" : "in " + q.scope()));
            case NOT_FOUND, LOCKED -> resource();
            case TRANSIENT_STATE -> phrase(" is ", resource(), body.text("current_state"));
            case ALREADY_EXISTS -> phrase(": ", resource(), body.help());
            case EXPIRED -> phrase(" since ", resource(), body.text("expired_since"));
            case PRECONDITION_FAILED -> phrase(": ", body.text("precondition"), body.help());
            case TOO_MANY_REQUESTS -> throttle();
            case OUT_OF_STOCK -> body.text("resource");
            case REDIRECT -> withoutSecrets(location);
            case CONFLICT, SERVER_ERROR, OTHER -> "";
        };
        if (!details.isBlank()) {
            return details;
        }
        return answer.message().isEmpty() ? answer.body().replaceAll("<[^>]*>", " ") : answer.message();
    }

    private String keyProblem() {
        return switch (body.text("reason")) {
            case "not_found" -> "the server does not know the key";
            case "expired" -> "the key has expired";
            case "invalid_argument" -> "the key is malformed";
            default -> "";
        };
    }

    private String throttle() {
        String limit = body.limit()
                .map(l -> "at most " + l.requests() + " requests"
                        + (l.windowSeconds() == 0 ? "" : " in " + l.windowSeconds() + " s"))
                .orElse("");
        return phrase(
                ", ",
                body.help(),
                limit,
                retryAfter.map(wait -> "again in " + wait.toSeconds() + " s").orElse(""));
    }

    private String resource() {
        String name = body.text("resource");
        return phrase(" ", name.equals("unknown") ? "" : name, body.text("resource_id"));
    }

    private String advice() {
        String withKey = key.isEmpty() ? "" : " (sent with " + key + ")";
        return switch (kind) {
            case DENIED_AUTHENTICATION -> "check the secret key" + withKey;
            case PERMISSIONS_DENIED ->
                "the key's IAM policy has to allow it"
                        + (permissionSet.isEmpty() ? "" : " (permission set " + permissionSet + ")")
                        + "; one changed a moment ago takes up to a minute" + withKey;
            case QUOTAS_EXCEEDED -> "delete what is not needed, or ask Scaleway for more";
            case NOT_FOUND ->
                isMissingRoute()
                        ? "the API has no such path: check the API's URL, region and zone"
                        : "check the id, and its region or zone";
            case TRANSIENT_STATE -> "wait until it is stable, then call again";
            case ALREADY_EXISTS -> "take that one, or another name";
            case LOCKED -> "ask Scaleway's support";
            case TOO_MANY_REQUESTS -> "send fewer requests at once";
            case OUT_OF_STOCK -> "take another zone or another type";
            case REDIRECT -> "not followed, as the key would go along: check the API's URL";
            case SERVER_ERROR -> answer.status() == 501 ? "the API does not have this operation" : "";
            case INVALID_ARGUMENTS, CONFLICT, EXPIRED, PRECONDITION_FAILED, OTHER -> "";
        };
    }

    /** The gateway's own words for a path that leads nowhere. */
    private boolean isMissingRoute() {
        return answer.type().isEmpty() && answer.message().equals("Not Found");
    }

    private static String withoutSecrets(String location) {
        try {
            URI uri = new URI(location);
            String host =
                    uri.getHost() == null ? "" : "//" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme() + ":";
            return "to " + scheme + host + (uri.getPath() == null ? "" : uri.getPath());
        } catch (URISyntaxException e) {
            return "to a malformed location";
        }
    }

    private static <T> String joined(List<T> details, Function<T, String> text) {
        return details.stream().map(text).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String phrase(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s\\uFFFD]+", " ").strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
