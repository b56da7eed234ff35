package io.github.scw4j.benchmarks.start;

import io.github.scw4j.benchmarks.plain.PlainClient;
import java.io.IOException;
import java.net.URI;

/** One cluster by OkHttp and Jackson; the arguments are the server's address and the cluster's id. */
final class PlainFirstAnswer {
    private PlainFirstAnswer() {}

    public static void main(String[] arguments) throws IOException {
        try (PlainClient client = new PlainClient(URI.create(arguments[0]), "7f2a4c1e-0b5d-4d8e-9a63-5f1c2e7b9d40")) {
            if (!client.cluster(arguments[1]).getId().equals(arguments[1])) {
                throw new IllegalStateException("another cluster");
            }
            Cpu.print();
        }
    }
}
