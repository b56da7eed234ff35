package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is on offer: versions and types, for everybody and for one cluster. */
final class OfferOperations {

    private static final String REGION = "/k8s/v1/regions/{region}";

    private final Kubernetes k8s;

    OfferOperations(Kubernetes k8s) {
        this.k8s = k8s;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListVersions", "GET", REGION + "/versions", this::versions),
                new Operation("GetVersion", "GET", REGION + "/versions/{version_name}", this::version),
                new Operation("ListClusterTypes", "GET", REGION + "/cluster-types", this::types),
                new Operation(
                        "ListClusterAvailableVersions",
                        "GET",
                        ClusterOperations.ONE + "/available-versions",
                        this::availableVersions),
                new Operation(
                        "ListClusterAvailableTypes",
                        "GET",
                        ClusterOperations.ONE + "/available-types",
                        this::availableTypes));
    }

    private Answer versions(Request request) {
        return versions(k8s.versions.offered(request.now()), request);
    }

    private static Answer versions(List<Version> versions, Request request) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("versions");
        versions.forEach(version -> list.add(version.json(request.region())));
        return Answer.ok(body);
    }

    private Answer version(Request request) {
        String name = request.path("version_name");
        Version version = k8s.versions
                .find(name)
                .filter(known -> known.isReleased(request.now()))
                .orElseThrow(() -> Errors.notFound("version", name));
        return Answer.ok(version.json(request.region()));
    }

    private Answer types(Request request) {
        Comparator<ClusterType> asListed = Comparator.comparingInt(k8s.types::indexOf);
        return Page.of(request, k8s.types, type -> true, Map.of("listed", asListed), "listed_asc")
                .answer("cluster_types", ClusterType::answer);
    }

    private Answer availableVersions(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        return versions(k8s.versions.targets(cluster.version, request.now()), request);
    }

    private Answer availableTypes(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        ClusterType current = ClusterType.find(k8s.types, cluster.type).orElseThrow();
        boolean committed = request.now().isBefore(cluster.commitmentEndsAt);
        List<ClusterType> available = k8s.types.stream()
                .filter(type -> type.isKosmos() == current.isKosmos()
                        && !type.equals(current)
                        && (!committed || type.isMoreThan(current)))
                .toList();
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("cluster_types");
        available.forEach(type -> list.add(type.answer()));
        return Answer.ok(body.put("total_count", available.size()));
    }
}
