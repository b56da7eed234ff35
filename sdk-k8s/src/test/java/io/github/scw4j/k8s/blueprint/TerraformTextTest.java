package io.github.scw4j.k8s.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blueprint as Terraform's resources. */
class TerraformTextTest {
    private static final Blueprint WEB = Blueprint.builder()
            .network(n -> n.name("web net").addSubnets(Cidr.of("10.0.0.0/22")))
            .cluster(c -> c.name("web")
                    .version("1.35.3")
                    .addTags("a", "${b}")
                    .autoscalerConfig(a -> a.scaleDownDisabled(true).expendablePodsPriorityCutoff(-5))
                    .autoUpgrade(a -> a.enable(true).maintenanceWindow(MaintenanceDay.MONDAY, 3)))
            .addPool(p -> p.name("default")
                    .nodeType("PRO2-XXS")
                    .size(3)
                    .rootVolumeType(PoolVolumeType.SBS_5K)
                    .rootVolumeSizeBytes(40_000_000_000L)
                    .putLabel("app", "web")
                    .putLabel("example.com/tier", "front \"1\"")
                    .addTaints(Taint.of("k", "", TaintEffect.NO_EXECUTE))
                    .upgradePolicy(u -> u.maxSurge(1)))
            .addPool(p -> p.name("Default").nodeType("PRO2-XXS").size(0))
            .addPool(p -> p.name("défaut").nodeType("PRO2-XXS").size(0).privateNetworkId("of-its-own"))
            .addAclRules(AclRuleSpec.of("203.0.113.7"), AclRuleSpec.ofScalewayRanges())
            .build();

    @Test
    void resourcesReferToEachOtherInTheProvidersNames() {
        assertThat(WEB.toTerraform()).isEqualTo("""
                        resource "scaleway_vpc_private_network" "web_net" {
                          name = "web net"

                          ipv4_subnet {
                            subnet = "10.0.0.0/22"
                          }
                        }

                        # delete_additional_resources: false leaves volumes, load balancers and the network when it is deleted
                        # version: with auto_upgrade the provider takes a minor version; it is 1.35.3
                        resource "scaleway_k8s_cluster" "web" {
                          name                        = "web"
                          tags                        = ["a", "$${b}"]
                          version                     = "1.35"
                          cni                         = "cilium"
                          private_network_id          = scaleway_vpc_private_network.web_net.id
                          delete_additional_resources = false

                          autoscaler_config {
                            disable_scale_down              = true
                            expendable_pods_priority_cutoff = -5
                          }

                          auto_upgrade {
                            enable                        = true
                            maintenance_window_start_hour = 3
                            maintenance_window_day        = "monday"
                          }
                        }

                        resource "scaleway_k8s_pool" "default" {
                          cluster_id             = scaleway_k8s_cluster.web.id
                          name                   = "default"
                          node_type              = "PRO2-XXS"
                          size                   = 3
                          root_volume_type       = "sbs_5k"
                          root_volume_size_in_gb = 40

                          upgrade_policy {
                            max_surge = 1
                          }

                          labels = {
                            "app"              = "web"
                            "example.com/tier" = "front \\"1\\""
                          }

                          taints {
                            key    = "k"
                            effect = "NoExecute"
                            value  = ""
                          }
                        }

                        resource "scaleway_k8s_pool" "Default" {
                          cluster_id = scaleway_k8s_cluster.web.id
                          name       = "Default"
                          node_type  = "PRO2-XXS"
                          size       = 0
                        }

                        # the provider has no word for private_network_id, which is of-its-own
                        resource "scaleway_k8s_pool" "d_faut" {
                          cluster_id = scaleway_k8s_cluster.web.id
                          name       = "défaut"
                          node_type  = "PRO2-XXS"
                          size       = 0
                        }

                        resource "scaleway_k8s_acl" "rules" {
                          cluster_id = scaleway_k8s_cluster.web.id

                          acl_rules {
                            ip = "203.0.113.7"
                          }

                          acl_rules {
                            scaleway_ranges = true
                          }
                        }
                        """);
    }

    @Test
    void whatIsThereIsImported() {
        Cluster cluster = Cluster.builder()
                .id("11111111-0000-4000-8000-000000000000")
                .region(Region.of("nl-ams"))
                .privateNetworkId("22222222-0000-4000-8000-000000000000")
                .build();
        Pool pool = Pool.builder()
                .id("33333333-0000-4000-8000-000000000000")
                .name("default")
                .build();

        assertThat(WEB.toTerraform(cluster, List.of(pool)))
                .contains("""
                        import {
                          to = scaleway_vpc_private_network.web_net
                          id = "nl-ams/22222222-0000-4000-8000-000000000000"
                        }
                        """, """
                        import {
                          to = scaleway_k8s_cluster.web
                          id = "nl-ams/11111111-0000-4000-8000-000000000000"
                        }
                        """, """
                        import {
                          to = scaleway_k8s_pool.default
                          id = "nl-ams/33333333-0000-4000-8000-000000000000"
                        }
                        """, """
                        import {
                          to = scaleway_k8s_acl.rules
                          id = "nl-ams/11111111-0000-4000-8000-000000000000"
                        }
                        """)
                .doesNotContain("to = scaleway_k8s_pool.Default");
    }

    @Test
    void aPlacementGroupIsNamedWithItsZoneAsTheProviderReadsItBack() {
        Blueprint placed = WEB.toBuilder()
                .addPool(p -> p.name("placed")
                        .nodeType("PRO2-XXS")
                        .size(1)
                        .zone(Zone.of("fr-par-2"))
                        .placementGroupId("4f"))
                .build();

        assertThat(placed.toTerraform()).contains("= \"fr-par-2/4f\"");
    }

    @Test
    void terraformFindsNothingToFormat(@TempDir Path folder) throws IOException, InterruptedException {
        for (int seed = 0; seed < 100; seed++) {
            Files.writeString(
                    folder.resolve(seed + ".tf"), RandomBlueprints.of(seed).toTerraform());
        }
        Files.writeString(folder.resolve("web.tf"), WEB.toTerraform());
        Process fmt;
        try {
            fmt = new ProcessBuilder("terraform", "fmt", "-check", "-diff", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("diff").toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: terraform is not installed, there is nothing to format with");
            return;
        }

        assertThat(fmt.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(fmt.exitValue()).as(Files.readString(folder.resolve("diff"))).isZero();
    }
}
