package io.github.scw4j.samples.service;

import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;

/** Starts the service on an embedded Scaleway, and is its first caller. */
public final class ServiceDemo {

    private ServiceDemo() {}

    /** Prints the events as they come. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try (Stage stage = Stage.embedded(EmbeddedScaleway.builder().speed(120), UnaryOperator.identity());
                ClusterService service = ClusterService.start(stage.client(), 0)) {
            HttpRequest request = HttpRequest.newBuilder(service.url().resolve("/clusters/web"))
                    .POST(BodyPublishers.noBody())
                    .build();
            HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofLines())
                    .body()
                    .forEach(System.out::println);
        }
    }
}
