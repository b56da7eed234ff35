package io.github.scw4j.reconcile.preflight;

import static io.github.scw4j.reconcile.preflight.Severity.COSTS;
import static io.github.scw4j.reconcile.preflight.Severity.FORBIDDEN;
import static io.github.scw4j.reconcile.preflight.Severity.NOT_CHECKED;
import static io.github.scw4j.reconcile.preflight.Severity.RISK;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.placementgroup.PlacementGroup;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.change.ChangeClassifier;
import io.github.scw4j.k8s.change.ClassifiedChange;
import io.github.scw4j.k8s.cluster.AutoUpgradeSpec;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.cluster.OpenIdConnectSpec;
import io.github.scw4j.k8s.cluster.UpdateCluster;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.clustertype.ClusterTypeAvailability;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.k8s.version.ContainerRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A rule of Scaleway's that forbids something or has it cost something, and where it is found before a call is made. The table of the
 * guide is made of these.
 *
 * @param section where the domain's description has it
 * @param asked what is asked for, in words
 * @param where who finds it
 * @param field the field that is told; empty where a builder refuses
 * @param says how bad it is; empty where a builder refuses
 * @param message the whole message; of a rule that nobody looks for, why not
 * @param told what is told, as {@code field|says|message}, of a kind with {@link #says()}
 */
record Rule(
        String section,
        String asked,
        Where where,
        String field,
        String says,
        String message,
        Supplier<List<String>> told) {
    /** Who finds it. */
    enum Where {
        BUILDER("the request's builder"),
        CLASSIFIER("`k8s.changes()`"),
        PREFLIGHT("`Preflight`"),
        NOBODY("nobody");

        private final String text;

        Where(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final Seen USUAL = Seen.usual();
    private static final Quotas NONE = Quotas.unknown();
    private static final String POOL = "pools[\"web\"].";
    private static final Cluster DEDICATED =
            Asked.CLUSTER.toBuilder().type("kapsule-dedicated-8").build();
    private static final String ANOTHER_POOL =
            "it is fixed when a pool is made: make a pool of another name, drain this one, and delete it";
    private static final String FOR_GOOD = "it is fixed for the cluster's life: make another cluster";
    private static final String RESTARTS = "the API server restarts to know of it";

    static final List<Rule> ALL = List.of(
            // 1.1 cluster types
            cluster(
                    "1.1",
                    "a type that there is not",
                    FORBIDDEN,
                    "type",
                    USUAL,
                    "there is no such type; take kapsule, kapsule-dedicated-4, kapsule-dedicated-8 or multicloud",
                    c -> c.type("kapsule-dedicated-5")),
            pool(
                    "1.1",
                    "more nodes than the type allows",
                    FORBIDDEN,
                    "pools",
                    USUAL,
                    "type kapsule allows 150; take type kapsule-dedicated-4, which allows 250",
                    p -> p.size(151)),
            pool(
                    "1.1",
                    "an autoscaler that may go beyond that",
                    RISK,
                    "pools",
                    USUAL,
                    "the autoscaler could go so far, and type kapsule allows 150; lower maxSize, or take type"
                            + " kapsule-dedicated-4, which allows 250",
                    p -> p.autoscaling(1, 200)),
            cluster(
                    "1.1",
                    "a type that is out of stock",
                    FORBIDDEN,
                    "type",
                    USUAL.typesLeft(ClusterTypeAvailability.SHORTAGE),
                    "there is none left; take kapsule-dedicated-4 or kapsule-dedicated-8, or another region",
                    c -> c),
            cluster(
                    "1.1",
                    "a type of which few are left",
                    RISK,
                    "type",
                    USUAL.typesLeft(ClusterTypeAvailability.SCARCE),
                    "there are few left; take kapsule-dedicated-4 or kapsule-dedicated-8, or another region",
                    c -> c),
            cluster(
                    "1.1",
                    "a dedicated control plane",
                    COSTS,
                    "type",
                    USUAL,
                    "the control plane is billed by the hour, at a price that no API tells, and one commits to it for 30 days,"
                            + " unless the cluster is deleted; a mutualized type costs nothing",
                    c -> c.type("kapsule-dedicated-4")),
            pool(
                    "1.1",
                    "a mutualized cluster without a node",
                    FORBIDDEN,
                    "pools",
                    USUAL,
                    "a mutualized cluster needs a node; give a pool a node, or take a dedicated type",
                    p -> p.size(0)),
            change(
                    "1.1",
                    "Kapsule to Kosmos",
                    "type",
                    ChangeClass.IMPOSSIBLE,
                    "Kapsule never becomes Kosmos, nor Kosmos Kapsule: make another cluster",
                    it -> it.setType("multicloud")),
            change(
                    "1.1",
                    "a larger type",
                    "type",
                    ChangeClass.API_SERVER_RESTARTS,
                    "the API server may not answer for two minutes; a commitment of 30 days begins",
                    it -> it.setType("kapsule-dedicated-4")),
            change(
                    "1.1",
                    "a smaller type before the commitment ends",
                    "type",
                    ChangeClass.IMPOSSIBLE,
                    "one is committed to kapsule-dedicated-8 until 2026-08-18T12:00:01Z",
                    DEDICATED.toBuilder()
                            .commitmentEndsAt(Seen.NOW.plusSeconds(1))
                            .build(),
                    Asked.WEB,
                    it -> it.setType("kapsule-dedicated-4")),
            change(
                    "1.1",
                    "a type with a smaller etcd",
                    "type",
                    ChangeClass.API_SERVER_RESTARTS,
                    "the API server may not answer for two minutes; it is refused if etcd holds more than 55 MB",
                    DEDICATED,
                    Asked.WEB,
                    it -> it.setType("kapsule")),
            change(
                    "1.1",
                    "a type that allows fewer nodes",
                    "type",
                    ChangeClass.IMPOSSIBLE,
                    "kapsule allows 150 nodes, and the cluster has 151",
                    DEDICATED,
                    Asked.WEB.toBuilder().size(151).build(),
                    it -> it.setType("kapsule")),
            state(
                    "1.1",
                    "another project",
                    "projectId",
                    "a cluster never moves between projects, organizations or regions: make another cluster",
                    c -> c.projectId("other")),
            // 1.2 quotas
            rule(
                    "1.2",
                    "more clusters than the quota, where it is given",
                    Where.PREFLIGHT,
                    "type",
                    FORBIDDEN.toString(),
                    "the organization may have 20 mutualized clusters, and 20 are there; delete one, or ask Scaleway for more",
                    () -> told(Asked.create(USUAL.clusters(20), NONE.mutualizedClusters(20), c -> c), FORBIDDEN)),
            rule(
                    "1.2",
                    "a cluster, where its quota is not given",
                    Where.PREFLIGHT,
                    "type",
                    NOT_CHECKED.toString(),
                    "how many mutualized clusters the organization may have: no API tells; give it to quotas(…)",
                    () -> told(Asked.create(USUAL, NONE.servers("PRO2-XXS", 9), c -> c), NOT_CHECKED)),
            rule(
                    "1.2",
                    "more nodes of a type than the quota, where it is given",
                    Where.PREFLIGHT,
                    "pools",
                    FORBIDDEN.toString(),
                    "the organization may have 5 Instances of type PRO2-XXS, and 4 are there; take 1 at the most, or another"
                            + " type, or ask Scaleway for more",
                    () -> told(
                            Asked.create(
                                    USUAL.servers(4, s -> s.commercialType("PRO2-XXS")),
                                    NONE.servers("pro2_xxs", 5),
                                    c -> c),
                            FORBIDDEN)),
            rule(
                    "1.2",
                    "an autoscaler that may go beyond that",
                    Where.PREFLIGHT,
                    "pools",
                    RISK.toString(),
                    "the organization may have 5 Instances of type PRO2-XXS, and 0 are there; the autoscaler or an upgrade"
                            + " could want so many; take 5 at the most, or another type, or ask Scaleway for more",
                    () -> told(Asked.createWith(USUAL, NONE.servers("PRO2-XXS", 5), p -> p.autoscaling(1, 6)), RISK)),
            rule(
                    "1.2",
                    "nodes of a type whose quota is not given",
                    Where.PREFLIGHT,
                    "pools",
                    NOT_CHECKED.toString(),
                    "how many Instances of type PRO2-XXS the organization may have: no API tells; give it to quotas(…)",
                    () -> told(Asked.create(USUAL, NONE.mutualizedClusters(20), c -> c), NOT_CHECKED)),
            nobody(
                    "1.2",
                    "quotas of private networks, placement groups and security group rules",
                    "a cluster or a pool needs none of them made; the call that makes one tells at once"),
            // 1.3 versions
            cluster(
                    "1.3",
                    "a version that there is not",
                    FORBIDDEN,
                    "version",
                    USUAL,
                    "there is no such version; take 1.36.1 or 1.33.10",
                    c -> c.version("1.35")),
            cluster(
                    "1.3",
                    "a version that is deprecated",
                    FORBIDDEN,
                    "version",
                    USUAL.at("2026-10-01T00:00:00Z"),
                    "no cluster can be made with it since 2026-09-04; take 1.36.1",
                    c -> c.version("1.33.10")),
            cluster(
                    "1.3",
                    "a version whose life ends within 120 days",
                    RISK,
                    "version",
                    USUAL,
                    "its life ends in 77 days, on 2026-11-04, and Scaleway upgrades clusters by force then, which replaces"
                            + " their nodes; take 1.36.1 or 1.33.10",
                    c -> c.version("1.33.10")),
            rule(
                    "1.3",
                    "a pool in a cluster whose version is at the end of its life",
                    Where.PREFLIGHT,
                    "version",
                    RISK.toString(),
                    "its life ended on 2026-11-04, and Scaleway upgrades clusters by force then, which replaces their nodes;"
                            + " upgrade the cluster: k8s.upgrades() plans it",
                    () -> told(
                            Asked.add(
                                    Asked.CLUSTER.toBuilder().version("1.33.10").build(),
                                    USUAL.at("2026-11-10T00:00:00Z"),
                                    p -> p),
                            RISK)),
            cluster(
                    "1.3",
                    "Kosmos with another network of pods than Kilo",
                    FORBIDDEN,
                    "cni",
                    USUAL,
                    "the network of Kosmos is kilo, and nothing else; take kilo",
                    c -> c.type("multicloud").privateNetworkId(Optional.empty()).cni(Cni.CILIUM)),
            cluster(
                    "1.3",
                    "Kapsule with Kilo",
                    FORBIDDEN,
                    "cni",
                    USUAL,
                    "kilo is for Kosmos alone; take cilium, cilium_native or calico",
                    c -> c.cni(Cni.KILO)),
            cluster(
                    "1.3",
                    "no network of pods",
                    FORBIDDEN,
                    "cni",
                    USUAL,
                    "it is refused without the consent of Scaleway's support; take cilium, cilium_native or calico",
                    c -> c.cni(Cni.NONE)),
            rule(
                    "1.3",
                    "a network of pods that the version does not have",
                    Where.PREFLIGHT,
                    "cni",
                    FORBIDDEN.toString(),
                    "version 1.33.10 does not have it; take cilium or calico",
                    () -> told(
                            Asked.create(USUAL, NONE, c -> c.version("1.33.10").cni(Cni.CILIUM_NATIVE)), FORBIDDEN)),
            state("1.3", "another network of pods", "cni", FOR_GOOD, c -> c.cni(Cni.CALICO)),
            cluster(
                    "1.3",
                    "a feature gate that the version does not have",
                    FORBIDDEN,
                    "featureGates",
                    USUAL,
                    "version 1.36.1 does not have it; there are: HPAScaleToZero, ImageVolume",
                    c -> c.addFeatureGates("Magic")),
            cluster(
                    "1.3",
                    "an admission plugin that the version does not have",
                    FORBIDDEN,
                    "admissionPlugins",
                    USUAL,
                    "version 1.36.1 does not have it; there are: AlwaysPullImages, PodNodeSelector",
                    c -> c.addAdmissionPlugins("PodPreset")),
            pool(
                    "1.3",
                    "a container runtime that the version does not have",
                    FORBIDDEN,
                    POOL + "containerRuntime",
                    USUAL,
                    "version 1.36.1 does not have it; take containerd",
                    p -> p.containerRuntime(ContainerRuntime.DOCKER)),
            pool(
                    "1.3",
                    "a kubelet argument that cannot be set",
                    FORBIDDEN,
                    POOL + "kubeletArgs[\"rootDir\"]",
                    USUAL,
                    "version 1.36.1 lets no pool set it; there are: cpuManagerPolicy, maxPods",
                    p -> p.putKubeletArg("rootDir", "/")),
            pool(
                    "1.3",
                    "one that is spelled otherwise",
                    FORBIDDEN,
                    POOL + "kubeletArgs[\"maxpods\"]",
                    USUAL,
                    "version 1.36.1 lets no pool set it; it is spelled maxPods",
                    p -> p.putKubeletArg("maxpods", "50")),
            pool(
                    "1.3",
                    "a value out of its range",
                    FORBIDDEN,
                    POOL + "kubeletArgs[\"maxPods\"]",
                    USUAL,
                    "it is no uint16; a whole number from 0 to 65535 is allowed",
                    p -> p.putKubeletArg("maxPods", "70000")),
            pool(
                    "1.3",
                    "a value that is none of a choice",
                    FORBIDDEN,
                    POOL + "kubeletArgs[\"cpuManagerPolicy\"]",
                    USUAL,
                    "it is no enum:none|static; none or static is allowed",
                    p -> p.putKubeletArg("cpuManagerPolicy", "dynamic")),
            // 1.4 places
            builder(
                    "1.4",
                    "a zone that is none",
                    "\"fr_par_1\" is not a zone: expected a region, a dash and a number, such as fr-par-1",
                    () -> Zone.of("fr_par_1")),
            pool(
                    "1.4",
                    "a zone of another region for Kapsule",
                    FORBIDDEN,
                    POOL + "zone",
                    USUAL,
                    "nodes of Kapsule are in zones of the cluster's region, fr-par; take such a zone, or a cluster of type"
                            + " multicloud",
                    p -> p.zone(Zone.NL_AMS_1)),
            // 2.1 making a cluster
            cluster(
                    "2.1",
                    "a name that another cluster of the project has",
                    FORBIDDEN,
                    "name",
                    USUAL.clusters(1),
                    "the project has a cluster of this name, c0; take another name",
                    c -> c.name("other-0")),
            state("2.1", "other pod addresses", "podCidr", FOR_GOOD, c -> c.podCidr(Cidr.of("10.0.0.0/15"))),
            builder(
                    "2.1",
                    "an OpenID Connect issuer that is not https",
                    "issuerUrl is \"http://id.example.org\"; only an https URL is allowed",
                    () -> OpenIdConnectSpec.builder()
                            .issuerUrl("http://id.example.org")
                            .clientId("c")
                            .build()),
            builder(
                    "2.1",
                    "one with a slash at the end",
                    "issuerUrl is \"https://id.example.org/\"; a slash at the end is refused when a cluster is created: create"
                            + " without it, then update",
                    () -> OpenIdConnectSpec.builder()
                            .issuerUrl("https://id.example.org/")
                            .clientId("c")
                            .build()),
            nobody("2.1", "a change while the cluster is changing", "it passes: the SDK waits, and repeats the call"),
            nobody("2.1", "zeros for the autoscaler that overwrite its defaults", "the SDK sends only what was set"),
            // 2.2 networks
            cluster(
                    "2.2",
                    "Kapsule without a private network",
                    FORBIDDEN,
                    "privateNetworkId",
                    USUAL,
                    "every cluster of Kapsule needs one; name one; clusters().createWithNetwork makes one",
                    c -> c.privateNetworkId(Optional.empty())),
            cluster(
                    "2.2",
                    "Kosmos with one",
                    FORBIDDEN,
                    "privateNetworkId",
                    USUAL,
                    "Kosmos has no private network; leave it out",
                    c -> c.type("multicloud")),
            cluster(
                    "2.2",
                    "a private network that there is not",
                    FORBIDDEN,
                    "privateNetworkId",
                    USUAL,
                    "there is no such network in fr-par; take one of this region, or make one",
                    c -> c.privateNetworkId("gone")),
            cluster(
                    "2.2",
                    "more nodes than the network has addresses",
                    RISK,
                    "pools",
                    USUAL,
                    "private network \"small\" has 14 addresses, for nodes, gateways and load balancers together; take a"
                            + " larger network",
                    c -> c.privateNetworkId("small")
                            .addPool(Asked.pool().name("more").size(13).build())),
            pool(
                    "2.2",
                    "nodes without public addresses",
                    RISK,
                    POOL + "publicIpDisabled",
                    USUAL,
                    "nodes without a public address need a Public Gateway in the private network, with masquerading and its"
                            + " default route announced; this SDK does not see gateways; look for it in Scaleway's console",
                    p -> p.publicIpDisabled(true)),
            pool(
                    "2.2",
                    "a network of a pool's own in another VPC",
                    FORBIDDEN,
                    POOL + "privateNetworkId",
                    USUAL,
                    "it is in another VPC than the cluster's network; take one of VPC vpc",
                    p -> p.privateNetworkId("other")),
            state("2.2", "another private network", "privateNetworkId", FOR_GOOD, c -> c.privateNetworkId("other")),
            nobody(
                    "2.2",
                    "taking away the Public Gateway of nodes without public addresses",
                    "gateways are in an API that this SDK does not have"),
            // 2.3 changes of a cluster
            change(
                    "2.3",
                    "another name",
                    "name",
                    ChangeClass.CONTROL_PLANE_REDEPLOYED,
                    "a rename redeploys the control plane and system pods: one to two hours of possible disturbance",
                    it -> it.update(UpdateCluster.builder().name("shop").build())),
            change(
                    "2.3",
                    "feature gates, admission plugins, names in the certificate, OpenID Connect",
                    "featureGates",
                    ChangeClass.API_SERVER_RESTARTS,
                    RESTARTS,
                    it -> it.update(
                            UpdateCluster.builder().featureGates(List.of("A")).build())),
            change(
                    "2.3",
                    "settings of the autoscaler that are new in 2026",
                    "autoscalerConfig.logLevel",
                    ChangeClass.IN_PLACE,
                    "the autoscaler goes by it from then on; a region that is older than 2026 may ignore it",
                    it -> it.update(UpdateCluster.builder()
                            .autoscalerConfig(a -> a.logLevel(4))
                            .build())),
            // 2.4 upgrades
            upgrade("an older version", "1.36.0", ChangeClass.IMPOSSIBLE, "there is no way back to an older version"),
            upgrade(
                    "two minor versions at once",
                    "1.38.0",
                    ChangeClass.IMPOSSIBLE,
                    "only a later patch or the next minor version can be asked for: k8s.upgrades() plans the steps"),
            upgrade(
                    "the next minor version",
                    "1.37.0",
                    ChangeClass.NODES_REPLACED,
                    "the API server restarts, then 2 nodes are drained and replaced; there is no way back"),
            change(
                    "2.4",
                    "the next minor version while a pool is behind",
                    "version",
                    ChangeClass.IMPOSSIBLE,
                    "pool \"web\" is still of version 1.35.3: upgrade it before the next minor version",
                    Asked.CLUSTER,
                    Asked.WEB.toBuilder().version("1.35.3").build(),
                    it -> it.upgrade(UpgradeCluster.withPoolsTo("1.37.0"))),
            change(
                    "2.4",
                    "a pool, to another version than its cluster's",
                    "version",
                    ChangeClass.IMPOSSIBLE,
                    "a pool can be upgraded to the version of its cluster only, 1.36.1",
                    it -> it.upgradePool("p", "1.37.0")),
            change(
                    "2.4",
                    "another size while the pool is being upgraded",
                    "size",
                    ChangeClass.IMPOSSIBLE,
                    "the pool is being upgraded, and cannot be resized until that is over",
                    Asked.CLUSTER,
                    Asked.WEB.toBuilder().status(PoolStatus.UPGRADING).build(),
                    resize(3)),
            change(
                    "2.4",
                    "auto-upgrade",
                    "autoUpgrade.enable",
                    ChangeClass.IN_PLACE,
                    "Scaleway installs patches by itself from then on, and replaces nodes for them",
                    it -> it.update(UpdateCluster.builder()
                            .autoUpgrade(a -> a.enable(true))
                            .build())),
            builder(
                    "2.4",
                    "a maintenance window at no hour of the day",
                    "startHour is 24; 0 to 23 is allowed",
                    () -> AutoUpgradeSpec.builder()
                            .maintenanceWindow(MaintenanceDay.ANY, 24)
                            .build()),
            // 2.5 and 2.6
            nobody(
                    "2.5",
                    "what the deletion of a cluster takes, and what it leaves to be billed",
                    "[`DeletionPreview`](deleting.md) tells"),
            nobody(
                    "2.5",
                    "the deletion of a first pool that is still being made",
                    "no request says it; wait for the pool, or delete the cluster"),
            nobody(
                    "2.6",
                    "a new admin token, which locks out all who have the old one",
                    "that is what the method is for; its documentation says so"),
            // 2.7 ACL rules
            acl(
                    "no ACL rule",
                    "nobody could reach the API server, nodes included; it is refused unless LockOut.ALLOWED is said"),
            acl(
                    "none for Scaleway's ranges",
                    "the nodes of pool \"web\" come from public addresses and could not reach the API server without"
                            + " Scaleway's ranges; it is refused unless LockOut.ALLOWED is said",
                    AclRuleSpec.of("203.0.113.7")),
            acl(
                    "two for Scaleway's ranges",
                    "at most one rule lets Scaleway's ranges in",
                    AclRuleSpec.ofScalewayRanges(),
                    AclRuleSpec.builder()
                            .scalewayRanges(true)
                            .description("again")
                            .build()),
            change(
                    "2.7",
                    "rules for a cluster that has no ACL",
                    "aclRules",
                    ChangeClass.IMPOSSIBLE,
                    "the cluster is from before March 2025 and has no ACL",
                    Asked.CLUSTER.toBuilder().aclAvailable(false).build(),
                    Asked.WEB,
                    it -> it.setAclRules(List.of(AclRuleSpec.everybody()))),
            builder(
                    "2.7",
                    "a rule for neither an address nor Scaleway's ranges",
                    "an ACL rule is either an ip or scalewayRanges, not neither",
                    () -> AclRuleSpec.builder().build()),
            // 3 states
            cluster0(
                    "3.1",
                    "a mutualized cluster without pools",
                    RISK,
                    "pools",
                    "a mutualized cluster stays in pool_required without a node, and its API server is not reachable; give it"
                            + " a pool"),
            live(
                    "3.1",
                    "a pool in a cluster that is locked",
                    ClusterStatus.LOCKED,
                    "Scaleway has locked it; ask Scaleway's support"),
            live(
                    "3.1",
                    "a pool in a cluster that is being deleted",
                    ClusterStatus.DELETING,
                    "it is being deleted; take another cluster"),
            // 4 pools: what is fixed
            fixed("another node type", "nodeType", p -> p.nodeType("PRO2-XS")),
            fixed("another zone", "zone", p -> p.zone(Zone.FR_PAR_2)),
            fixed("a placement group", "placementGroupId", p -> p.placementGroupId("group")),
            fixed("no public addresses", "publicIpDisabled", p -> p.publicIpDisabled(true)),
            change(
                    "4",
                    "other kubelet arguments",
                    "kubeletArgs",
                    ChangeClass.IN_PLACE,
                    "new nodes have them; those that are there keep theirs until they are replaced",
                    it -> it.updatePool(
                            "p",
                            UpdatePool.builder()
                                    .kubeletArgs(Map.of("maxPods", "50"))
                                    .build())),
            change(
                    "4",
                    "a taint that makes pods leave",
                    "taints",
                    ChangeClass.IN_PLACE,
                    "all taints are replaced, by SetPoolTaints; NoExecute makes pods leave that do not tolerate it",
                    it -> it.becomePool(Asked.pool()
                            .addTaint(Taint.of("a", "b", TaintEffect.NO_EXECUTE))
                            .build())),
            // 4 pools: names and node types
            cluster(
                    "4",
                    "two pools of one name",
                    FORBIDDEN,
                    POOL + "name",
                    USUAL,
                    "the cluster has a pool of this name; take another name",
                    c -> c.addPool(Asked.pool().build())),
            rule(
                    "4",
                    "a pool of the name of one that is there",
                    Where.PREFLIGHT,
                    "name",
                    FORBIDDEN.toString(),
                    "the cluster has a pool of this name; take another name",
                    () -> told(Asked.add(Asked.CLUSTER, USUAL, p -> p.name("web")), FORBIDDEN)),
            pool(
                    "4",
                    "a node type of little memory",
                    FORBIDDEN,
                    POOL + "nodeType",
                    USUAL,
                    "it has 2 GiB of memory, and a node needs more than 2; take DEV1-M (0.02 EUR an hour), LOCAL-S (0.03 EUR an"
                            + " hour) or PRO2-XXS (0.0561 EUR an hour)",
                    p -> p.nodeType("DEV1-S")),
            pool(
                    "4",
                    "a node type that there is not",
                    FORBIDDEN,
                    POOL + "nodeType",
                    USUAL,
                    "fr-par-1 does not have this type; there are: PRO2-S, PRO2-XS, PRO2-XXS",
                    p -> p.nodeType("PRO2-XXXL")),
            pool(
                    "4",
                    "a node type that the zone does not have",
                    FORBIDDEN,
                    POOL + "nodeType",
                    USUAL.without("PRO2-XXS"),
                    "fr-par-1 does not have this type; take fr-par-2, or take LOCAL-S (0.03 EUR an hour), PRO2-XS (0.1122 EUR"
                            + " an hour) or PRO2-S (0.2244 EUR an hour)",
                    p -> p),
            pool(
                    "4",
                    "a node type that is out of stock",
                    FORBIDDEN,
                    POOL + "nodeType",
                    USUAL.left("PRO2-XXS", "shortage"),
                    "there is none left in fr-par-1: nodes do not come up; take fr-par-2, or take LOCAL-S (0.03 EUR an hour),"
                            + " PRO2-XS (0.1122 EUR an hour) or PRO2-S (0.2244 EUR an hour)",
                    p -> p),
            rule(
                    "4",
                    "more nodes of a type that is out of stock",
                    Where.PREFLIGHT,
                    "nodeType",
                    FORBIDDEN.toString(),
                    "there is none left in fr-par-1: nodes do not come up; take fr-par-2, or take LOCAL-S (0.03 EUR an hour),"
                            + " PRO2-XS (0.1122 EUR an hour) or PRO2-S (0.2244 EUR an hour)",
                    () -> told(
                            Asked.update(Asked.WEB, USUAL.left("PRO2-XXS", "shortage"), NONE, u -> u.size(3)),
                            FORBIDDEN)),
            pool(
                    "4",
                    "a node type of which few are left",
                    RISK,
                    POOL + "nodeType",
                    USUAL.left("PRO2-XS", "scarce"),
                    "there are few left in fr-par-1; take fr-par-2, or take PRO2-S (0.2244 EUR an hour) or NEW1-S",
                    p -> p.nodeType("PRO2-XS")),
            pool(
                    "4",
                    "a node type that is being retired",
                    RISK,
                    POOL + "nodeType",
                    USUAL,
                    "Scaleway is retiring this type; take PRO2-S (0.2244 EUR an hour) or NEW1-S",
                    p -> p.nodeType("VC1L")),
            rule(
                    "4",
                    "external machines for Kapsule, in a cluster that is there",
                    Where.PREFLIGHT,
                    "nodeType",
                    FORBIDDEN.toString(),
                    "only Kosmos has external pools; take a type of Instances, or a cluster of type multicloud",
                    () -> told(
                            Asked.add(
                                    Asked.CLUSTER,
                                    USUAL,
                                    p -> p.nodeType("external").size(0)),
                            FORBIDDEN)),
            builder(
                    "4",
                    "the same within a new cluster",
                    "pool \"m\" is external, and cluster \"web\" is of type kapsule; only Kosmos, of type multicloud or"
                            + " multicloud-dedicated-…, has external pools",
                    () -> Asked.cluster().addPool(PoolSpec.external("m")).build()),
            builder(
                    "4",
                    "external machines with a size",
                    "pool \"web\" is external, with size 2, minSize 0, autoscaling false, autohealing false; its machines join"
                            + " by themselves: only 0, 0, false, false is allowed",
                    () -> Asked.pool().nodeType("external").build()),
            // 4 pools: sizes
            builder(
                    "4",
                    "a size out of the autoscaler's bounds",
                    "size is 2, more than maxSize, which is 1; under autoscaling minSize ≤ size ≤ maxSize is allowed",
                    () -> Asked.pool().autoscaling(1, 1).build()),
            builder(
                    "4",
                    "a largest size of 0",
                    "maxSize is 0; 1 or more is allowed",
                    () -> Asked.pool().maxSize(0).build()),
            change(
                    "4",
                    "the last node of a mutualized cluster",
                    "size",
                    ChangeClass.IMPOSSIBLE,
                    "a mutualized cluster must keep a node, and this is its last",
                    resize(0)),
            change(
                    "4",
                    "more nodes",
                    "size",
                    ChangeClass.IN_PLACE,
                    "1 node more to pay for, as soon as asked for",
                    resize(3)),
            pool(
                    "4",
                    "nodes",
                    COSTS,
                    POOL + "nodeType",
                    USUAL,
                    "2 nodes, at 0.0561 EUR an hour each, from when they are being made",
                    p -> p),
            pool(
                    "4",
                    "nodes under autoscaling",
                    COSTS,
                    POOL + "nodeType",
                    USUAL,
                    "2 nodes, up to 5 by the autoscaler, at 0.0561 EUR an hour each, from when they are being made",
                    p -> p.autoscaling(1, 5)),
            pool(
                    "4",
                    "nodes of a type without a price",
                    COSTS,
                    POOL + "nodeType",
                    USUAL,
                    "2 nodes, at a price that no API tells, from when they are made",
                    p -> p.nodeType("NEW1-S")),
            pool(
                    "4",
                    "nodes with public addresses",
                    COSTS,
                    POOL + "publicIpDisabled",
                    USUAL,
                    "each node has a public address, at a price that no API tells",
                    p -> p),
            // 4 pools: upgrade policy
            builder(
                    "4",
                    "an upgrade policy under which no node is replaced",
                    "maxUnavailable and maxSurge are both 0: no node could ever be replaced; one of them must be more",
                    () -> Asked.pool().upgradePolicy(u -> u.maxUnavailable(0).maxSurge(0))),
            rule(
                    "4",
                    "more nodes during an upgrade than the quota",
                    Where.PREFLIGHT,
                    "pools",
                    RISK.toString(),
                    "the organization may have 2 Instances of type PRO2-XXS, and 0 are there; the autoscaler or an upgrade"
                            + " could want so many; take 2 at the most, or another type, or ask Scaleway for more",
                    () -> told(
                            Asked.createWith(
                                    USUAL, NONE.servers("PRO2-XXS", 2), p -> p.upgradePolicy(u -> u.maxSurge(1))),
                            RISK)),
            rule(
                    "4",
                    "such nodes of a type that is out of stock",
                    Where.PREFLIGHT,
                    "nodeType",
                    RISK.toString(),
                    "there is none left in fr-par-1 for the autoscaler or an upgrade; take fr-par-2, or take LOCAL-S (0.03 EUR"
                            + " an hour), PRO2-XS (0.1122 EUR an hour) or PRO2-S (0.2244 EUR an hour)",
                    () -> told(
                            Asked.update(
                                    Asked.WEB,
                                    USUAL.left("PRO2-XXS", "shortage"),
                                    NONE,
                                    u -> u.upgradePolicy(p -> p.maxSurge(1))),
                            RISK)),
            // 4 pools: volumes
            pool(
                    "4",
                    "a local root volume for a type without a local disk",
                    FORBIDDEN,
                    POOL + "rootVolumeType",
                    USUAL,
                    "PRO2-XXS has no local disk; take sbs_5k or sbs_15k",
                    p -> p.rootVolumeType(PoolVolumeType.L_SSD)),
            pool(
                    "4",
                    "a local root volume that is larger than the disk",
                    FORBIDDEN,
                    POOL + "rootVolumeSizeBytes",
                    USUAL,
                    "the local disk of DEV1-M has 40 GB; take no more, or sbs_5k or sbs_15k",
                    p -> p.nodeType("DEV1-M").rootVolumeSizeBytes(41_000_000_000L)),
            pool(
                    "4",
                    "block storage for a type that cannot have it",
                    FORBIDDEN,
                    POOL + "rootVolumeType",
                    USUAL,
                    "LOCAL-S cannot have block volumes; take l_ssd",
                    p -> p.nodeType("LOCAL-S").rootVolumeType(PoolVolumeType.SBS_5K)),
            builder(
                    "4",
                    "a block root volume of less than 20 GB or more than 10 TB",
                    "rootVolumeSizeBytes is 19000000000; 20000000000 to 10000000000000 is allowed",
                    () -> Asked.pool()
                            .rootVolumeType(PoolVolumeType.SBS_5K)
                            .rootVolumeSizeBytes(19_000_000_000L)
                            .build()),
            pool(
                    "4",
                    "the same where the node type decides that it is block storage",
                    FORBIDDEN,
                    POOL + "rootVolumeSizeBytes",
                    USUAL,
                    "a volume of sbs_5k has 20 GB (20000000000) to 10 TB (10000000000000); take a size between, or leave it out"
                            + " for 20 GB",
                    p -> p.rootVolumeSizeBytes(19_000_000_000L)),
            pool(
                    "4",
                    "block storage of the former generation",
                    RISK,
                    POOL + "rootVolumeType",
                    USUAL,
                    "it is block storage of the former generation, which Scaleway is retiring; take sbs_5k or sbs_15k",
                    p -> p.rootVolumeType(PoolVolumeType.B_SSD)),
            pool(
                    "4",
                    "a block root volume",
                    COSTS,
                    POOL + "rootVolumeType",
                    USUAL,
                    "each node starts from a block volume of 20 GB, at a price that no API of this SDK tells; a local one is in"
                            + " the price of the node",
                    p -> p.nodeType("DEV1-M").rootVolumeType(PoolVolumeType.SBS_5K)),
            // 4 pools: groups
            pool(
                    "4",
                    "a placement group that the zone does not have",
                    FORBIDDEN,
                    POOL + "placementGroupId",
                    USUAL,
                    "there is no such placement group in fr-par-1; take group, or make one",
                    p -> p.placementGroupId("group-2")),
            pool(
                    "4",
                    "more servers than a placement group holds",
                    FORBIDDEN,
                    POOL + "size",
                    USUAL.servers(
                            19,
                            s -> s.placementGroup(
                                    PlacementGroup.builder().id("group").build())),
                    "a placement group holds 20 servers, and 19 are in it; use several groups, or a pool without one",
                    p -> p.placementGroupId("group")),
            pool(
                    "4",
                    "an autoscaler that may go beyond that",
                    RISK,
                    POOL + "size",
                    USUAL,
                    "a placement group holds 20 servers, and 0 are in it; the autoscaler or an upgrade could want so many; use"
                            + " several groups, or a pool without one",
                    p -> p.placementGroupId("group").autoscaling(1, 21)),
            pool(
                    "4",
                    "a security group of one's own",
                    RISK,
                    POOL + "securityGroupId",
                    USUAL,
                    "a group without the rules of Scaleway's own breaks the cluster; leave it out, or copy the rules of"
                            + " \"Kapsule default security group\"",
                    p -> p.securityGroupId("own")),
            // 4 pools: labels, taints, user data
            builder(
                    "4",
                    "a taint whose key Kubernetes does not take",
                    "\"a b\" is not the key of a taint: expected letters, digits, -, _ and . with a letter or digit at both ends,"
                            + " after a DNS name and a slash if you like",
                    () -> Asked.pool()
                            .addTaint(Taint.of("a b", "", TaintEffect.NO_SCHEDULE))
                            .build()),
            builder(
                    "4",
                    "user data of a pool within a new cluster",
                    "pool \"web\" has userData [cloud-init], which a pool within a new cluster cannot have; create the pool by"
                            + " pools().create(clusterId, pool) once the cluster is there",
                    () -> Asked.cluster()
                            .addPool(Asked.pool().userData("cloud-init", "#").build())
                            .build()),
            nobody("4", "pools of one cluster made at once", "it passes: the SDK waits, and repeats the call"));

    private static Rule rule(
            String section,
            String asked,
            Where where,
            String field,
            String says,
            String message,
            Supplier<List<String>> told) {
        return new Rule(section, asked, where, field, says, message, told);
    }

    private static Rule cluster(
            String section,
            String asked,
            Severity severity,
            String field,
            Seen seen,
            String message,
            UnaryOperator<CreateCluster.Builder> change) {
        return rule(
                section,
                asked,
                Where.PREFLIGHT,
                field,
                severity.toString(),
                message,
                () -> told(Asked.create(seen, NONE, change), severity));
    }

    private static Rule cluster0(String section, String asked, Severity severity, String field, String message) {
        return cluster(section, asked, severity, field, USUAL, message, c -> c.pools(List.of()));
    }

    private static Rule pool(
            String section,
            String asked,
            Severity severity,
            String field,
            Seen seen,
            String message,
            UnaryOperator<PoolSpec.Builder> change) {
        return rule(
                section,
                asked,
                Where.PREFLIGHT,
                field,
                severity.toString(),
                message,
                () -> told(Asked.createWith(seen, NONE, change), severity));
    }

    private static Rule live(String section, String asked, ClusterStatus status, String message) {
        return rule(
                section,
                asked,
                Where.PREFLIGHT,
                "cluster",
                FORBIDDEN.toString(),
                message,
                () -> told(Asked.add(Asked.CLUSTER.toBuilder().status(status).build(), USUAL, p -> p), FORBIDDEN));
    }

    /** Those of a severity, and of a risk also what is worse: it is the only one. */
    private static List<String> told(PreflightReport report, Severity severity) {
        return report.findings().stream()
                .filter(found -> found.severity() == severity || severity == RISK && found.severity() == FORBIDDEN)
                .map(found -> line(found.field(), found.severity().toString(), text(found)))
                .toList();
    }

    private static String text(Finding found) {
        return found.problem() + (found.wayOut().isEmpty() ? "" : "; " + found.wayOut());
    }

    private static Rule change(
            String section,
            String asked,
            String field,
            ChangeClass says,
            String message,
            Function<ChangeClassifier, List<ClassifiedChange>> change) {
        return change(section, asked, field, says, message, Asked.CLUSTER, Asked.WEB, change);
    }

    private static Rule change(
            String section,
            String asked,
            String field,
            ChangeClass says,
            String message,
            Cluster cluster,
            Pool pool,
            Function<ChangeClassifier, List<ClassifiedChange>> change) {
        return rule(
                section,
                asked,
                Where.CLASSIFIER,
                field,
                says.toString(),
                message,
                () -> change.apply(Asked.changes(cluster, pool)).stream()
                        .map(found -> line(found.field(), found.changeClass().toString(), found.reason()))
                        .toList());
    }

    private static Rule state(
            String section, String asked, String field, String message, UnaryOperator<CreateCluster.Builder> desired) {
        return change(
                section,
                asked,
                field,
                ChangeClass.IMPOSSIBLE,
                message,
                it -> it.become(desired.apply(Asked.cluster()).build()));
    }

    private static Rule fixed(String asked, String field, UnaryOperator<PoolSpec.Builder> desired) {
        return change(
                "4",
                asked,
                field,
                ChangeClass.NEW_POOL_NEEDED,
                ANOTHER_POOL,
                it -> it.becomePool(desired.apply(Asked.pool()).build()));
    }

    private static Rule upgrade(String asked, String version, ChangeClass says, String message) {
        return change("2.4", asked, "version", says, message, it -> it.upgrade(UpgradeCluster.withPoolsTo(version)));
    }

    private static Rule acl(String asked, String message, AclRuleSpec... rules) {
        return change("2.7", asked, "aclRules", ChangeClass.IMPOSSIBLE, message, it -> it.setAclRules(List.of(rules)));
    }

    private static Function<ChangeClassifier, List<ClassifiedChange>> resize(int size) {
        return it -> it.updatePool("p", UpdatePool.builder().size(size).build());
    }

    private static Rule builder(String section, String asked, String message, Supplier<Object> build) {
        return rule(section, asked, Where.BUILDER, "", "", message, () -> {
            try {
                return List.of("built: " + build.get());
            } catch (IllegalArgumentException e) {
                return List.of(line("", "", String.valueOf(e.getMessage())));
            }
        });
    }

    private static Rule nobody(String section, String asked, String why) {
        return rule(section, asked, Where.NOBODY, "", "", why, List::of);
    }

    private static String line(String field, String says, String message) {
        return field + "|" + says + "|" + message;
    }

    String expected() {
        return line(field, says, message);
    }

    /** The table of the guide. */
    static String table() {
        return "| asked for | found by | field | what it means | what is said |\n| --- | --- | --- | --- | --- |\n"
                + ALL.stream().map(Rule::row).collect(Collectors.joining());
    }

    private String row() {
        return "| " + asked + " | " + where + " | " + (field.isEmpty() ? "" : "`" + field + "`") + " | " + says + " | "
                + message.replace("|", "\\|") + " |\n";
    }

    @Override
    public String toString() {
        return section + " " + asked;
    }
}
