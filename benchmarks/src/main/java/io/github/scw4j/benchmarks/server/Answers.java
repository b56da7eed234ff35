package io.github.scw4j.benchmarks.server;

/** What a {@link QuickServer} answers; called by one thread a connection. */
@FunctionalInterface
public interface Answers {
    /**
     * The whole answer, from {@code HTTP/1.1} to the end of the body.
     *
     * @param request the head of the request, in the first {@code length} bytes
     */
    byte[] answer(byte[] request, int length) throws InterruptedException;
}
