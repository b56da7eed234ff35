package io.github.scw4j.testkit.internal.wire;

/** An operation was refused; carries the answer that says so. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    ApiException(Answer answer, String message) {
        super(message, null, false, false);
        this.answer = answer;
    }

    /** The answer to send. */
    public Answer answer() {
        return answer;
    }
}
