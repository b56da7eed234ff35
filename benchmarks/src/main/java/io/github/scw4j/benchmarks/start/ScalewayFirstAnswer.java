package io.github.scw4j.benchmarks.start;

import io.github.scw4j.benchmarks.Clients;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import java.net.URI;

/** One cluster by the SDK; the arguments are the server's address and the cluster's id. */
final class ScalewayFirstAnswer {
    private ScalewayFirstAnswer() {}

    public static void main(String[] arguments) {
        try (ScalewayClient client = Clients.to(URI.create(arguments[0])).build()) {
            if (!K8s.of(client).clusters().get(arguments[1]).id().equals(arguments[1])) {
                throw new IllegalStateException("another cluster");
            }
            Cpu.print();
        }
    }
}
