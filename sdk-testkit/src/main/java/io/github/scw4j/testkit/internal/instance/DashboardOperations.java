package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much of everything there is in a zone. */
final class DashboardOperations {

    private final Instances instances;

    DashboardOperations(Instances instances) {
        this.instances = instances;
    }

    List<Operation> all() {
        return List.of(new Operation("GetDashboard", "GET", Instances.ZONE + "/dashboard", this::get));
    }

    private <T extends InstanceResource> List<T> of(Request request, Resources<T> resources) {
        return resources.all().stream()
                .filter(resource -> resource.owner.matches(request.zone(), request.query()))
                .toList();
    }

    private Answer get(Request request) {
        List<Server> servers = of(request, instances.servers);
        List<Volume> volumes = of(request, instances.volumes);
        List<Volume> local =
                volumes.stream().filter(volume -> !volume.isScratch()).toList();
        List<Ip> ips = of(request, instances.ips);
        Map<String, Integer> byType = new TreeMap<>();
        servers.forEach(server -> byType.merge(server.type.name(), 1, Integer::sum));
        ObjectNode json = Json.object();
        ObjectNode dashboard = json.putObject("dashboard")
                .put("volumes_count", volumes.size())
                .put(
                        "running_servers_count",
                        servers.stream().filter(Server::isRunning).count());
        ObjectNode types = dashboard.putObject("servers_by_types");
        byType.forEach(types::put);
        dashboard
                .put("images_count", of(request, instances.images).size())
                .put("snapshots_count", of(request, instances.snapshots).size())
                .put("servers_count", servers.size())
                .put("ips_count", ips.size())
                .put(
                        "security_groups_count",
                        of(request, instances.securityGroups).size())
                .put("ips_unused", ips.stream().filter(ip -> ip.server == null).count())
                .put("volumes_l_ssd_count", local.size())
                .put(
                        "volumes_l_ssd_total_size",
                        local.stream().mapToLong(volume -> volume.size).sum())
                .put(
                        "private_nics_count",
                        servers.stream().mapToInt(server -> server.nics.size()).sum())
                .put(
                        "placement_groups_count",
                        of(request, instances.placementGroups).size())
                .put("volumes_scratch_count", volumes.size() - local.size())
                .put("volumes_b_ssd_count", 0)
                .put("volumes_b_ssd_total_size", 0);
        return Answer.ok(json);
    }
}
