package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.cluster.AutoscalerEstimator;
import io.github.scw4j.k8s.cluster.AutoscalerExpander;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.k8s.version.ContainerRuntime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Blueprints of every shape, with texts that mean something else elsewhere. */
final class RandomBlueprints {
    private static final List<String> TEXTS = List.of(
            "web",
            "yes",
            "No",
            "on",
            "y",
            "true",
            "null",
            "~",
            "1e3",
            "1.30",
            "0x1F",
            "017",
            "2001-12-14",
            "12:30:45",
            "=",
            "<<",
            "- a",
            "? b",
            "a: b",
            "a:b",
            "a:",
            "a #b",
            "#c",
            " padded ",
            "",
            "'",
            "\"",
            "it's",
            "\\",
            "${x}",
            "%{if}",
            "$x",
            "`ls`",
            "$(ls)",
            "!",
            "&a",
            "*a",
            "@",
            "a\nb",
            "tab\there",
            "\r",
            "\u0000",
            "\u0007",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeff",
            "é",
            "日本語",
            "😀",
            "[]",
            "{}",
            "a, b",
            "a,b",
            "|",
            ">",
            "%",
            "-",
            "--- x",
            "...",
            "key=value:NoSchedule",
            "https://example.com/x?y=z",
            "3f2b8c1e-0000-4000-8000-000000000000",
            "$${y}",
            "EOF",
            ".inf",
            "NaN");

    private final Random random;

    private RandomBlueprints(long seed) {
        random = new Random(seed);
    }

    static Arbitrary<Blueprint> any() {
        return Arbitraries.longs().map(RandomBlueprints::of);
    }

    static Blueprint of(long seed) {
        return new RandomBlueprints(seed).blueprint();
    }

    private boolean toss() {
        return random.nextInt(3) == 0;
    }

    private String text() {
        String one = TEXTS.get(random.nextInt(TEXTS.size()));
        return toss() ? one + TEXTS.get(random.nextInt(TEXTS.size())) : one;
    }

    private String name() {
        String text = text();
        return text.isEmpty() ? "x" : text;
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> text()).toList();
    }

    private Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> map.put(name(), text()));
        return map;
    }

    private Blueprint blueprint() {
        boolean kosmos = toss();
        CreateCluster.Builder cluster = cluster(kosmos);
        Blueprint.Builder blueprint = Blueprint.builder();
        if (!kosmos && toss()) {
            cluster.privateNetworkId("3f2b8c1e-0000-4000-8000-000000000000");
        } else if (!kosmos) {
            blueprint.network(n -> {
                n.name(name()).tags(texts()).defaultRoutePropagationEnabled(toss());
                if (toss()) {
                    n.addSubnets(Cidr.of("10.0.0.0/22"), Cidr.of("fd00:1::/64"))
                            .vpcId("v")
                            .projectId("p");
                }
                return n;
            });
        }
        blueprint.cluster(cluster.build());
        for (int i = random.nextInt(3); i > 0; i--) {
            blueprint.addPool(pool(i, kosmos));
        }
        if (toss()) {
            blueprint.addAclRules(
                    AclRuleSpec.of("1.2.3.4").toBuilder().description(text()).build());
            blueprint.addAclRules(AclRuleSpec.ofScalewayRanges());
        }
        return blueprint.build();
    }

    private CreateCluster.Builder cluster(boolean kosmos) {
        CreateCluster.Builder cluster = CreateCluster.builder()
                .name(name())
                .version(toss() ? "1.30" : "1.35.3")
                .description(text())
                .tags(texts())
                .featureGates(texts())
                .admissionPlugins(texts())
                .apiserverCertSans(texts());
        if (kosmos) {
            cluster.type("multicloud");
        } else if (toss()) {
            cluster.type("kapsule-dedicated-4").cni(Cni.CALICO);
        }
        if (toss()) {
            cluster.projectId("p").organizationId("o").podCidr(Cidr.of("10.1.0.0/16"));
            cluster.serviceCidr(Cidr.of("10.2.0.0/16")).serviceDnsIp(IpAddress.of("10.2.0.10"));
        }
        if (toss()) {
            cluster.autoscalerConfig(a -> a.scaleDownDisabled(toss())
                    .scaleDownDelayAfterAdd(Duration.ofSeconds(random.nextInt(100_000)))
                    .estimator(AutoscalerEstimator.of("binpacking"))
                    .expander(AutoscalerExpander.of(toss() ? "brand_new" : "most_pods"))
                    .expendablePodsPriorityCutoff(-random.nextInt(20))
                    .scaleDownUtilizationThreshold((1 + random.nextInt(98)) / 100.0)
                    .skipNodesWithLocalStorage(toss())
                    .logLevel(random.nextInt(5)));
        }
        if (toss()) {
            cluster.autoUpgrade(a -> {
                a.enable(toss());
                return toss() ? a : a.maintenanceWindow(MaintenanceDay.of("monday"), random.nextInt(24));
            });
        }
        if (toss()) {
            cluster.openIdConnectConfig(o -> o.issuerUrl("https://accounts.example.com")
                    .clientId(name())
                    .usernamePrefix(name())
                    .groupsClaim(texts()));
        }
        return cluster;
    }

    private PoolSpec pool(int number, boolean kosmos) {
        if (kosmos && toss()) {
            return PoolSpec.external(name() + number);
        }
        PoolSpec.Builder pool = PoolSpec.builder()
                .name(name() + number)
                .nodeType("PRO2-XXS")
                .size(random.nextInt(4))
                .autohealing(toss())
                .publicIpDisabled(toss())
                .tags(texts())
                .kubeletArgs(map())
                .labels(map());
        if (toss()) {
            pool.size(2).autoscaling(1, 5);
        }
        if (toss()) {
            pool.zone(Zone.of("fr-par-2"))
                    .placementGroupId("g")
                    .securityGroupId("s")
                    .privateNetworkId("n");
            pool.containerRuntime(ContainerRuntime.of("containerd"));
        }
        if (toss()) {
            pool.rootVolumeType(PoolVolumeType.SBS_5K)
                    .rootVolumeSizeBytes(20_000_000_000L + random.nextInt(2) * 1_000_000L);
        }
        if (toss()) {
            pool.upgradePolicy(u -> u.maxSurge(random.nextInt(3)).maxUnavailable(1));
            pool.addTaints(Taint.of("a.b/c", "x", TaintEffect.NO_EXECUTE));
            pool.addStartupTaints(Taint.of("start", "", TaintEffect.NO_SCHEDULE));
        }
        return pool.build();
    }
}
