package io.github.scw4j.reconcile.deletion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same observation in another order. */
final class Shuffle {
    private Shuffle() {}

    static ClusterResources of(ClusterResources observed, Random random) {
        ProjectResources project = observed.project();
        return new ClusterResources(
                observed.cluster(),
                of(observed.pools(), random),
                of(observed.nodes(), random),
                new ProjectResources(
                        of(project.clusters(), random),
                        of(project.servers(), random),
                        of(project.volumes(), random),
                        of(project.instanceIps(), random),
                        of(project.loadBalancers(), random),
                        of(project.loadBalancerIps(), random),
                        of(project.privateNetworks(), random),
                        of(project.addresses(), random),
                        project.hourlyPrices()));
    }

    private static <T> List<T> of(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }
}
