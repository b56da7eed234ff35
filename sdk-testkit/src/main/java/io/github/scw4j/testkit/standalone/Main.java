package io.github.scw4j.testkit.standalone;

import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/** The embedded Scaleway as a program: {@code java -jar scw4j-testkit-VERSION-standalone.jar --port 8080 --speed 600}. */
public final class Main {

    private static final int USAGE = 2;
    private static final int FAILED = 1;

    private Main() {}

    /**
     * Runs until the process is told to end.
     *
     * @param arguments options, see {@code --help}
     */
    public static void main(String[] arguments) throws InterruptedException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println("try --help");
            System.exit(USAGE);
            return;
        }
        if (options.help()) {
            System.out.print(Options.HELP);
            return;
        }
        EmbeddedScaleway scaleway;
        try {
            scaleway = options.start();
        } catch (UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(scaleway::close, "embedded-scaleway-shutdown"));
        System.out.println("listening on " + scaleway.url());
        System.out.flush();
        new CountDownLatch(1).await(); // until a signal ends the process
    }
}
