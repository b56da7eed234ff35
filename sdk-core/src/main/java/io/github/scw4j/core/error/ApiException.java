package io.github.scw4j.core.error;

import java.util.Optional;

/**
 * The server answered, and said no. What Scaleway has a word for is one of the subclasses; this class itself stands for
 * everything else, such as a {@code 400} without a type, or a redirect, which the SDK never follows.
 */
public class ApiException extends CallException {
    private static final long serialVersionUID = 1L;

    private final ErrorAnswer answer;

    /** Only for the SDK's own use, and for tests that need one. */
    public ApiException(String problem, ErrorAnswer answer, CallSummary call, Outcome outcome) {
        super(problem, call, outcome, null);
        this.answer = answer;
    }

    /** The HTTP status. */
    public final int status() {
        return answer.status();
    }

    /** Scaleway's word for the error as it was sent, such as {@code quotas_exceeded}; many answers have none. */
    public final Optional<String> type() {
        return text(answer.type());
    }

    /** The server's own sentence, without what the SDK adds to it in {@link #getMessage()}. */
    public final Optional<String> apiMessage() {
        return text(answer.message());
    }

    /** The {@code X-Request-Id} that Scaleway's support asks for. */
    public final Optional<String> requestId() {
        return text(answer.requestId());
    }

    /** The first kilobyte of the answer's body as text, whatever it holds; empty where there was no body. */
    public final String body() {
        return answer.body();
    }

    static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
