package io.github.scw4j.testkit.internal.http;

/** What stands behind the server: it answers requests and learns when an answer is on its way. */
public interface HttpHandler {

    /** Answers one request; called on the connection's own thread. */
    HttpAnswer answer(HttpRequest request);

    /** The answer to a request was written, or could not be. Called once for each {@link #answer}. */
    void answered();
}
