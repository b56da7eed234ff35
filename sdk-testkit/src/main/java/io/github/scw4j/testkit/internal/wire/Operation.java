package io.github.scw4j.testkit.internal.wire;

/**
 * An operation of a product: where it is found and what answers it.
 *
 * @param name as the contract names it, for example {@code CreateCluster}
 * @param method HTTP verb
 * @param path template, for example {@code /k8s/v1/regions/{region}/clusters}
 * @param takesText whether the body is text and not JSON
 * @param handler what answers it
 */
public record Operation(String name, String method, String path, boolean takesText, Handler handler) {

    /** An operation with a body of JSON, or none. */
    public Operation(String name, String method, String path, Handler handler) {
        this(name, method, path, false, handler);
    }

    /** Answers a request. Called under the lock of the server, so it sees and leaves a consistent state. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Answers a request.
         *
         * @throws ApiException for any answer that is an error
         */
        Answer answer(Request request);
    }
}
