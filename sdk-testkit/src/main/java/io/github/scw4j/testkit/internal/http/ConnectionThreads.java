package io.github.scw4j.testkit.internal.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Threads for connections: virtual where the JVM has them, else daemon threads that are used again. */
final class ConnectionThreads {

    private ConnectionThreads() {}

    static ExecutorService create() {
        try {
            // Java 21 and later; this is compiled for 17.
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            ThreadFactory daemons = task -> {
                Thread thread = new Thread(task, "embedded-scaleway-connection");
                thread.setDaemon(true);
                return thread;
            };
            return Executors.newCachedThreadPool(daemons);
        }
    }
}
