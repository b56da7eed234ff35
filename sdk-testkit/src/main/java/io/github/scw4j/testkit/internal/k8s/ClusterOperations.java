package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Clusters: list, create, get, delete. */
final class ClusterOperations {

    static final String ALL = "/k8s/v1/regions/{region}/clusters";
    static final String ONE = ALL + "/{cluster_id}";
    private static final Map<String, Comparator<Cluster>> ORDERS = Map.of(
            "created_at", Comparator.comparing(cluster -> cluster.createdAt),
            "updated_at", Comparator.comparing(cluster -> cluster.updatedAt),
            "name", Comparator.comparing(cluster -> cluster.name),
            "status", Comparator.comparing(cluster -> cluster.status),
            "version", Comparator.comparing(cluster -> cluster.version));

    private final Kubernetes k8s;

    ClusterOperations(Kubernetes k8s) {
        this.k8s = k8s;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListClusters", "GET", ALL, this::list),
                new Operation("CreateCluster", "POST", ALL, this::create),
                new Operation("GetCluster", "GET", ONE, request -> answer(k8s, k8s.clusters.cluster(request), request)),
                new Operation("DeleteCluster", "DELETE", ONE, this::delete));
    }

    static Answer answer(Kubernetes k8s, Cluster cluster, Request request) {
        return Answer.ok(cluster.json(upgradeAvailable(k8s, cluster, request.now())));
    }

    private static boolean upgradeAvailable(Kubernetes k8s, Cluster cluster, Instant now) {
        return !k8s.versions.targets(cluster.version, now).isEmpty();
    }

    private Answer list(Request request) {
        return Page.of(request, k8s.clusters.all(), cluster -> matches(cluster, request), ORDERS, "created_at_asc")
                .answer("clusters", cluster -> cluster.json(upgradeAvailable(k8s, cluster, request.now())));
    }

    private static boolean matches(Cluster cluster, Request request) {
        Query query = request.query();
        List<String> statuses = query.filter("status");
        return cluster.region.equals(request.region())
                && query.text("organization_id")
                        .map(cluster.organizationId::equals)
                        .orElse(true)
                && query.text("project_id").map(cluster.projectId::equals).orElse(true)
                && query.text("name").map(cluster.name::contains).orElse(true)
                && (statuses.isEmpty() || statuses.contains(cluster.status))
                && query.text("type").map(cluster.type::equals).orElse(true)
                && query.text("private_network_id")
                        .map(id -> id.equals(cluster.privateNetworkId))
                        .orElse(true)
                && query.text("version").map(cluster.version::startsWith).orElse(true);
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        ClusterSpec spec = spec(request, arguments);
        List<String> featureGates = arguments.texts("feature_gates").orElse(List.of());
        List<String> admissionPlugins = arguments.texts("admission_plugins").orElse(List.of());
        List<String> sans = arguments.texts("apiserver_cert_sans").orElse(List.of());
        PoolArguments poolArguments = new PoolArguments(k8s, spec.region());
        List<PoolSpec> pools = arguments.list("pools").stream()
                .map(pool -> {
                    PoolSpec read = poolArguments.create(pool, spec.region() + "-1");
                    poolArguments.checkZone(pool, read, spec.type().startsWith("multicloud"));
                    return read;
                })
                .toList();
        checkPools(spec, pools, arguments);
        arguments.verify();
        String network = spec.privateNetworkId();
        if (network != null) {
            k8s.networks.privateNetwork(spec.region(), network);
        }
        checkName(spec.projectId(), spec.name(), "");
        checkQuota(spec);

        Instant now = request.now();
        Cluster cluster = new Cluster(spec, k8s.world.ids().next(), k8s.world.organizationId(), now);
        cluster.featureGates = featureGates;
        cluster.admissionPlugins = admissionPlugins;
        cluster.apiserverCertSans = sans;
        cluster.adminToken = k8s.world.ids().token(56);
        cluster.aclRules.add(new AclRule(k8s.world.ids().next(), "0.0.0.0/0", ""));
        ClusterType.find(k8s.types, spec.type())
                .ifPresent(type ->
                        cluster.commitmentEndsAt = now.plus(type.commitment()).plusNanos(8000));
        for (PoolSpec inline : pools) {
            // Pools made along with a cluster were recorded as a fifth of a second older than it, and without the
            // taints that
            // were sent.
            String group = PoolOperations.securityGroup(k8s, inline, cluster);
            Pool pool = new Pool(k8s.world.ids().next(), cluster, inline, group, now.minusMillis(200));
            pool.taints = List.of();
            k8s.clusters.add(pool);
        }
        k8s.clusterLife.created(cluster);
        k8s.autoUpgrade.plan(cluster);
        return answer(k8s, cluster, request);
    }

    private ClusterSpec spec(Request request, Arguments arguments) {
        String projectId = k8s.world.project(arguments);
        String typeName =
                arguments.text("type", 100).filter(name -> !name.isEmpty()).orElse("kapsule");
        Optional<ClusterType> type = ClusterType.find(k8s.types, typeName);
        arguments.require(type.isPresent(), "type", "no such cluster type: " + typeName);
        boolean kosmos = type.map(ClusterType::isKosmos).orElse(false);
        String name = arguments.requiredText("name", 100);
        String version = arguments.requiredText("version", 10);
        String cni = arguments
                .text("cni")
                .filter(value -> !value.startsWith("unknown"))
                .orElse("");
        if (cni.isEmpty()) {
            arguments.problem("cni", "required", "required key not provided");
        }
        checkVersion(arguments, version, cni, kosmos, request.now());
        String network =
                arguments.text("private_network_id").filter(id -> !id.isEmpty()).orElse(null);
        if (kosmos) {
            arguments.require(network == null, "private_network_id", "Kosmos clusters have no private network");
        } else if (network == null) {
            arguments.problem("private_network_id", "required", "required key not provided");
        }
        Cidr serviceCidr = Cidr.read(arguments, "service_cidr", "10.32.0.0/20");
        return new ClusterSpec(
                request.region(),
                projectId,
                name,
                arguments.text("description", 4096).orElse(""),
                arguments.texts("tags").orElse(List.of()),
                typeName,
                version,
                cni,
                network,
                Cidr.read(arguments, "pod_cidr", "100.64.0.0/15").text(),
                serviceCidr.text(),
                arguments.text("service_dns_ip").filter(ip -> !ip.isEmpty()).orElseGet(() -> serviceCidr.address(10)),
                ClusterArguments.autoscaler(arguments, ClusterArguments.defaultAutoscaler()),
                ClusterArguments.autoUpgrade(arguments, ClusterArguments.defaultAutoUpgrade()),
                ClusterArguments.openIdConnect(arguments, ClusterArguments.defaultOpenIdConnect(), true));
    }

    private void checkVersion(Arguments arguments, String version, String cni, boolean kosmos, Instant now) {
        if (version.isEmpty()) {
            return;
        }
        Optional<Version> found = k8s.versions.find(version).filter(known -> known.isLive(now));
        arguments.require(found.isPresent(), "version", "no such version: " + version);
        arguments.require(
                found.filter(known -> known.isDeprecated(now)).isEmpty(), "version", "deprecated: " + version);
        if (cni.isEmpty() || found.isEmpty()) {
            return;
        }
        boolean allowed = kosmos ? cni.equals("kilo") : !cni.equals("kilo") && !cni.equals("none");
        arguments.require(
                allowed && found.get().hasCni(cni),
                "cni",
                cni + " is not available for this type of cluster in version " + version);
    }

    private void checkPools(ClusterSpec spec, List<PoolSpec> pools, Arguments arguments) {
        Set<String> names = new HashSet<>();
        for (PoolSpec pool : pools) {
            boolean unique = names.add(pool.name()) || !k8s.world.limits().uniqueNames();
            arguments.require(unique, "pools", "two pools of the name " + pool.name());
        }
        int nodes = pools.stream().mapToInt(PoolSpec::size).sum();
        if (k8s.world.limits().limitsNodesByClusterType()) {
            ClusterType.find(k8s.types, spec.type())
                    .ifPresent(type -> arguments.require(
                            nodes <= type.maxNodes(), "pools", "at most " + type.maxNodes() + " nodes in a cluster"));
        }
        boolean kapsule = !spec.type().contains("dedicated") && !spec.type().startsWith("multicloud");
        arguments.require(pools.isEmpty() || nodes > 0 || !kapsule, "pools", "a cluster needs at least one node");
    }

    private void checkName(String projectId, String name, String exceptId) {
        checkName(k8s, projectId, name, exceptId);
    }

    static void checkName(Kubernetes k8s, String projectId, String name, String exceptId) {
        if (!k8s.world.limits().uniqueNames()) {
            return;
        }
        k8s.clusters.all().stream()
                .filter(other ->
                        other.projectId.equals(projectId) && other.name.equals(name) && !other.id.equals(exceptId))
                .findFirst()
                .ifPresent(other -> {
                    throw Errors.alreadyExists("cluster", other.id, "a cluster of this name exists in the project");
                });
    }

    private void checkQuota(ClusterSpec spec) {
        String quota = ClusterType.find(k8s.types, spec.type()).orElseThrow().quota();
        int current = (int) k8s.clusters.all().stream()
                .filter(other -> ClusterType.find(k8s.types, other.type)
                        .map(ClusterType::quota)
                        .filter(quota::equals)
                        .isPresent())
                .count();
        k8s.world.limits().quota(quota).filter(most -> current >= most).ifPresent(most -> {
            throw Errors.quotasExceeded("k8s_" + quota.replace('-', '_'), most, current, k8s.world.organizationId());
        });
    }

    private Answer delete(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        boolean additional = request.query()
                .flag("with_additional_resources")
                .orElseThrow(
                        () -> Errors.invalid("with_additional_resources", "required", "required key not provided"));
        if (!cluster.isDeleting()) {
            k8s.clusterLife.delete(cluster, additional, request.now());
        }
        return answer(k8s, cluster, request);
    }
}
