package io.github.scw4j.k8s.change;

import static io.github.scw4j.k8s.change.ChangeClass.API_SERVER_RESTARTS;
import static io.github.scw4j.k8s.change.ChangeClass.CONTROL_PLANE_REDEPLOYED;
import static io.github.scw4j.k8s.change.ChangeClass.IMPOSSIBLE;
import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;
import static io.github.scw4j.k8s.change.ChangeClass.NEW_POOL_NEEDED;
import static io.github.scw4j.k8s.change.ChangeClass.NODES_REPLACED;
import static io.github.scw4j.k8s.change.ChangeClass.NO_EFFECT;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.cluster.UpdateCluster;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.k8s.version.Cni;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A rule of Scaleway's that forbids something or has it cost something, and what the classifier says of it. The table of the guide is made
 * of these.
 *
 * @param asked what is asked for, in words
 * @param field the one field that is told
 * @param changeClass how far it goes
 * @param reason the whole reason
 * @param seen the cluster of which it is asked
 * @param change what is asked
 */
record Rule(
        String asked,
        String field,
        ChangeClass changeClass,
        String reason,
        Seen seen,
        Function<ChangeClassifier, List<ClassifiedChange>> change) {
    private static final String RESTARTS = "the API server restarts to know of it";
    private static final String FOR_GOOD = "it is fixed for the cluster's life: make another cluster";
    private static final String MOVES =
            "a cluster never moves between projects, organizations or regions: make another cluster";
    private static final String ANOTHER_POOL =
            "it is fixed when a pool is made: make a pool of another name, drain this one, and delete it";
    private static final String EXTERNAL = "machines of one's own join by themselves: only size 0, minSize 0, no"
            + " autoscaling and no autohealing are allowed";
    private static final Seen STANDARD = Seen.standard();
    private static final Seen DEDICATED = STANDARD.dedicated();
    private static final Seen SCALED =
            STANDARD.pool(p -> p.autoscaling(true).size(3).minSize(1).maxSize(5));

    static final List<Rule> ALL = List.of(
            // the type of its control plane
            type(
                    STANDARD,
                    "multicloud",
                    "Kapsule to Kosmos",
                    IMPOSSIBLE,
                    "Kapsule never becomes Kosmos, nor Kosmos" + " Kapsule: make another cluster"),
            type(
                    STANDARD,
                    "kapsule-dedicated-5",
                    "a type that there is not",
                    IMPOSSIBLE,
                    "there is no such type;"
                            + " there are: kapsule, kapsule-dedicated-4, kapsule-dedicated-8, multicloud"),
            type(
                    STANDARD,
                    "kapsule-dedicated-4",
                    "a larger type",
                    API_SERVER_RESTARTS,
                    "the API server may not answer" + " for two minutes; a commitment of 30 days begins"),
            type(
                    DEDICATED.cluster(c -> c.commitmentEndsAt(Seen.NOW.plusSeconds(1))),
                    "kapsule-dedicated-4",
                    "a smaller type before the commitment ends",
                    IMPOSSIBLE,
                    "one is committed to kapsule-dedicated-8 until 2026-08-18T12:00:01Z"),
            type(
                    DEDICATED,
                    "kapsule-dedicated-4",
                    "a smaller type after that",
                    API_SERVER_RESTARTS,
                    "the API server" + " may not answer for two minutes"),
            type(
                    DEDICATED,
                    "kapsule",
                    "a type with a smaller etcd",
                    API_SERVER_RESTARTS,
                    "the API server may not" + " answer for two minutes; it is refused if etcd holds more than 55 MB"),
            type(
                    DEDICATED.pool(p -> p.size(151)),
                    "kapsule",
                    "a type that allows fewer nodes",
                    IMPOSSIBLE,
                    "kapsule" + " allows 150 nodes, and the cluster has 151"),
            type(
                    DEDICATED.only(),
                    "kapsule",
                    "a mutualized type without a node",
                    IMPOSSIBLE,
                    "a mutualized cluster" + " needs a node, and this one has none"),
            // where it is
            state("another project", "projectId", IMPOSSIBLE, MOVES, c -> c.projectId("other")),
            state("another organization", "organizationId", IMPOSSIBLE, MOVES, c -> c.organizationId("other")),
            // its version
            upgrade(
                    STANDARD,
                    "1.35.3",
                    "the next minor version, control plane alone",
                    API_SERVER_RESTARTS,
                    "the"
                            + " control plane is upgraded, and there is no way back; pools follow by an upgrade of their own"),
            new Rule(
                    "the next minor version, with pools",
                    "version",
                    NODES_REPLACED,
                    "the API server restarts, then 2 nodes are drained and replaced; there is no way back",
                    STANDARD,
                    it -> it.upgrade(UpgradeCluster.withPoolsTo("1.35.3"))),
            upgrade(STANDARD, "1.34.5", "an older version", IMPOSSIBLE, "there is no way back to an older version"),
            upgrade(
                    STANDARD,
                    "1.36.1",
                    "two minor versions at once",
                    IMPOSSIBLE,
                    "only a later patch or the next minor"
                            + " version can be asked for: k8s.upgrades() plans the steps"),
            upgrade(
                    STANDARD,
                    "1.35",
                    "a version without its patch",
                    IMPOSSIBLE,
                    "\"1.35\" is no version; one such as" + " 1.35.3 is"),
            upgrade(
                    STANDARD.pool(p -> p.version("1.33.10")),
                    "1.35.3",
                    "the next minor version while a pool is behind",
                    IMPOSSIBLE,
                    "pool \"web\" is still of version 1.33.10: upgrade it before the next minor version"),
            new Rule(
                    "a pool, to the version of its cluster",
                    "version",
                    NODES_REPLACED,
                    "2 nodes are drained and replaced: new names and addresses, local data lost",
                    STANDARD.pool(p -> p.version("1.33.10")),
                    it -> it.upgradePool("p", "1.34.6")),
            new Rule(
                    "a pool, to another version",
                    "version",
                    IMPOSSIBLE,
                    "a pool can be upgraded to the version of its cluster only, 1.34.6",
                    STANDARD,
                    it -> it.upgradePool("p", "1.35.3")),
            new Rule(
                    "a pool of external nodes",
                    "version",
                    IMPOSSIBLE,
                    "machines of one's own are upgraded by hand, one by one",
                    STANDARD.external(),
                    it -> it.upgradePool("p", "1.34.6")),
            // its own fields
            cluster(
                    "another name",
                    "name",
                    CONTROL_PLANE_REDEPLOYED,
                    "a rename redeploys the control plane and system"
                            + " pods: one to two hours of possible disturbance",
                    u -> u.name("shop")),
            cluster("the name that it has", "name", NO_EFFECT, "it is so already", u -> u.name("web")),
            cluster("a description", "description", IN_PLACE, "nothing but the text changes", u -> u.description("x")),
            cluster("tags", "tags", IN_PLACE, "all tags are replaced", u -> u.tags(List.of("a"))),
            state("another CNI", "cni", IMPOSSIBLE, FOR_GOOD, c -> c.cni(Cni.CALICO)),
            state("another private network", "privateNetworkId", IMPOSSIBLE, FOR_GOOD, c -> c.privateNetworkId("b")),
            state("other pod addresses", "podCidr", IMPOSSIBLE, FOR_GOOD, c -> c.podCidr(Cidr.of("10.0.0.0/15"))),
            state(
                    "other service addresses",
                    "serviceCidr",
                    IMPOSSIBLE,
                    FOR_GOOD,
                    c -> c.serviceCidr(Cidr.of("10.0.0.0/20"))),
            state(
                    "another name server",
                    "serviceDnsIp",
                    IMPOSSIBLE,
                    FOR_GOOD,
                    c -> c.serviceDnsIp(IpAddress.of("10.32.0.11"))),
            cluster("feature gates", "featureGates", API_SERVER_RESTARTS, RESTARTS, u -> u.featureGates(List.of("A"))),
            cluster(
                    "admission plugins",
                    "admissionPlugins",
                    API_SERVER_RESTARTS,
                    RESTARTS,
                    u -> u.admissionPlugins(List.of("AlwaysPullImages"))),
            cluster(
                    "names in the certificate",
                    "apiserverCertSans",
                    API_SERVER_RESTARTS,
                    RESTARTS,
                    u -> u.apiserverCertSans(List.of("k8s.example.org"))),
            cluster(
                    "an OpenID Connect issuer",
                    "openIdConnectConfig.issuerUrl",
                    API_SERVER_RESTARTS,
                    RESTARTS,
                    u -> u.openIdConnectConfig(o -> o.issuerUrl("https://id.example.org/"))),
            cluster(
                    "auto-upgrade",
                    "autoUpgrade.enable",
                    IN_PLACE,
                    "Scaleway installs patches by itself from then on," + " and replaces nodes for them",
                    u -> u.autoUpgrade(a -> a.enable(true))),
            cluster(
                    "a maintenance window",
                    "autoUpgrade.maintenanceWindow",
                    IN_PLACE,
                    "it says when Scaleway installs patches by itself, for two hours, in UTC",
                    u -> u.autoUpgrade(a -> a.maintenanceWindow(MaintenanceDay.SUNDAY, 3))),
            cluster(
                    "the autoscaler's settings",
                    "autoscalerConfig.scaleDownDisabled",
                    IN_PLACE,
                    "the autoscaler goes by" + " it from then on",
                    u -> u.autoscalerConfig(a -> a.scaleDownDisabled(true))),
            cluster(
                    "those that are new in 2026",
                    "autoscalerConfig.logLevel",
                    IN_PLACE,
                    "the autoscaler goes by it from" + " then on; a region that is older than 2026 may ignore it",
                    u -> u.autoscalerConfig(a -> a.logLevel(4))),
            // ACL rules
            acl(
                    STANDARD,
                    "no ACL rule",
                    IMPOSSIBLE,
                    "nobody could reach the API server, nodes included; it is refused"
                            + " unless LockOut.ALLOWED is said"),
            acl(
                    STANDARD,
                    "none for Scaleway's ranges",
                    IMPOSSIBLE,
                    "the nodes of pool \"web\" come from public addresses and could not reach the API server without"
                            + " Scaleway's ranges; it is refused unless LockOut.ALLOWED is said",
                    AclRuleSpec.of("203.0.113.7")),
            acl(
                    STANDARD.kosmos(),
                    "the same for Kosmos",
                    IMPOSSIBLE,
                    "nodes of Kosmos could not reach the API server without Scaleway's ranges; it is refused unless"
                            + " LockOut.ALLOWED is said",
                    AclRuleSpec.of("203.0.113.7")),
            acl(
                    STANDARD.pool(p -> p.publicIpDisabled(true)),
                    "the same for nodes without public addresses",
                    IN_PLACE,
                    "all rules are replaced, with new identifiers; who is not let in any more is cut off",
                    AclRuleSpec.of("203.0.113.7")),
            acl(
                    STANDARD,
                    "two for Scaleway's ranges",
                    IMPOSSIBLE,
                    "at most one rule lets Scaleway's ranges in",
                    AclRuleSpec.ofScalewayRanges(),
                    AclRuleSpec.builder()
                            .scalewayRanges(true)
                            .description("again")
                            .build()),
            acl(
                    STANDARD.cluster(c -> c.aclAvailable(false)),
                    "rules for a cluster that has no ACL",
                    IMPOSSIBLE,
                    "the cluster is from before March 2025 and has no ACL",
                    AclRuleSpec.ofScalewayRanges()),
            // what is fixed of a pool
            pool("another node type", "nodeType", NEW_POOL_NEEDED, ANOTHER_POOL, p -> p.nodeType("PRO2-XS")),
            pool("another zone", "zone", NEW_POOL_NEEDED, ANOTHER_POOL, p -> p.zone(Zone.FR_PAR_2)),
            pool("a placement group", "placementGroupId", NEW_POOL_NEEDED, ANOTHER_POOL, p -> p.placementGroupId("g")),
            pool(
                    "another root volume",
                    "rootVolumeType",
                    NEW_POOL_NEEDED,
                    ANOTHER_POOL,
                    p -> p.rootVolumeType(PoolVolumeType.SBS_15K)),
            pool(
                    "another size of it",
                    "rootVolumeSizeBytes",
                    NEW_POOL_NEEDED,
                    ANOTHER_POOL,
                    p -> p.rootVolumeSizeBytes(40_000_000_000L)),
            pool(
                    "no public addresses",
                    "publicIpDisabled",
                    NEW_POOL_NEEDED,
                    ANOTHER_POOL,
                    p -> p.publicIpDisabled(true)),
            pool(
                    STANDARD.pool(p -> p.privateNetworkId("network")),
                    "another network of its own",
                    "privateNetworkId",
                    NEW_POOL_NEEDED,
                    ANOTHER_POOL,
                    p -> p.privateNetworkId("other")),
            pool(
                    "user data",
                    "userData",
                    NO_EFFECT,
                    "it is taken only when a pool is made, and not compared: make" + " another pool to change it",
                    p -> p.userData("cloud-init", "#")),
            // its size
            update(
                    STANDARD,
                    "more nodes",
                    "size",
                    IN_PLACE,
                    "1 node more to pay for, as soon as asked for",
                    u -> u.size(3)),
            update(
                    STANDARD,
                    "fewer nodes",
                    "size",
                    IN_PLACE,
                    "1 node drained and deleted, with local data",
                    u -> u.size(1)),
            update(
                    STANDARD,
                    "no node any more",
                    "size",
                    IMPOSSIBLE,
                    "a mutualized cluster must keep a node, and this is" + " its last",
                    u -> u.size(0)),
            update(
                    STANDARD,
                    "more nodes than the type allows",
                    "size",
                    IMPOSSIBLE,
                    "the cluster would have 151 nodes," + " and 150 are allowed for type kapsule",
                    u -> u.size(151)),
            update(
                    STANDARD.pool(p -> p.placementGroupId("group")),
                    "more nodes than a placement group holds",
                    "size",
                    IMPOSSIBLE,
                    "a placement group holds 20 nodes at the most",
                    u -> u.size(21)),
            update(
                    STANDARD.pool(p -> p.status(PoolStatus.UPGRADING)),
                    "a size during an upgrade",
                    "size",
                    IMPOSSIBLE,
                    "the pool is being upgraded, and cannot be resized until that is over",
                    u -> u.size(3)),
            update(
                    SCALED,
                    "a size under autoscaling",
                    "size",
                    IN_PLACE,
                    "1 node more to pay for, as soon as asked for;"
                            + " it belongs to the autoscaler, which may change it again: leave it out",
                    u -> u.size(4)),
            update(
                    SCALED,
                    "one out of its bounds",
                    "size",
                    IMPOSSIBLE,
                    "under autoscaling a size from 1 to 5 is" + " allowed",
                    u -> u.size(6)),
            update(
                    SCALED,
                    "a bound",
                    "maxSize",
                    IN_PLACE,
                    "the autoscaler keeps to it; a size beyond it is brought" + " there",
                    u -> u.maxSize(2)),
            update(
                    SCALED,
                    "bounds that cross",
                    "minSize",
                    IMPOSSIBLE,
                    "minSize would be more than maxSize",
                    u -> u.minSize(6)),
            update(
                    STANDARD,
                    "a bound without autoscaling",
                    "maxSize",
                    IN_PLACE,
                    "it is kept, and ignored without" + " autoscaling",
                    u -> u.maxSize(9)),
            update(
                    STANDARD,
                    "autoscaling",
                    "autoscaling",
                    IN_PLACE,
                    "the autoscaler decides on the size from then on," + " within minSize and maxSize",
                    u -> u.autoscaling(true)),
            update(
                    SCALED,
                    "no autoscaling",
                    "autoscaling",
                    IN_PLACE,
                    "size rules from then on; minSize and maxSize are" + " kept and ignored",
                    u -> u.autoscaling(false)),
            pool(
                    SCALED,
                    "a desired size under autoscaling",
                    "size",
                    NO_EFFECT,
                    "it belongs to the autoscaler, and is only where a new pool starts",
                    p -> p.autoscaling(1, 5)),
            update(STANDARD.external(), "a size of an external pool", "size", IMPOSSIBLE, EXTERNAL, u -> u.size(1)),
            update(
                    STANDARD.external(),
                    "autoscaling of one",
                    "autoscaling",
                    IMPOSSIBLE,
                    EXTERNAL,
                    u -> u.autoscaling(true)),
            update(
                    STANDARD.external(),
                    "autohealing of one",
                    "autohealing",
                    IMPOSSIBLE,
                    EXTERNAL,
                    u -> u.autohealing(true)),
            // what else a pool has
            update(
                    STANDARD,
                    "autohealing",
                    "autohealing",
                    IN_PLACE,
                    "Scaleway reboots nodes that are not ready for 15"
                            + " minutes and replaces those that are not for 30",
                    u -> u.autohealing(true)),
            update(
                    STANDARD,
                    "tags of a pool",
                    "tags",
                    IN_PLACE,
                    "all tags are replaced; some become labels and taints of" + " the nodes, or were",
                    u -> u.tags(List.of("a=b"))),
            update(
                    STANDARD,
                    "kubelet arguments",
                    "kubeletArgs",
                    IN_PLACE,
                    "new nodes have them; those that are there" + " keep theirs until they are replaced",
                    u -> u.kubeletArgs(Map.of("maxPods", "50"))),
            update(
                    STANDARD,
                    "a surge",
                    "upgradePolicy.maxSurge",
                    IN_PLACE,
                    "an upgrade needs quota and stock for so" + " many more nodes",
                    u -> u.upgradePolicy(p -> p.maxSurge(1))),
            update(
                    STANDARD,
                    "neither surge nor missing nodes",
                    "upgradePolicy.maxUnavailable",
                    IMPOSSIBLE,
                    "maxUnavailable and maxSurge would both be 0: no node could ever be replaced",
                    u -> u.upgradePolicy(p -> p.maxUnavailable(0))),
            update(
                    STANDARD,
                    "a security group",
                    "securityGroupId",
                    IN_PLACE,
                    "a group without the rules of Scaleway's" + " own breaks the cluster",
                    u -> u.securityGroupId("other")),
            pool("labels", "labels", IN_PLACE, "all labels are replaced, by SetPoolLabels", p -> p.putLabel("a", "b")),
            pool(
                    "taints",
                    "taints",
                    IN_PLACE,
                    "all taints are replaced, by SetPoolTaints; NoExecute makes pods leave"
                            + " that do not tolerate it",
                    p -> p.addTaint(Taint.of("a", "b", TaintEffect.NO_EXECUTE))),
            pool(
                    "startup taints",
                    "startupTaints",
                    IN_PLACE,
                    "all are replaced, by SetPoolStartupTaints; only new nodes" + " start with them",
                    p -> p.addStartupTaint(Taint.of("a", "b", TaintEffect.NO_SCHEDULE))),
            // a pool that is not there yet
            pool(
                    "a new pool",
                    "pool",
                    IN_PLACE,
                    "a new pool; its nodes are paid for from the moment that they are made",
                    p -> p.name("other")),
            pool(
                    "one in another region",
                    "pool",
                    IMPOSSIBLE,
                    "nodes of Kapsule are in zones of the cluster's region," + " and nl-ams-1 is in nl-ams",
                    p -> p.name("other").zone(Zone.NL_AMS_1)),
            pool(
                    "an external one in Kapsule",
                    "pool",
                    IMPOSSIBLE,
                    "only Kosmos has external pools",
                    p -> p.name("other").nodeType("external").size(0)),
            pool(
                    "one with too many nodes",
                    "pool",
                    IMPOSSIBLE,
                    "the cluster would have 151 nodes, and 150 are allowed" + " for type kapsule",
                    p -> p.name("other").size(149)),
            pool(
                    "one too large for its placement group",
                    "pool",
                    IMPOSSIBLE,
                    "a placement group holds 20 nodes at the" + " most",
                    p -> p.name("other").placementGroupId("group").size(21)));

    private static Rule type(Seen seen, String to, String asked, ChangeClass changeClass, String reason) {
        return new Rule(asked, "type", changeClass, reason, seen, it -> it.setType(to));
    }

    private static Rule upgrade(Seen seen, String to, String asked, ChangeClass changeClass, String reason) {
        return new Rule(asked, "version", changeClass, reason, seen, it -> it.upgrade(UpgradeCluster.to(to)));
    }

    private static Rule cluster(
            String asked,
            String field,
            ChangeClass changeClass,
            String reason,
            UnaryOperator<UpdateCluster.Builder> update) {
        return new Rule(
                asked,
                field,
                changeClass,
                reason,
                STANDARD,
                it -> it.update(update.apply(UpdateCluster.builder()).build()));
    }

    private static Rule state(
            String asked,
            String field,
            ChangeClass changeClass,
            String reason,
            UnaryOperator<CreateCluster.Builder> desired) {
        CreateCluster.Builder same = CreateCluster.builder().name("web").version("1.34.6");
        return new Rule(
                asked,
                field,
                changeClass,
                reason,
                STANDARD,
                it -> it.become(desired.apply(same).build()));
    }

    private static Rule acl(Seen seen, String asked, ChangeClass changeClass, String reason, AclRuleSpec... rules) {
        return new Rule(asked, "aclRules", changeClass, reason, seen, it -> it.setAclRules(List.of(rules)));
    }

    private static Rule update(
            Seen seen,
            String asked,
            String field,
            ChangeClass changeClass,
            String reason,
            UnaryOperator<UpdatePool.Builder> update) {
        return new Rule(
                asked,
                field,
                changeClass,
                reason,
                seen,
                it -> it.updatePool("p", update.apply(UpdatePool.builder()).build()));
    }

    private static Rule pool(
            String asked,
            String field,
            ChangeClass changeClass,
            String reason,
            UnaryOperator<PoolSpec.Builder> desired) {
        return pool(STANDARD, asked, field, changeClass, reason, desired);
    }

    private static Rule pool(
            Seen seen,
            String asked,
            String field,
            ChangeClass changeClass,
            String reason,
            UnaryOperator<PoolSpec.Builder> desired) {
        return new Rule(
                asked,
                field,
                changeClass,
                reason,
                seen,
                it -> it.becomePool(desired.apply(PoolSpec.builder()
                                .name("web")
                                .nodeType("PRO2-XXS")
                                .size(2))
                        .build()));
    }

    /** The table of the guide. */
    static String table() {
        return Arrays.stream(new String[][] {{"asked for", "field", "class", "reason"}, {"---", "---", "---", "---"}})
                        .map(row -> "| " + String.join(" | ", row) + " |\n")
                        .collect(Collectors.joining())
                + ALL.stream().map(Rule::row).collect(Collectors.joining());
    }

    private String row() {
        return "| " + asked + " | `" + field + "` | " + changeClass + " | " + reason + " |\n";
    }

    @Override
    public String toString() {
        return asked;
    }
}
