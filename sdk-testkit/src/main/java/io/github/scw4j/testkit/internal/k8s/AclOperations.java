package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who may reach the API server of a cluster. */
final class AclOperations {

    private static final String OF_CLUSTER = ClusterOperations.ONE + "/acls";
    private static final String ONE = "/k8s/v1/regions/{region}/acls/{acl_id}";

    /** Rules come back by network, the one about Scaleway's ranges last, and not as they were sent. */
    private static final Comparator<AclRule> ORDER = Comparator.comparing(AclRule::isScalewayRanges)
            .thenComparing(AclRule::ip)
            .thenComparing(AclRule::id);

    private final Kubernetes k8s;

    AclOperations(Kubernetes k8s) {
        this.k8s = k8s;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListClusterACLRules", "GET", OF_CLUSTER, this::list),
                new Operation("AddClusterACLRules", "POST", OF_CLUSTER, this::add),
                new Operation("SetClusterACLRules", "PUT", OF_CLUSTER, this::set),
                new Operation("DeleteACLRule", "DELETE", ONE, this::delete));
    }

    private Answer list(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        return Page.of(request, cluster.aclRules, rule -> true, Map.of("network", ORDER), "network_asc")
                .answer("rules", AclRule::json);
    }

    private Answer add(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        List<AclRule> added = read(request, cluster.aclRules);
        ClusterChangeOperations.requireStable(cluster);
        cluster.aclRules.addAll(added);
        return rules(added);
    }

    private Answer set(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        List<AclRule> rules = read(request, List.of());
        ClusterChangeOperations.requireStable(cluster);
        cluster.aclRules = new ArrayList<>(rules);
        return rules(rules);
    }

    private List<AclRule> read(Request request, List<AclRule> existing) {
        Arguments arguments = request.arguments();
        boolean ranges = existing.stream().anyMatch(AclRule::isScalewayRanges);
        List<AclRule> rules = new ArrayList<>();
        for (Arguments rule : arguments.list("acls")) {
            String ip = rule.text("ip").orElse("");
            boolean ofScaleway = rule.flag("scaleway_ranges").orElse(false);
            rule.require(ip.isEmpty() == ofScaleway, "ip", "exactly one of ip and scaleway_ranges");
            rule.require(ip.isEmpty() || Cidr.isValid(withLength(ip)), "ip", "not a network: " + ip);
            rule.require(!(ofScaleway && ranges), "scaleway_ranges", "only one rule about Scaleway's ranges");
            ranges |= ofScaleway;
            String description = rule.text("description", 2000).orElse("");
            rules.add(new AclRule(k8s.world.ids().next(), ip.isEmpty() ? "" : withLength(ip), description));
        }
        arguments.verify();
        return rules;
    }

    private static String withLength(String ip) {
        return ip.indexOf('/') >= 0 ? ip : ip + (ip.indexOf(':') >= 0 ? "/128" : "/32");
    }

    private static Answer rules(List<AclRule> rules) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("rules");
        rules.forEach(rule -> list.add(rule.json()));
        return Answer.ok(body);
    }

    private Answer delete(Request request) {
        String id = request.path("acl_id");
        Cluster cluster = k8s.clusters.all().stream()
                .filter(candidate -> candidate.region.equals(request.region())
                        && candidate.aclRules.stream()
                                .anyMatch(rule -> rule.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> Errors.notFound("acl", id));
        ClusterChangeOperations.requireStable(cluster);
        cluster.aclRules.removeIf(rule -> rule.id().equals(id));
        return Answer.noContent();
    }
}
