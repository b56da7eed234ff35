package io.github.scw4j.samples.regions;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.page.Gathered;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import java.io.PrintStream;
import java.util.List;

/** All clusters of all regions, asked for at once; one region is down, and the others' answers are not lost for that. */
public final class Regions {

    private Regions() {}

    /** Plays on an embedded Scaleway with clusters in three regions. */
    public static void main(String... arguments) {
        try (Stage stage = Stage.embedded()) {
            EmbeddedScaleway scaleway = stage.scaleway().orElseThrow();
            List.of("fr-par", "nl-ams", "pl-waw")
                    .forEach(region -> scaleway.k8s()
                            .seed(ClusterSeed.named("web-" + region).region(region)));
            scaleway.faults().onAny().path("/regions/nl-ams/").then(Fault.status(503));
            run(stage.client(), System.out);
        }
    }

    private static void run(ScalewayClient client, PrintStream out) {
        K8s k8s = K8s.of(client).with(options -> options.retryPolicy(RetryPolicy.none()));
        // tag::gather
        Gathered<Region, List<Cluster>> clusters = client.gather(
                Region.known(),
                region -> k8s.with(options -> options.region(region))
                        .clusters()
                        .list()
                        .toList());
        clusters.results().forEach((region, found) -> out.println(region + ": " + found.size() + " clusters"));
        clusters.failures().forEach((region, failure) -> out.println(region + ": " + failure.getMessage()));
        // end::gather
    }
}
